/**
 * How much a word of the wide list says where the talk is of its matter: `often` usually tells the kind there, `seldom`
 * tells it in few uses. Base forms and phrases as in the wide list, separated by commas; what stands in neither is between.
 */
export const LIKELY: Readonly<Record<string, { readonly often: string; readonly seldom: string }>> = {
  airstrike: {
    often:
      'bomb, raid, bombard, strafe, shoot down, bring down, carry out strikes, drop bombs, rain bombs, air strike, air raid, drone strike, drone attack, airstrike, sortie, bombing, bombardment, pound, flatten, intercept',
    seldom:
      'kill, damage, wreck, attack, hit, down, level, crash, hover over, drone, bomb, send drones, drop, shoot, launch, target',
  },
  shelling: {
    often:
      'shell, fire on, fire at, rain down, shelling, barrage, bombardment, fire, salvo, volley, shellfire, cannonade, fusillade, land, hit, strike, pound, lob, pummel, batter, slam, rain, launch',
    seldom:
      'kill, damage, wound, injure, wreck, tear, rip, open, shell, rocket, missile, mortar, round, crash, impact, attack, smash, burst, open up, come in, fall silent, fall on, duel, rake, plow, plough, shower',
  },
  bombing: {
    often:
      'explode, detonate, bombing, go off, blow up, blow himself up, blow herself up, set off, plant, plant a bomb, hit a mine, run over a mine, drive over, step on, booby-trap, blast, throw, hurl, lob, defuse, set off a bomb',
    seldom:
      'kill, injure, wound, destroy, drive, attack, device, explosive, suicide, tear, rip, trigger, leave, place, disarm, target, set, attempt, strap on, toss, go, strike, mine, grenade, bomb',
  },
  clash: {
    often:
      'clash, fight, battle, skirmish, ambush, repel, repulse, beat back, fight back, drive back, push back, trade fire, exchange fire, return fire, fighting, firefight, gunfight, shootout, gunbattle, combat, assault, offensive, exchange of fire, gun battle, launch an offensive, counterattack, counteroffensive, come under fire, hostilities, raid, attack, hold off, fall into an ambush, storm, exchange, incursion, standoff',
    seldom:
      'kill, die, fall, lose, push, advance, charge, shoot, fire, resist, defend, trade, grapple, operation, encounter, engagement, confrontation, attempt, run into, break through, press on, flare up, harass, wipe, warfare, beat, crossfire, lock in, shooting, gunfire, hostility, overwhelm, raid, engage, infiltrate, melee, throw back',
  },
  'armed-attack': {
    often:
      'attack, shoot, stab, raid, storm, assault, massacre, ambush, open fire, fire on, fire at, shoot at, gun down, mow down, shooting, raid, stabbing, onslaught, come under attack, set upon, fire shots, shots were fired, burst into, rape, spray bullets, slaughter, behead, fall upon, raid villages, gunfire, shot, run amok',
    seldom:
      'kill, injure, wound, hit, beat, burn, open, drive, invade, descend, harm, incident, violence, assailant, gunman, target, turn on, mow, ram, torch, overrun, burst, strike, fire, lunge, drive into, unset, bloodshed, carnage, atrocity, beating, set fire to, burn down, break into, lay into, lash out, shots rang out, be beaten, spray, murder',
  },
  capture: {
    often:
      'capture, seize, retake, recapture, overrun, occupy, liberate, conquer, take control, seize control, fall to, fall into, win back, take back, change hands, raise the flag, takeover, fall, march into, recapture, seizure, take, wrest, gain ground, drive out, plant their flag, advance into, roll into, dislodge',
    seldom:
      'win, secure, reach, claim, clear, gain, hold, change, lose, raise, control, enter, free, regain, loss, conquest, close in, be in control, move into, push into, take over, under the control, advance, annex, infiltrate, sweep into, gain control, liberation, storm, be in the hands of, occupation',
  },
  withdrawal: {
    often:
      'withdraw, retreat, pull out, pull back, fall back, vacate, withdrawal, pullout, pullback, disengage, disengagement, drawdown, move out, draw back, lay down arms, quit, abandon, go back to barracks, return to barracks, surrender, march out, stand down, leave',
    seldom:
      'go, lose, exit, remove, pull, retire, recall, departure, depart, handover, removal, evacuate, evacuation, return, be gone, turn back, come home, go home, bring home, hand over, back off, relinquish, cede, redeploy, pull off, slip away, leave behind, melt away, give up',
  },
  deployment: {
    often:
      'deploy, mobilise, mobilize, mass, call up, send in, move in, move up, take up positions, take up position, on alert, put on alert, deployment, mobilisation, mobilization, reinforcement, drill, exercise, manoeuvre, maneuver, buildup, build-up, call-up, conscription, redeployment, stand guard, patrol, test-fire, bring in, reinforce, war game, be posted, dig in, line up, station, post, test, escort, move, send, dispatch, put to sea, set up checkpoints, set up roadblocks',
    seldom:
      'call, arrive, train, draft, gather, build, enter, approach, cross, sail, shelter, join, place, fire, launch, transfer, install, double, rotate, leave, line, arm, protect, hold, man, ring, lay, set, shadow, presence, movement, mission, training, transfer, parade, convoy, checkpoint, arrival, readiness, own, guard, stage, position, garrison, stand by, be under way, ready, practise, practice, recruit, assemble, occupy, intervene, launch, alert, fly in, leave port, step up, stationed, deployed',
  },
  ceasefire: {
    often:
      'ceasefire, cease-fire, truce, armistice, lay down arms, lay down weapons, hold fire, cease hostilities, stop fighting, stop firing, silence the guns, fall silent, end to hostilities, end to the fighting, halt to the fighting, guns fell silent, lull, pause, put down weapons',
    seldom:
      'hold, declare, extend, begin, announce, stop, halt, suspend, agree, start, accept, renew, end, silence, quiet, suspension, moratorium, calm, honour, honor, respect, stand down, come into force, take effect, come into effect, observe, expire, prolong, go quiet, quieten',
  },
  'ceasefire-breach': {
    often:
      'violate, breach, break, violation, breach, breakdown, break down, fall apart, collapse, flout, shatter, infringe, infringement, resumption, resume, call off, break off, unravel',
    seldom:
      'fire, shoot, open, end, fail, cross, ignore, expire, disregard, abandon, incident, provocation, incursion, set off, be over, pull out of, tear up, come to an end, cross the line, open fire, go back on, walk away from',
  },
  abduction: {
    often:
      'abduct, kidnap, snatch, hijack, take hostage, hold hostage, take captive, hold captive, drag off, drag away, lead away, carry off, abduction, kidnapping, kidnap, hijacking, hold for ransom, seize, march off, bundle, hostage-taking, disappearance, commandeer, disappear, take, hold, make off with, spirit away, take prisoner, seize hostages',
    seldom:
      'march, drag, grab, carry, force, ransom, trap, detain, board, round, haul, lure, intercept, lead, release, hostage, captivity, captive, captor, kidnapper, capture, missing, kidnapped, vanish, go missing, be held, go with them, pull from, pull off, force into, whisk, be in the hands of, drive off with, take away, seizure, in captivity, round up',
  },
  release: {
    often:
      'release, free, liberate, set free, let go, walk free, exchange, swap, pardon, amnesty, freeing, turn over, hand over, bail, parole, go free, handing-over, allow to leave, be bailed, leave prison, let out, freed',
    seldom:
      'return, discharge, acquit, hand, let, repatriate, deliver, escape, commute, reunite, freedom, handover, free, come home, send home, return the bodies, allow home, give back, be back with, hand back, cut loose, bail, be out of prison',
  },
  blockade: {
    often:
      'blockade, besiege, encircle, siege, encirclement, cut off, turn back, seal off, lay siege, block, hold up, strand, let through, deny entry, deny access, refuse passage, surround, stranded, besieged, impound, turn away',
    seldom:
      'stop, cut, stick, trap, prevent, bar, deny, refuse, turn, halt, hold, intercept, starve, seal, board, obstruction, closure, standstill, cordon, impasse, stuck, trapped, isolate, encase, let in, keep out, be stuck, send back, wave back, choke, obstruct, close off, shut off',
  },
  killing: {
    often:
      'murder, assassinate, execute, behead, slay, strangle, shoot dead, stab to death, gun down, beat to death, put to death, hack to death, find murdered, killing, assassination, execution, slaying, homicide, manslaughter, murder, shoot in the head, poison, lynch, cut down, attempted murder, stabbing, beheading, kill, shoot, hang',
    seldom:
      'die, gas, drown, knife, batter, suffocate, dismember, death, assassin, hit, butcher, slaughter, bludgeon, hanging, shooting, find shot, cut the throat, gun, stab, despatch, liquidate',
  },
  theft: {
    often:
      'steal, rob, loot, burgle, smuggle, embezzle, defraud, plunder, swindle, snatch, launder, traffic, pocket, forge, ransack, misappropriate, extort, siphon, poach, shoplift, break into, make off with, get away with, run off with, carry off, theft, robbery, burglary, looting, smuggling, fraud, embezzlement, heist, corruption, trafficking, larceny, bribery, extortion, money laundering, tax evasion, break-in, scam, forgery, siphon off, help themselves to, drive off with, clean out, rustle, cheat, bribe',
    seldom:
      'take, raid, sell, divert, strip, break, hide, con, skim, hoard, evade, misuse, hijack, thief, burglar, raid, go missing, stolen, racket, hold up, pick through, empty the safe, strip bare, counterfeit, line his pockets, walk off with, mug, piracy, bribe, plunder, evasion, dupe',
  },
  destruction: {
    often:
      'demolish, torch, vandalise, vandalize, sabotage, deface, raze, bulldoze, dynamite, desecrate, smash, burn down, set fire to, set on fire, set alight, set ablaze, tear down, pull down, knock down, arson, sabotage, demolition, vandalism, desecration, blow up, cut down, wreck, burn, graffiti, criminal damage, daub, uproot, slash the tyres, smear with, slash',
    seldom:
      'destroy, damage, level, cut, break, flatten, blow, tear, topple, cripple, ruin, spray, fell, sever, scuttle, poison, dismantle, gut, trash, shatter, scratch, paint, set, destruction, burning, arsonist, rip out, break up, tear up, bring down, knock over, knock off, cut through, puncture, toppling, damage, scrawl, ransack',
  },
  crackdown: {
    often:
      'disperse, break up, fire tear gas, use tear gas, teargas, tear gas, water cannon, rubber bullets, baton, crackdown, dispersal, kettle, clear, drive back, charge, eviction, beat, fire into, live rounds, crack down, club, evict, ride into, wade into, remove, fire on, open fire, push back, clear out, drag away',
    seldom:
      'fire, break, storm, drag, shoot, hit, wound, strike, arrest, use, spray, push, raid, crush, surround, injure, force, trample, kick, drive, violence, force, bullet, cannon, suppression, raid, brutality, move in, turn on, carry away, carry off, close in on, shoot at, quell, suppress, beat up, put down, whip, haul away, chase away, lay into',
  },
  arrest: {
    often:
      'arrest, detain, apprehend, nab, round up, take into custody, pick up, under arrest, in custody, seize, confiscate, impound, catch, raid, detention, seizure, lead away, remand, hold for questioning, search homes, capture, behind bars, be behind bars, handcuff, imprison, roundup, confiscation, swoop, haul off, be detained, be in custody, take in, hold, search, bust',
    seldom:
      'take, pick, round, custody, stop, question, jail, track, net, board, surrender, trap, corner, recover, discover, find, grab, tackle, overpower, uncover, sweep, surround, subdue, hunt, bag, smash, foil, chase, haul, operation, warrant, detainee, suspect, discovery, find, search, take off, bring in, track down, catch up with, hunt for, detained, arrested, be held, collar, intercept, manhunt, find drugs, search the',
  },
  coup: {
    often:
      'overthrow, oust, depose, coup, putsch, mutiny, seize power, grab power, take power, takeover, attempt to seize, try to seize, attempt to overthrow, uprising, revolt, rebellion, suspend the constitution, declare himself, dissolve parliament, insurrection, topple, power grab, rise up, seize the state, plot',
    seldom:
      'seize, grab, attempt, dissolve, suspend, arrest, storm, remove, rebel, rise, plotter, rising, conspiracy, attempt, junta, take over, ouster, plot to, plot against',
  },
  protest: {
    often:
      'protest, march, demonstrate, rally, picket, demonstration, vigil, sit-in, take to the streets, chain themselves, block roads, march on, march through, march to, turn out, roadblock, blockade, gather outside, occupy, block, stage a, occupation, take over, sit down, boycott, form a, come out, barricade, camp out, chain',
    seldom:
      'gather, chant, heckle, shut, surround, assemble, sit, boo, walk, wave, parade, camp, fill, turn, disrupt, jeer, hold, mass, hang, carry, dump, shout, crowd, converge, storm, throng, interrupt, glue, pack, sing, lock, lie, bang, kneel, hoot, hiss, besiege, pour, leave, unrest, gathering, procession, walkout, camp, protester, turnout, chant, uproar, convoy, slogan, banner, action, encampment, hold a, hold up, hold signs, shout slogans, pour into, stream into, rally, march, shout down, bring traffic, stand outside, gather in, block the',
  },
  riot: {
    often:
      'riot, rioting, lynch, lynching, pelt, stone, throw stones, throw rocks, ransack, overturn, rampage, run riot, go on the rampage, unrest, disorder, disturbance, brawl, hurl, stone-throwing, set alight, set ablaze, storm, attack, storming, smash up, invade the pitch, trouble, fight running battles, come to blows, burn tyres',
    seldom:
      'burn, throw, loot, torch, vandalise, clash, fight, beat, invade, break, chase, besiege, wreck, set, trash, mob, raze, pull, force, drag, hit, kick, charge, drive, trade, burst, violence, mayhem, chaos, mutiny, fight, looting, mob, turn on, break into, pull down, force open, push past, clash with, beat up, erupt in, break through, set fire to, tear down, burn down, melee, spill onto',
  },
  strike: {
    often:
      'strike, walkout, stoppage, go on strike, on strike, walk out, walk off, down tools, lay down tools, stop work, industrial action, work to rule, go-slow, work-to-rule, hartal, lockout, come out, sympathy, take industrial action, call in sick, refuse food, walk-out, go back to work, stay away, down their',
    seldom:
      'walk, refuse, stop, down, halt, close, resume, end, shut, paralyse, ground, stay, return, call, fast, disrupt, cancel, begin, join, boycott, lay, suspend, extend, idle, stage, quit, vote, work, action, industrial, ballot, fast, dispute, shutdown, slowdown, picketing, picket, go back, refuse to, be out, call off, call out, put down, leave work, keep shut, not handle, not load, shut shops, return to work, stop working, shut their',
  },
  outage: {
    often:
      'outage, blackout, power cut, knock out, cut off, be without, without power, without electricity, without water, without heat, without heating, without gas, no power, no water, no electricity, in the dark, go out, go down, go dark, plunge into darkness, leave without, black out, offline, cancel, ground, fail, paralyse, disrupt, disruption, cyberattack, shut down, dark, break down, cut, out of action, out of service, leave in the dark, come to a standstill, be down, down, disconnect, cancellation, interrupt, crash, hack',
    seldom:
      'lose, collapse, trip, halt, suspend, stop, delay, plunge, knock, break, sever, snap, freeze, close, cease, bring, drop, stall, shut, ration, affect, idle, failure, fault, loss, shortage, attack, breach, delay, suspension, intrusion, standstill, bring down, turn off, switch off, dry up, run dry, be cut, be off, take out, fall silent, stop working, not run, lose contact, lose signal, shut off, go off, go dead, strand, black, glitch, malfunction, overload, jam',
  },
  restoration: {
    often:
      'reopen, restore, reconnect, repair, rebuild, resume, restart, reinstate, come back, back on, back online, be back, restoration, reopening, run again, be running, back to normal, back in service, resumption, repair, come back on, open again, flow again, running, reconnection, go back to normal, mend, get back, fix, relaunch, start again, refloat',
    seldom:
      'open, replace, return, lift, clear, patch, flow, operate, come, work, complete, run, renovate, relay, recovery, replacement, works, return, put back, get through, be up, start up, open up, be open, be lit, bring back, turn back on, work again, begin again, restored, open, passable, reconstruction, reconstruct, reroute, welcome back, renovation, unblock',
  },
  explosion: {
    often:
      'explode, explosion, blast, blow up, go off, detonate, detonation, gas blast, rip through, tear through, be rocked by, set off',
    seldom:
      'rock, shatter, shake, rip, tear, flatten, level, destroy, erupt, burst, ignite, hurt, injure, kill, bang, boom, fireball, eruption, go up, blow off, blow out',
  },
  displacement: {
    often:
      'flee, displace, uproot, evict, leave homes, run away, stream out, pour out, drive from, force out, drive out, seek refuge, take refuge, lose homes, exodus, displacement, eviction, influx, flight, abandon, leave homeless, make homeless, cross the border, expel, leave for, trek, pack up, deportation, chase from, force from, stream across, cross into',
    seldom:
      'leave, drive, run, stream, pour, force, cross, shelter, seek, move, scatter, empty, live, camp, sleep, arrive, destroy, swell, crowd, relocate, escape, arrival, wave, relocation, stream, homeless, displaced, adrift, hide in, on the move, sleep in, camp in, sleep rough, be living in, shelter in, turn out, throw out, head for, head to, set out, set off, get away, seek shelter, take shelter, leave behind, arrive in, move away, dislodge, pour into, push out, turn out of, clear from, migrate, expulsion',
  },
  evacuation: {
    often:
      'evacuate, airlift, bus, ferry, evacuation, tell to leave, order to leave, order out, move out, get out, bring out, fly out, lead out, take to safety, bring to safety, move to safety, ask to leave, urge to leave, relocate, take out, resettle, rehouse, relocation, resettlement, clear out, move, bus to, move inland, leave the building, warn to leave, flee',
    seldom:
      'transfer, empty, clear, shift, fly, bring, take, remove, shelter, escort, order, tell, lead, transport, get, rescue, wait, winch, carry, advise, board, depart, accommodate, evacuee, departure, removal, take off, stay with, stay in shelters, put up, put up in, take in, be out, walk out, move into, leave for, carry out to, ship out, bring ashore, leave, head inland',
  },
  return: {
    often:
      'return, go home, go back, come home, come back, move back, return home, head home, repatriate, repatriation, homecoming, deport, let back, allow back, allow home, trickle back, allow to return, resettle, send home, deportation, drift back, head back, be home, make their way back',
    seldom:
      'go, come, move, bring, reoccupy, resettlement, returnee, be back, take home, get home, reach home, sleep at home, fly home, return to, bring home, resettle in',
  },
  aid: {
    often:
      'deliver, distribute, hand out, give out, airdrop, airlift, fly in, bring in, ship in, truck in, share out, dish out, delivery, distribution, convoy, relief, vaccinate, inoculate, vaccination, drop food, feed, handout, consignment, get through, pitch tents, aid delivery, shipment, let through, arrive, on its way, on their way, ship, send, reach',
    seldom:
      'hand, bring, supply, provide, carry, give, dispense, treat, drop, land, truck, serve, donate, dispatch, help, assist, transport, stock, issue, load, rush, administer, shelter, house, clothe, cook, set, bake, equip, get, fly, unload, aid, supply, help, assistance, ration, soup, campaign, donation, drop, food, parcel, set up, send in, let in, drop off, take in, come in, carry in, roll in, get to, reach the, put up tents, allot, resupply, on the way',
  },
  pledge: {
    often:
      'pledge, donate, grant, lend, earmark, allocate, contribute, promise, set aside, put up, come up with, write off, chip in, pay out, donation, loan, grant, bailout, compensation, compensate, reward, bail out, stump up, refund, reimburse, subsidise, fund, disburse, repay, offer a reward, pledge, contribution, bequeath, foot the bill, underwrite, fundraising, raise, offer, pay, raise money, tranche',
    seldom:
      'give, provide, finance, award, release, commit, set, send, supply, approve, cover, spend, hand, sponsor, invest, deliver, match, top, guarantee, extend, budget, collect, write, waive, buy, ship, transfer, aid, package, funding, subsidy, credit, money, fund, payment, gift, support, appeal, relief, assistance, spending, guarantee, put in, put forward, hand over, add to, help with, lay out, pay for, come forward, put money, top up, make available, pay back, promise to send, free up',
  },
  rescue: {
    often:
      'rescue, winch, pull out, pull from, dig out, pluck, search for, look for, search, pick up, comb, scour, bring ashore, recover, haul out, fish out, cut free, find alive, save, extricate, rescue, search, recovery, retrieve, bring to safety, carry out, lift off, drag from, hoist, lift out, call off the search, be pulled, dig for, pull alive, free, find, trawl, winch off, take off',
    seldom:
      'pull, dig, reach, lift, pick, drag, hunt, locate, haul, airlift, evacuate, carry, dive, sweep, discover, salvage, extract, hear, wade, scan, rush, throw, tow, revive, climb, scramble, collect, swim, uncover, bring, trace, identify, escort, guide, look, operation, effort, rescuer, find, body, bodies, dig, alive, get out, get to, get through, bring out, bring up, go in, go out, bring down, bring back, be accounted for, make contact, break through to, be found, turn out to, come to the aid, lead to safety, discovery, hunt, dive, salvage, fish',
  },
  earthquake: {
    often:
      'earthquake, quake, tremor, aftershock, eruption, erupt, tsunami, temblor, foreshock, be felt, spew ash, come alive, belch ash, jolt',
    seldom:
      'shake, hit, strike, rattle, measure, rumble, tremble, register, rock, sway, topple, destroy, kill, damage, collapse, flatten, level, awake, shock, shaking, shake, volcano, ash, wave, magma, be shaken, lava',
  },
  weather: {
    often:
      'cyclone, hurricane, typhoon, tornado, blizzard, storm, make landfall, hail, heatwave, thunderstorm, cold snap, heavy rain, heavy snow, high winds, strong winds, snowfall, batter, downpour, lash, gale, sweep through, sweep across, pummel, buffet',
    seldom:
      'hit, strike, blow, sweep, snow, rain, pound, freeze, bake, rip, tear, fell, uproot, flatten, blanket, dump, bury, intensify, strengthen, weaken, near, approach, rage, howl, damage, kill, topple, whip, smash, bring, rain, snow, wind, heat, cold, frost, lightning, rainfall, ice, fog, gust, winter, temperature, front, head for, move towards, turn towards, pass over, whip up, fall below, drop to minus, tear off, blow down, bring down, rip off, snowdrift, squall, monsoon, drizzle, sleet, soak, drench, scorch, barrel',
  },
  flood: {
    often:
      'flood, burst banks, break banks, overflow, inundate, submerge, swamp, flooding, deluge, sweep away, wash away, under water, underwater, burst, breach, overtop, give way, flash flood, surge, top the, inundation, waist-deep, knee-deep, pour into, spill over, rise, waterlogged',
    seldom:
      'break, wash, swell, sweep, spill, cover, engulf, drown, rush, crest, peak, recede, subside, pour, seep, destroy, isolate, carry, run, flow, fill, enter, give, soak, torrent, floodwater, overflow, water, burst, river, wave, cut off, run through, break through, flow over, run over, go under, flow through, carry away, carry off, rise to, high water, wash out, breach',
  },
  landslide: {
    often:
      'landslide, mudslide, rockfall, avalanche, landslip, mudflow, rockslide, slide, slip, come down, bury, slide down, break loose, crash down, give way, come loose',
    seldom:
      'collapse, fall, block, crash, sweep, engulf, swallow, roll, tumble, crush, give, break, smother, hit, cover, kill, destroy, mud, boulder, slope, hillside, collapse, bury under, sweep away, break away, break off, roll down, fall onto, block by',
  },
  fire: {
    often:
      'fire, blaze, wildfire, bushfire, inferno, catch fire, burn, burn down, break out, gut, on fire, ablaze, alight, in flames, rage, go up in flames, be on fire, conflagration, burst into flames, sweep through, devour, burn out, rip through, put out',
    seldom:
      'destroy, spread, engulf, ignite, sweep, smoulder, consume, start, extinguish, douse, contain, char, scorch, damage, tackle, fight, raze, break, devastate, flare, singe, ravage, reach, rip, tear, kill, jump, threaten, advance, hurt, control, flame, smoke, burning, spark, front, firefighter, under control, bring under control, spread to, come under control, take hold, get out of control, fight the, burn through, tear through, go up, flare up',
  },
  hunger: {
    often:
      'starve, drought, famine, hunger, starvation, malnutrition, run out, run out of, run short, go hungry, starve to death, food shortage, water shortage, die of hunger, die of thirst, crop failure, malnourished, starving, face famine, thirst, run dry, dry up, have nothing to eat, run low, hungry',
    seldom:
      'run, wither, fail, lack, die, eat, shrivel, dry, go, perish, waste, beg, skip, parch, kill, lose, ration, suffer, need, dwindle, cut, fall, destroy, shortage, failure, harvest, lack, scarcity, shortfall, go without, do without, live on, feed on, need food, sell their, wipe out, no rain, be short of, locust, blight, crop, undernourished, fail to, thirsty, parched',
  },
  'transport-accident': {
    often:
      'crash, collide, derail, sink, capsize, overturn, crash into, run off, leave the road, leave the rails, run aground, jump the rails, plunge into, collision, derailment, pile-up, pileup, sinking, capsizing, shipwreck, overrun the runway, run over, knock down, go down, skid, veer, plough, smash into, lose control, come off, slide off, wreck, turn over, keel over, belly-land, roll over, plunge, aground, grounding, accident, founder, jackknife, ram, disappear',
    seldom:
      'hit, strike, swerve, kill, come, slam, crush, roll, smash, fall, topple, leave, ground, list, injure, drift, flip, tip, land, jump, spin, career, stall, break, clip, burst, vanish, lose, mow, knock, drown, die, hurtle, tumble, cut, scrape, run, impact, disaster, landing, mishap, come down, run into, go off, go under, break up, run down, hit a, fall into, go over, take on water, drive into, miss a bend, roll down, tip over, be lost, go missing, come apart, kill by a, slip its, smash, overturning, run through a, plow',
  },
  accident: {
    often:
      'collapse, cave in, leak, spill, drown, stampede, crush, poisoning, drowning, gas leak, oil spill, food poisoning, carbon monoxide, fall in, fall from, give way, be overcome, be trapped, be crushed, fall off, contaminate, pollute, cave-in, electrocute, be swept out, burst, fall ill after, go through the ice, get into difficulties, be sickened, leak from, breathe in, contamination, electrocution, scald, mishap, spillage, rupture, fall overboard',
    seldom:
      'fall, poison, trap, trample, inhale, bury, suffocate, slip, topple, sink, give, choke, swallow, bite, buckle, crack, release, snap, seep, sicken, kill, injure, hurt, die, plunge, break, strike, burn, escape, gas, hit, tumble, overcome, lose, maul, gore, stick, vomit, jam, fall, fumes, surge, panic, pollution, failure, incident, breach, slick, release, disaster, derailment, trapped, stuck, accident, come down, fall on, fall into, come off, come loose, break off, go under, wash up, crash down, blow off, catch his, catch her, get stuck, be buried, be lost overboard',
  },
  outbreak: {
    often:
      'infect, outbreak, epidemic, infection, pandemic, test positive, fall ill, come down with, new case, confirmed case, contract, infestation, cull, catch, spread, be taken ill, fall sick, case, cases, diagnose, break out, quarantine, cluster',
    seldom:
      'confirm, detect, sicken, find, report, test, rise, die, slaughter, identify, circulate, kill, carry, treat, transmit, register, appear, notify, reach, emerge, record, isolate, hit, affect, vomit, fall, virus, disease, contagion, illness, transmission, flu, cholera, measles, contamination, sickness, poisoning, strain, sick, ill, infected, turn up, pick up, show symptoms, trace to, be found to have, die of, be in hospital with, report cases',
  },
  death: {
    often:
      'die, find dead, lose his life, lose her life, lose their lives, pass away, die of, die from, succumb to, perish, be dead, take his own life, kill himself, kill herself, be pronounced dead, freeze to death, wash up, wash ashore, suicide, death, dead, take her own life, drop dead',
    seldom:
      'kill, find, drown, claim, freeze, lie, lose, bury, mourn, discover, expire, pass, collapse, take, leave, wash, shoot, suffocate, fatality, casualty, loss, demise, corpse, body, toll, bodies, passing, lifeless, unconscious, frozen, killed, be killed, heart attack, be found, leave dead, bring the toll, die in, lie dead, collapse and die, be laid to rest, be no more',
  },
  restriction: {
    often:
      'ban, close, shut, curfew, state of emergency, martial law, seal off, cordon off, off limits, be closed, be shut, stay closed, stay shut, remain closed, remain shut, stay indoors, bar, prohibit, forbid, outlaw, lockdown, quarantine, restriction, closure, ration, rationing, close off, call off, take off the air, restrict, lock down, suspend, revoke, impose, cordon, boil water, stay away, stay at home, keep away, declare a state, rope off, censor, closed, shut, off-limits, be off limits',
    seldom:
      'limit, cancel, lock, lift, order, halt, block, confine, cap, extend, tighten, ease, stop, postpone, scrap, declare, withdraw, disallow, curb, proclaim, cut, isolate, clamp, rope, fence, divert, reroute, stay, silence, evict, turn, relax, gag, clear, require, refuse, keep, reopen, jam, expel, dim, board, emergency, limit, order, suspension, measure, cancellation, embargo, warning, blackout, rule, diversion, notice, locked, cordoned, banned, forbidden, suspended, cancelled, turn away, cut back, keep out, put under, close to, shut to, not be allowed, allow no, stop traffic, stay home, stay inside',
  },
  talks: {
    often:
      'meet, negotiate, confer, talks, negotiation, meeting, summit, visit, mediation, hold talks, hold a meeting, sit down, meet with, consultation, conference, receive, summon, convene, host, bargain, get together, discussion, pay a visit, dialogue, mediate, talk to, talk, break off, fly to, round, call together, discuss, session',
    seldom:
      'speak, consult, resume, haggle, sit, phone, call, travel, fly, tour, arrive, gather, welcome, chair, shuttle, attend, adjourn, invite, begin, break, collapse, address, lead, hold, start, raise, see, telephone, debate, broker, huddle, return, open, call, conversation, trip, gathering, tour, convention, forum, debate, audience, encounter, assembly, hearing, mission, stalemate, deadlock, come together, speak to, speak with, talk with, walk out, travel to, arrive in, arrive for, come to, call on, fly in, go to, phone with, call in, drop in, take part in, at the table, around the table, be due in, talk about, meet in, bargaining, break up without',
  },
  agreement: {
    often:
      'sign, ratify, initial, agreement, accord, treaty, pact, deal, settlement, memorandum, compromise, protocol, strike a deal, reach a deal, sign a, conclude, clinch, seal, ink, agree on, come to terms, signing, settle, sign up, ratification, settle out of court, shake on, make peace, agree, hammer out',
    seldom:
      'reach, strike, accept, endorse, approve, finalise, finalize, renew, commit, extend, broker, negotiate, join, accede, shake, contract, consensus, understanding, convention, signature, charter, armistice, terms, agree to, settle on, settle for, work out, put their names, give up their claim, patch up, enter into, bury the hatchet, reach terms',
  },
  election: {
    often:
      'vote, elect, election, referendum, ballot, poll, run-off, runoff, by-election, recount, go to the polls, cast vote, cast their, cast a ballot, voting, polling, concede, concede defeat, second round, first round, win seats, re-elect, early elections, snap poll, campaign, plebiscite, primary, stand for, run for, count, call elections, be declared, claim victory, polls open, polls closed, be counted, rerun, win',
    seldom:
      'stand, run, poll, cast, lead, lose, declare, hold, call, contest, proclaim, canvass, choose, certify, annul, postpone, field, nominate, tally, organise, open, close, register, defeat, boycott, invalidate, beat, unseat, announce, turn, hustle, candidacy, turnout, result, results, majority, landslide, victory, defeat, candidate, tally, round, mandate, constituency, stand in, stand as, stand again, run against, vote in, vote for, take seats, come first, come second, be ahead, seek a, drop out, turn out, top the poll, put to the vote, win the, exit poll, stuff ballot',
  },
  'office-change': {
    often:
      'resign, appoint, sack, oust, step down, step aside, stand down, swear in, take office, dismiss, impeach, resignation, appointment, dismissal, impeachment, inauguration, reshuffle, sacking, ouster, vote out, topple, quit, name, nominate, relieve of, fire, reappoint, hand in notice, take the oath, be named, take over, depose, succeed, abdicate, be removed, leave office, strip of, inaugurate, replace, force out, unseat, reinstate',
    seldom:
      'step, choose, swear, remove, elect, retire, leave, suspend, install, promote, demote, pick, lead, join, head, become, take, confirm, select, recall, go, depart, unveil, assume, fall, collapse, hire, relieve, crown, tap, ditch, expel, bow, departure, nomination, succession, removal, retirement, promotion, suspension, election, exit, leadership, successor, replacement, oath, handover, firing, vacancy, notice, hand in, give up, bow out, take up, hand over to, make way, be out, lose his job, lose her job, throw out, kick out, take charge, bring down, go after, fill the post, let go, stay on, move to, come back as, leave the post',
  },
  legislation: {
    often:
      'repeal, enact, vote on, vote down, vote against, vote for, vote through, pass, adopt, reject, abolish, veto, amend, legislate, sign into law, pass into law, throw out, push through, promulgate, approve, vote, debate, scrap, legalise, legalize, planning permission, vote to, decree, tear up, strike down, criminalise, be tabled, table, amendment, repeal, wave through, come into force, become law, nod through, grant permission',
    seldom:
      'sign, back, ratify, introduce, withdraw, issue, draft, defeat, propose, overturn, endorse, raise, submit, carry, fail, shelve, block, clear, suspend, rescind, publish, ban, present, decide, overrule, allow, codify, prepare, plan, revise, stall, strike, rewrite, unveil, kill, law, bill, decree, vote, budget, motion, act, legislation, reform, resolution, reading, measure, ordinance, passage, ruling, adoption, approval, regulation, order, rejection, proposal, ballot, plan, rules, by-law, code, draft, enter into force, take effect, turn down, put forward, give approval, come into effect, bring in, sign off, drop plans, back plans, put to, be law, clear the, send back',
  },
  sanctions: {
    often:
      'expel, sanction, embargo, boycott, blacklist, impose sanctions, sanctions, freeze assets, cut ties, sever ties, break off, suspend aid, cut aid, expulsion, recall, persona non grata, declare persona, expel diplomats, travel ban, visa ban, sever, downgrade, cut off, freeze, boycott, stop buying',
    seldom:
      'impose, ban, suspend, cut, lift, withdraw, summon, block, bar, ease, halt, stop, break, seize, close, extend, exclude, isolate, punish, disinvite, list, retaliate, withhold, ban, freeze, penalty, tariff, measure, countermeasure, retaliation, exclusion, suspension, send home, pull out of, order out, call home, throw out, slap on, put on a list, penalise, ban imports',
  },
  charge: {
    often:
      'charge, indict, sue, prosecute, extradite, go on trial, on trial, stand trial, appear in court, press charges, bring charges, take to court, face charges, trial, lawsuit, indictment, extradition, plead guilty, plead not guilty, be tried, bring before, face trial, go to court, appear before, legal action, take legal action, appeal, try, arraign, summons, suit, bring a case, writ, charges, put on trial, be due in court, prosecution, be up before, file a',
    seldom:
      'accuse, appear, plead, summon, book, face, file, deny, bring, deport, hear, remand, testify, bail, open, go, admit, subpoena, lodge, begin, refer, drop, haul, resume, impeach, stand, hearing, case, court, complaint, plea, proceedings, count, action, proceeding, dock, petition, accusation, hand over, face a, go before, be in court, come before, open against, book for, hear evidence, deny charges',
  },
  verdict: {
    often:
      'convict, sentence, acquit, jail, fine, find guilty, find not guilty, send to prison, send to jail, strike down, overturn, quash, uphold, hand down, rule, ruling, verdict, conviction, acquittal, judgment, judgement, sentence, injunction, be jailed, be fined, rule that, rule against, order to pay, award damages, throw out, imprison, annul, exonerate, rule in favour, sentence to, go to prison, damages, set aside, clear of, fine',
    seldom:
      'order, find, clear, dismiss, award, condemn, reject, decide, grant, strike, void, reduce, commute, throw, block, confirm, hand, disqualify, pardon, suspend, hang, strip, reverse, declare, punish, lift, judge, get, serve, receive, allow, deprive, decision, term, penalty, order, punishment, jail, death, appeal, imprisonment, execution, decree, guilty, put behind bars, side with, get years, hand a, be given, be spared, lose an appeal, win an appeal, lose his appeal, walk free, let off, serve a, find against, turn down, put away',
  },
  investigation: {
    often:
      'investigate, inspect, probe, inquire, examine, question, investigation, inquiry, inspection, probe, audit, inquest, autopsy, hearing, look into, open an inquiry, carry out tests, take samples, under investigation, be under investigation, interrogate, review, post-mortem, examination, fact-finding, check, set up a commission, take evidence, enquiry, interview',
    seldom:
      'visit, look, study, test, monitor, find, search, conclude, report, establish, hear, analyse, analyze, survey, open, launch, trace, verify, collect, dig, assess, gather, rule, sift, appeal, determine, uncover, tour, blame, seek, comb, count, measure, sample, swab, identify, document, report, study, finding, survey, test, visit, commission, interview, analysis, conclusion, evidence, panel, assessment, take over, open a file, hear witnesses, take statements, rule out, find that, find no, go through, look at, appeal for witnesses, take a look, ask questions, go over, shed light, call for witnesses, interview witnesses, get to the bottom',
  },
  prices: {
    often:
      'rise, fall, jump, climb, increase, double, soar, plunge, slump, raise, cut, hike, slash, freeze, triple, go up, go down, put up, drop, decline, surge, slip, tumble, inflation, shed, lose value, push up, be up, be down, come down, treble, dearer, leap, slide, rebound, devalue, depreciate, quadruple, halve, gain, dip, up, lower, rise to, fall to, fall by, rise by, cap',
    seldom:
      'lose, set, sink, reach, hit, reduce, grow, shrink, cost, ease, inch, peak, recover, weaken, strengthen, stand, go, edge, crash, trade, advance, retreat, collapse, swell, creep, index, peg, put, float, stagnate, contract, expand, accelerate, slow, appreciate, level, charge, pass, tick, top, bottom, boost, push, lift, fix, sell, rally, exceed, near, rate, slide, crash, collapse, growth, rally, freeze, cap, levy, tariff, loss, reduction, climb, contraction, recession, tax, downturn, ceiling, output, low, high, stand at, be worth, sell for, sell at, change hands, cost more, move up, leave unchanged, hold rates, record high, record low, level off, be set at, down, cheaper, costlier, drive up, bring down, lose ground, gain ground',
  },
  business: {
    often:
      'lay off, cut jobs, shed jobs, close down, shut down, go bankrupt, go out of business, go bust, sell off, buy out, acquire, merge, takeover, merger, acquisition, layoff, redundancy, bankruptcy, insolvency, closure, make redundant, lose their jobs, stop production, halt production, cease trading, close its doors, hire, axe, take over, let go, mothball, nationalise, nationalize, privatise, privatize, take on, sell, buy, close, shut, open, go under, recruit, stop making, job cut, buyout, wind up',
    seldom:
      'cut, lay, launch, shed, suspend, expand, invest, halt, lose, sack, fold, list, build, create, move, relocate, cease, fire, start, wind, slash, idle, recall, dismiss, restructure, float, dump, announce, bid, take, furlough, license, lease, divest, trim, found, liquidate, order, scrap, produce, split, spin, stop, pull, trade, export, unveil, deliver, earn, post, report, dismantle, stake, sale, purchase, launch, investment, opening, expansion, bid, relocation, recall, contract, order, stake, deal, collapse, profit, loss, stoppage, shutdown, set up, set up shop, file for, lose jobs, open a, pull out of, start up, scale back, ship abroad, win a contract, lose a contract, snap up, move to, break ground, fall through, do a deal, turn into, start production',
  },
}
