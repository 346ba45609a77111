/**
 * Words that tell a happening whatever stands around them, by kind of `lexicons/events.json`. Verbs in their base form,
 * nouns in the singular; phrases are matched word by word, `~` before a verb that is inflected, `^` before a noun that
 * may stand in the plural. Verbs of many meanings are in `frames.ts`.
 */
export interface TriggerWords {
  readonly verbs?: string
  readonly nouns?: string
  readonly phrases?: string
}

export const TRIGGERS: Readonly<Record<string, TriggerWords>> = {
  airstrike: {
    verbs: 'strafe',
    nouns: 'airstrike',
    phrases:
      'air ^strike, air ^raid, aerial ^strike, drone ^strike, drone ^attack, air ^attack, bombing ^raid, aerial bombardment, aerial bombing, drone ^raid, helicopter ^attack, ~drop bombs, bombing ^run, aerial ^raid, kamikaze ^drone, ~bomb from the air, cruise ^missile ^strike',
  },
  shelling: {
    verbs: 'shell bombard',
    nouns: 'shelling bombardment shellfire',
    phrases:
      'mortar ^attack, mortar fire, rocket ^attack, rocket fire, missile ^strike, missile ^attack, rocket ^strike, artillery fire, artillery ^strike, artillery ^barrage, rocket ^barrage, mortar ^round, artillery ^attack, artillery ^duel, shell ^fire, mortar ^shell, rocket ^salvo, missile ^barrage, ~lob shells, ~rain down, incoming fire, ~open up with artillery, grad ^rocket, ballistic ^missile, missile ^fire, cross-border fire, artillery ^shell',
  },
  bombing: {
    nouns: 'bombing booby-trap',
    phrases:
      'car ^bomb, truck ^bomb, roadside ^bomb, suicide ^bombing, suicide ^bomb, suicide ^attack, bomb ^attack, bomb ^blast, grenade ^attack, mine ^blast, ~blow himself up, ~blow herself up, ~blow themselves up, ~step on a mine, ~step on a landmine, parcel ^bomb, nail ^bomb, mine ^explosion, ~plant a bomb, explosive ^device, ~throw a grenade, ~drive over a mine, ~hit a mine, ~strike a mine, controlled explosion, hand ^grenade, letter ^bomb, improvised explosive',
  },
  clash: {
    verbs: 'clash skirmish ambush outgun',
    nouns:
      'clash fighting firefight skirmish ambush gunfight shootout shoot-out gunbattle gunbattle firefights crossfire standoff offensive',
    phrases:
      'gun ^battle, exchange of fire, exchanges of fire, ~exchange fire, ~exchange gunfire, ~trade fire, exchange of gunfire, ~fight off, ~beat back, ~drive back, heavy fighting, ~fire first, ~return fire, ~come to blows, ~repel an attack, ~engage in fighting, ~trade gunfire, fierce fighting, ~push back, street fighting, counter ^attack, ~launch an offensive, ~fall in battle',
  },
  'armed-attack': {
    verbs: 'massacre maim rape mutilate',
    nouns: 'attack massacre shooting onslaught assault raid stabbing assault ambush rape shooting',
    phrases:
      '~open fire, knife ^attack, gun ^attack, arson-and-gun ^attack, ~come under fire, ~come under attack, shots were fired, shots inside, shots were reportedly fired, shots were heard, ~come under fire, ~be shot at, mass ^shooting, ~spray with bullets, ~burst into, ~shoot at, ~fire shots, ~hack at',
  },
  capture: {
    verbs: 'recapture retake overrun conquer annex reoccupy reconquer',
    nouns: 'capture recapture',
    phrases:
      '~take control of, ~take control, ~seize control of, ~seize control, ~gain control of, ~regain control of, ~take over control, ~raise their flag, ~raise its flag, ~fall into the hands, ~hoist the flag, ~hoist their flag, ~plant a flag, ~be in control of, ~drive out the, ~wrest control',
  },
  withdrawal: {
    verbs: 'retreat evacuate-troops disengage',
    nouns: 'withdrawal retreat pullout pull-out pullback',
    phrases:
      'troop ^withdrawal, ~pull out of, ~pull its troops, ~pull out its, ~leave their positions, ~abandon their positions, ~withdraw from, ~withdraw its, ~withdraw their, ~fall back',
  },
  deployment: {
    verbs: 'deploy mobilise mobilize conscript redeploy station mass dispatch garrison',
    nouns:
      'deployment mobilisation mobilization redeployment reinforcement drill manoeuvre maneuver patrol build-up buildup callup conscription troop-movement reinforcements exercise',
    phrases:
      '~call up, call-up, military ^exercise, naval ^exercise, joint ^exercise, military ^drill, ~test-fire, missile ^test, missile ^launch, test ^launch, troop ^movement, live-fire ^exercise, war ^game, naval ^drill, ~place on alert, ~put on alert, on high alert, ~be in position, ~move into position, border ^patrol, on duty, call - up, ~lay mines, ~mass troops, ~move troops, ~send troops, ~send reinforcements, ~send soldiers, ~send police, ~be stationed, ~call in the army, warning ^shot, ~test a missile, ~fire a missile, live ^fire, ~step up patrols, ~put under arms, state of alert',
  },
  ceasefire: {
    phrases:
      '~lay down arms, ~lay down their arms, ~cease fire, ~stop shooting, ~hold their fire, humanitarian ^pause, end of hostilities, cessation of hostilities, ~suspend hostilities, ~halt fighting',
    nouns: 'ceasefire cease-fire truce armistice',
  },
  'ceasefire-breach': {
    phrases:
      'truce ^violation, ceasefire ^violation, ^violation of the truce, ^violation of the ceasefire, ^breach of the truce, ^breach of the ceasefire, ceasefire ^breach, truce ^breach, ~break the truce, ~break the ceasefire, ~violate the ceasefire, ~violate the truce, ~breach the ceasefire, ~breach the truce, breaches of the, violations of the, ~resume fire, ~resume hostilities',
  },
  abduction: {
    verbs: 'abduct kidnap hijack',
    nouns: 'abduction kidnapping hijacking hijack hostage-taking kidnap disappearance',
    phrases:
      '~take hostage, ~hold hostage, enforced ^disappearance, ~take captive, ~hold captive, hostage ^crisis, ~be taken hostage, ~go missing after, ~snatch from, ~take away by, ~bundle into, ~carry off women, ~seize hostages, ~take hostages, ~disappear after',
  },
  release: {
    nouns: 'amnesty pardon',
    verbs: 'liberate unchain',
    phrases:
      'prisoner ^swap, prisoner ^exchange, ^exchange of prisoners, ~set free, ~walk free, ~go free, hostage ^release, prisoner ^release, ~let go, ~be bailed, on bail, ~be freed, ~be released, ~release from, prisoner ^deal, ~hand over the hostages, ~return the bodies, exchange of bodies, ~free from',
  },
  blockade: {
    verbs: 'besiege encircle blockade surround',
    nouns: 'blockade siege encirclement',
    phrases:
      '~lay siege to, ~cut off, ~block the way, ~refuse passage, ~deny access, ~hold up the convoy, ~stop the convoy, naval ^blockade, ~block access, ~be cut off from supplies, ~refuse access',
  },
  restriction: {
    verbs: 'outlaw prohibit censor bar',
    nouns: 'curfew lockdown ban censorship restriction quarantine embargo-zone closure moratorium',
    phrases:
      'state of emergency, state of disaster, travel ^ban, martial law, ~declare an emergency, no-fly ^zone, ~seal off, ~cordon off, ~be closed, ~remain closed, ~stay closed, ~be shut, capital ^control, dispersal ^order, exclusion ^zone, ~be off limits, boil-water ^notice, rationing, ~take off the air, ~revoke the licence, ~withdraw the licence, ~close its border, ~close the border, ~close schools, ~shut down the, ~impose a curfew, ~keep indoors, ~lift the curfew, border ^closure, school ^closure, ~suspend flights, hosepipe ^ban, water ^rationing, emergency ^rule, ~block websites, ~block the site, ~restrict access, road ^closure, ~close to traffic, ~shut schools, speed ^limit, parking ^ban, dress ^code, driving ^ban',
  },
  outage: {
    nouns: 'outage blackout cyberattack cyber-attack breakdown disruption shutdown malfunction',
    phrases:
      'power ^cut, power ^failure, power ^outage, ~lose power, without power, without electricity, without water, without heating, without gas, without internet, cyber ^attack, in the dark, water ^cut, ~knock out power, ~go dark, no power, no electricity, no running water, without running water, ~be offline, load shedding, without light, water shortage, ~go offline, ~be down, ~be without power, out of service, ~run dry, out of action, ~break down, ~cut off from power, ~be offline, ~lose electricity, out of order, ~leave without power, ~leave without water, ~be cancelled, computer ^failure, ~knock out, ~hack into, ~crash the system, ~grind to a halt, ~run out of fuel, ~be suspended, signal ^failure',
  },
  restoration: {
    verbs: 'reopen restore reconnect repair rebuild reinstate',
    nouns: 'restoration reopening repair reconstruction resumption',
    phrases:
      '~be back on, power is back, ~come back on, back in service, back on line, back online, ~be restored, ~re-open, back to normal, ~switch back on, ~turn back on, ~get back to normal, ~run again, ~be running again, ~open again, ~be open again, ~be restored to, up and running',
  },
  explosion: {
    verbs: 'explode',
    nouns: 'explosion blast fireball detonation bang',
    phrases: '~blow up, gas ^explosion, gas ^blast',
  },
  displacement: {
    verbs: 'flee displace uproot evict',
    nouns: 'displacement exodus eviction',
    phrases:
      '~leave their homes, ~drive from their homes, ~drive out of, ~abandon their homes, ~force from their homes, mass ^flight, ~lose their homes, ~force out of their homes, ~leave homeless, ~make homeless, ~be homeless, ~lose their home, ~sleep in the open, ~sleep rough, ~seek refuge, ~take refuge, ~seek shelter, ~cross into, ~leave the country, ~leave the village, ~leave the town, ~abandon the village, ~be forced out, ~force to leave, forced to leave, forced to flee, ~pour across, ~arrive from across',
  },
  evacuation: {
    verbs: 'evacuate',
    nouns: 'evacuation',
    phrases:
      '~move to safety, ~bring to safety, ~take to safety, ~order to leave, ~tell to leave, ~move out of harm, ~lead to safety, ~fly out, ~bus out, ~move to higher, ~order out, ~tell to get out, ~leave the area, evacuation ^order, ~get people out, ~get out, ~order everyone out, ~empty the, ~clear the building, ~clear the area, ~be moved out, ~be bused, ~order to evacuate, evacuation of, ~take shelter in, ~move into shelters, ~bring out of, ~leave by bus, ~ask to leave, ~urge to leave',
  },
  return: {
    verbs: 'repatriate',
    nouns: 'repatriation homecoming',
    phrases:
      '~return home, ~go back home, ~send back, ~turn back home, ~go back to their, ~be back home, ~move back in, ~be allowed back, ~let back, ~return to their, ~return to the, ~come back to, ~be allowed home',
  },
  aid: {
    verbs: 'airdrop distribute',
    nouns: 'airdrop distribution airlift field-hospital vaccination',
    phrases:
      '~hand out, aid ^delivery, ~give out, food ^distribution, aid ^shipment, relief ^effort, aid ^flight, food ^drop, aid ^drop, relief ^flight, ~fly in, ~let food through, ~let through, ~reach the camps, ~bring in food, ~bring water, ~bring food, ~supply with, ~send food, ~send medicine, ~send tents, ~send doctors, ~arrive with food, relief ^supply, relief ^convoy, aid ^convoy, aid ^truck, aid ^ship, aid ^plane, food ^aid, ~provide shelter, ~provide food, ~give food, emergency ^aid, humanitarian ^aid, field ^hospital, ~set up a field, food ^parcel, ~hand over supplies, ~reach the town with',
  },
  pledge: {
    verbs: 'donate earmark subsidise subsidize reimburse',
    nouns: 'donation pledge grant loan aid-package subsidy compensation',
    phrases:
      'aid ^package, military aid, ~set aside, financial aid, ~repay, ~refund, ~compensate, compensation, ~give money, ~raise money, ~offer a reward, ~make available, ~put up money, ~promise money, ~release funds, ~approve a loan, ~pay compensation, arms ^package, weapons ^delivery, arms ^delivery',
  },
  rescue: {
    verbs: 'rescue winch extricate salvage retrieve',
    nouns: 'rescue search recovery salvage search-and-rescue airlift',
    phrases:
      '~pull from, ~pull out of, ~pull alive, ~dig out, search and rescue, ~pluck from, ~look for survivors, ~cut free, ~bring ashore, ~pick up, ~go out again, ~bring out alive, search ^party, ~search for survivors, ~bring to safety, ~pull to safety, ~free from the wreckage, ~look for the missing, ~comb the, ~find alive, ~airlift to, ~recover bodies, ~recover the bodies, ~be rescued, ~haul out, ~fish out, ~take off the roof, search ^team, search ^operation, rescue ^operation, rescue ^effort, ~drag from',
  },
  earthquake: {
    phrases: '~spew ash, ~spew lava, seismic ^activity, lava ^flow, ash ^cloud, tidal ^wave',
    nouns: 'earthquake quake aftershock tremor tsunami eruption foreshock lava tsunami seaquake',
    verbs: 'erupt',
  },
  weather: {
    nouns:
      'storm cyclone hurricane typhoon tornado blizzard hailstorm heatwave snowstorm thunderstorm gale sandstorm hail snowfall windstorm rainstorm downpour hailstones twister whirlwind gust icestorm',
    phrases:
      'heat ^wave, cold ^snap, cold ^spell, heavy rain, heavy snow, torrential rain, dust ^storm, ice ^storm, high winds, strong winds, heavy rains, tropical storm, ~make landfall, ~batter, winds of, ~be snowed in, ~be struck by lightning, black ice, extreme heat, record heat, high temperatures, freezing temperatures, thick fog, heavy snowfall, heavy rainfall, ~lash the coast, storm ^front, gale-force ^wind',
  },
  flood: {
    verbs: 'flood inundate overflow submerge swamp deluge',
    nouns: 'flood flooding floodwater inundation',
    phrases:
      '~burst its banks, ~burst their banks, flash ^flood, under water, flash flooding, ~break its banks, dam ^failure, dam ^break, storm ^surge, ~break its bank, ~burst its bank, high water, rising water, ~be under water, ~breach its banks, ~breach the dam, ~burst the dam, ~sweep away, ~wash away, high tide, rising river, water ^level, ~overtop',
  },
  landslide: {
    nouns: 'landslide mudslide rockfall avalanche landslip rockslide mudflow',
    phrases:
      'mud ^slide, ~slide down, ~bury under, ~bury under mud, ~slip down, ~come down on, ~give way on, mud and rocks, rock ^slide, ~block by rocks',
  },
  fire: {
    verbs: 'gut smoulder ignite incinerate',
    nouns: 'wildfire blaze fire bushfire inferno flame blaze arson-fire brushfire firestorm inferno flames',
    phrases:
      '~catch fire, ~burst into flames, forest ^fire, ~go up in flames, in flames, house ^fire, ~burn down, grass ^fire, brush ^fire, factory ^fire, on fire, ~be alight, ~be ablaze, ~break out in, ~be destroyed by fire, ~put out the, ~set alight by, ~be gutted, ~go up in smoke, wild ^fire, ~burn to the ground',
  },
  hunger: {
    verbs: 'starve starve wither',
    nouns: 'drought famine starvation malnutrition hunger starvation thirst malnourishment shortage undernutrition',
    phrases:
      'crop ^failure, failed harvest, harvest ^failure, ~run out of food, ~run out of water, food ^shortage, ~go hungry, food insecurity, ~run short of food, water ^shortage, food ^crisis, ~go without food, ~run dry, ~lack food, ~lack water, ~eat leaves, ~skip meals, ~have nothing to eat, crop ^loss, ~lose their harvest, ~lose their crops, poor harvest, ~be short of food, ~fail the harvest, locust ^swarm',
  },
  'transport-accident': {
    verbs: 'crash collide derail capsize overturn',
    nouns:
      'crash collision derailment pile-up pileup shipwreck sinking capsizing accident wreck pile-up collision derailment',
    phrases:
      '~run aground, ~run off the, ~leave the track, ~jump the track, ~veer off, ~plunge into, ~skid off, road ^accident, train ^accident, car ^accident, traffic ^accident, ~come off the, ~leave the rails, ~leave the road, helicopter ^crash, plane ^crash, ~go off the road, ~crash-land, ~jump the rails, road traffic ^collision, ~hit a tree, ~hit a wall, ~plough into, ~plow into, ~smash into, ~run over, ~knock down, ~roll over, ~fall into the, ~crash into, emergency ^landing, ~ditch in, ~lose control, ~hit a rock, ~take on water, ~break up, bus ^crash, train ^crash, car ^crash, road ^crash, near ^miss, ~leave the runway, ~overshoot the runway',
  },
  accident: {
    verbs: 'drown poison leak spill pollute electrocute suffocate scald asphyxiate',
    nouns:
      'accident stampede leak spill drowning poisoning spillage pollution collapse contamination mishap cave-in electrocution explosion-accident derangement suffocation seepage',
    phrases:
      'crowd ^crush, oil ^spill, gas ^leak, building ^collapse, roof ^collapse, mine ^accident, ~give way, food poisoning, bridge ^collapse, ~cave in, carbon monoxide, ~fall from, ~fall off, crowd ^surge, mine ^collapse, ~be crushed, ~be trapped under, ~be buried under, crane ^collapse, wall ^collapse, scaffolding ^collapse, chemical ^spill, mine ^disaster, work ^accident, gas ^poisoning, ~burst a, burst ^pipe, water ^main',
  },
  outbreak: {
    verbs: 'infect quarantine',
    nouns: 'outbreak epidemic infection pandemic',
    phrases:
      '~test positive, ~fall ill, new cases, ~fall sick, confirmed cases, suspected cases, ^case of, ~fall sick with, ~be infected, ~catch the, ~come down with, bird ^flu, swine ^fever, foot-and-mouth, ~be diagnosed, positive ^test, food ^poisoning ^case, ~become ill, ~become infected, ~be taken ill',
  },
  talks: {
    verbs: 'negotiate mediate convene summon meet confer parley',
    nouns: 'negotiation summit mediation meeting talks consultation visit dialogue conference round-table visit summit',
    phrases:
      'round of talks, ~hold talks, peace talks, round of negotiations, ~sit down with, phone ^call, ~speak with, ~hold a meeting, round ^table, ~pay a visit, ~put to the two sides, ~hold consultations, ~meet with, ~sit down, ~return to the table, ~come to the table, ~shuttle between, peace ^conference, donor ^conference, ~hand over a note, ~resume talks, ~break off talks, ~walk out of talks, state ^visit, ~mediate between, ~exchange views, ~pay a visit to',
  },
  agreement: {
    verbs: 'ratify agree sign',
    nouns: 'agreement accord treaty pact deal memorandum settlement ratification truce-deal',
    phrases:
      '~strike a deal, ~reach a deal, ~reach an agreement, ~reach agreement, peace ^deal, trade ^deal, memorandum of understanding, grain ^deal, framework ^agreement, ~shake hands, ~come to terms, ~conclude a, ~seal a deal, ~put their signatures, peace ^agreement, peace ^accord, trade ^agreement, ~reach a compromise, wage ^deal, pay ^deal, ~reach a settlement, ~sign up',
  },
  election: {
    verbs: 'elect re-elect',
    nouns:
      'election referendum runoff run-off by-election recount candidacy plebiscite vote poll rerun re-run polling voting election referendum',
    phrases:
      '~go to the polls, ~cast their ballots, ~cast ballots, ~run for, ~stand for, election ^campaign, vote ^count, exit ^poll, second round, first round, ~count votes, ~count the votes, ~be elected, ~be re-elected, ~win the election, ~lose the election, ~win the vote, ~register to vote, polls open, polls close, polls opened, polls closed, ~call an election, ~call elections, snap ^poll, early ^election, ~declare the winner, ~contest the result, ~annul the result, ~concede defeat, result of the',
  },
  'office-change': {
    verbs: 'resign appoint oust reappoint depose reinstate impeach inaugurate',
    nouns: 'resignation appointment dismissal inauguration impeachment ouster reshuffle sacking swearing-in',
    phrases:
      '~step down, ~swear in, ~step aside, ~take office, ~stand down, ~take over as, ~relieve of, no-confidence ^vote, ~vote out, ~remove from office, ~remove from his post, ~remove from her post, ~resign from, ~be sworn in, ~sack, ~call for the resignation, ~bring down the government, ~lose office, ~take the oath, ~be replaced by, ~be named as, ~hand in his resignation, ~hand in her resignation, ~give up his post, ~give up her post, ~leave office, ~take up office, ~take up the post, ~succeed as, ~be sacked, ~be dismissed, ~be appointed, vote of confidence, vote of no confidence, cabinet ^reshuffle',
  },
  legislation: {
    nouns: 'veto enactment repeal',
    verbs: 'legislate enact repeal promulgate veto',
    phrases:
      '~vote on, ~vote against, ~vote for, ~vote down, ~sign into law, ~pass into law, ~withdraw the decree, ~lift the decree, state ^budget, ~tear up, ~pass a law, ~pass the law, ~pass the bill, ~adopt the budget, ~approve the budget, ~vote through, new law, ~sign the bill, ~issue a decree, ~come into force, ~enter into force, ~reject the bill, ~amend the, ~lift the ban, planning ^permission, ~introduce a bill',
  },
  sanctions: {
    verbs: 'sanction expel boycott blacklist',
    nouns: 'sanction embargo boycott blacklist expulsion',
    phrases:
      '~sever ties, ~cut ties, ~break off relations, ~cut off aid, ~freeze the assets, asset ^freeze, ~freeze assets, ~suspend aid, ~break off ties, ~sever relations, ~recall its ambassador, trade ^ban, export ^ban, import ^ban, ~blacklist, ~impose sanctions, ~lift sanctions, ~freeze the accounts, ~freeze accounts, ~expel the ambassador, ~expel diplomats, ~suspend relations, ~break off diplomatic, ~cut diplomatic, punitive ^tariff, ~stop buying, ~cut off funding, ~suspend funding, ~close its embassy, arms ^embargo, oil ^embargo',
  },
  coup: {
    verbs: 'overthrow',
    nouns: 'coup putsch mutiny overthrow',
    phrases:
      '~seize power, ~take power, ~topple the government, ~seize the state television, ~depose the president, ~arrest the president, ~suspend the constitution, ~dissolve parliament, ~declare himself president, attempted coup, coup ^attempt, ~storm the palace',
  },
  protest: {
    verbs: 'protest demonstrate march rally picket heckle chant',
    nouns: 'protest demonstration march rally sit-in picket vigil roadblock blockade-protest human-chain',
    phrases:
      '~take to the streets, ~block the road, ~block the highway, ~block the motorway, ~block roads, ~form a human chain, ~occupy the square, road ^blockade, ~hold a vigil, ~stage a, ~gather in front, ~demonstrate against, ~protest against, ~march through, ~march to, ~march on, ~block a road, ~block traffic, ~hang banners, ~wave banners, ~hold placards, ~burn tyres, sit ^in, mass ^rally, mass ^protest, ~stage a sit-in, ~crowd into, ~line the streets, ~set up barricades, ~set up camp, road ^block',
  },
  riot: {
    verbs: 'riot lynch rampage ransack vandalise-riot',
    nouns: 'riot rioting lynching unrest disorder disturbance brawl pogrom stone-throwing',
    phrases:
      '~throw stones, ~hurl stones, ~pelt with, ~throw bottles, ~throw petrol bombs, ~smash windows, ~smash shop windows, ~go on the rampage, ~overturn cars, street ^battle, ~hurl petrol bombs, ~set cars on fire, ~burn cars, ~attack shops, ~loot shops, ~smash shops, ~burn tyres and, ~clash with police, ~fight with police, ~pelt police, ~throw fireworks, mob ^attack, ~beat to a pulp',
  },
  strike: {
    verbs: 'picket',
    nouns: 'walkout walk-out stoppage strike strike walkout go-slow work-to-rule lockout',
    phrases:
      '~go on strike, on strike, hunger ^strike, general ^strike, ~stop work, ~down tools, ~down their tools, ~lay down tools, ~refuse food, rail ^strike, bus ^strike, work ^stoppage, ~walk off the job, ~lay down their tools, industrial action, ~strike over, ~strike for, token ^strike, wildcat ^strike, ~go back to work, ~return to work, ~refuse to work, ~end their strike, ~walk off, ~down their tools, ~be on strike, ~strike on, ~stay away from work, ~refuse to load, ~refuse to drive, warning ^strike, ~down tools, ~call a strike, ~call off the strike, ~end the strike, ~walk off the, ~stage a walkout, ~shut their shops, ~keep their shops closed, ~begin a hunger strike, ~lay down work',
  },
  crackdown: {
    verbs: 'disperse teargas baton disperse kettle',
    nouns: 'crackdown',
    phrases:
      'tear gas, water ^cannon, rubber ^bullet, ~break up, baton ^charge, stun ^grenade, ~use batons, ~use force, pepper ^spray, ~fire tear gas, ~fire rubber bullets, ~break up the, ~clear the square, ~clear the camp, ~beat protesters, ~use tear gas, ~use water cannon, ~fire into the crowd, ~shoot at protesters, live ammunition, ~charge the crowd, ~drive back the crowd, ~drag away, ~fire on protesters, ~fire in the air, ~fire warning shots, mounted police',
  },
  killing: {
    verbs: 'murder assassinate execute behead slay strangle butcher slaughter decapitate',
    nouns:
      'murder assassination execution homicide manslaughter lynch-killing murder assassination beheading stabbing lynching killing slaying',
    phrases:
      '~shoot dead, ~stab to death, ~beat to death, ~gun down, ~shoot and kill, ~hack to death, ~kick to death, ~shoot in the head, ~put to death, ~cut the throat, ~slit the throat, ~be found murdered, ~kill her, ~kill his wife, ~shoot and killed, ~kill with a knife, contract ^killing, honour ^killing',
  },
  theft: {
    verbs: 'rob steal loot smuggle embezzle defraud burgle cheat swindle pilfer plunder launder extort bribe',
    nouns:
      'robbery theft looting burglary fraud smuggling heist embezzlement hold-up scam burglar stolen-goods corruption bribery extortion scam forgery counterfeiting piracy poaching larceny',
    phrases:
      '~break into, ~make off with, bank ^robbery, ~pocket, ~carry off, ~drive off, ~make away with, ~prey on, ~break in, cattle ^raid, ~get away with, ~run off with, ~take bribes, ~rob of, ~siphon off, money ^laundering, ~sell stolen, ~make away, ~smash and grab, ~be stolen, identity ^theft',
  },
  destruction: {
    verbs: 'demolish sabotage vandalise vandalize torch dynamite bulldoze deface raze',
    nouns: 'arson sabotage demolition vandalism destruction wrecking graffiti',
    phrases:
      '~set fire to, ~set on fire, ~set alight, ~set ablaze, ~tear down, arson ^attack, ~cut down, ~pull down, ~tear up, ~blow up the bridge, ~cut the cable, ~burn down the, ~knock down the, ~pour paint, ~poison the, ~set light to, ~cut cables',
  },
  arrest: {
    verbs: 'arrest detain apprehend nab collar handcuff intern apprehend',
    nouns: 'arrest detention raid seizure arrest detention capture manhunt',
    phrases:
      '~take into custody, in custody, ~round up, ~hold for questioning, ~bring in for questioning, house ^arrest, police ^raid, ~take away for questioning, arrest ^warrant, behind bars, ~hand himself in, ~give himself up, ~turn himself in, under arrest, ~be under arrest, ~be in custody, ~lead away, ~lead off in handcuffs, ~seize drugs, ~seize weapons, ~take in for questioning, ~pick up by police, ~remand in custody, ~be remanded, ~search the home, ~search the house, house ^search, drug ^haul',
  },
  charge: {
    verbs: 'indict extradite sue prosecute arraign',
    nouns: 'indictment extradition lawsuit trial prosecution arraignment prosecution',
    phrases:
      '~appear in court, ~go on trial, ~stand trial, on trial, ~charge with, ~put on trial, legal action, legal proceedings, ~press charges, ~file charges, ~bring charges, ~appear before, ~go to court, ~take to court, ~bring before, before a judge, in the dock, ~face trial, ~bring to justice, ~be charged, ~face charges, ~face court, ~be accused of murder, ~take legal action, ~file a lawsuit, ~file a complaint, ~lodge a complaint, ~sue for, ~be due in court, ~come to court, ~open proceedings, criminal ^charge, ~be prosecuted, ~start legal, ~be before the court, ~be indicted',
  },
  verdict: {
    verbs: 'convict acquit sentence uphold annul quash adjudicate exonerate fine jail imprison',
    nouns: 'verdict conviction acquittal ruling judgment judgement injunction sentence',
    phrases:
      '~find guilty, ~find not guilty, ~be jailed, ~clear of, prison ^sentence, ~strike down, jail ^term, life ^sentence, prison ^term, suspended ^sentence, ~rule that, ~rule in favour, ~rule against, ~hand down, ~be sentenced, ~be convicted, ~be acquitted, ~be found guilty, ~dismiss the case, ~throw out the case, ~order to pay, ~grant an injunction, ~reject the appeal, ~reduce the sentence, ~sentence to death, community ^service',
  },
  investigation: {
    verbs: 'investigate probe inspect scrutinise scrutinize interrogate',
    nouns:
      'investigation inquiry probe inspection enquiry audit inquest autopsy hearing assessment post-mortem commission-of-inquiry interrogation probe',
    phrases:
      'crash ^investigation, murder ^inquiry, ~look into, ~open an inquiry, ~carry out checks, ~take samples, ~carry out tests, ~be questioned, ~open an investigation, ~launch an investigation, ~launch an inquiry, ~be under investigation, ~be investigated, ~collect evidence, ~take dna, public ^inquiry, ~be looking into, ~carry out a review, ~secure evidence, ~gather evidence, ~question witnesses, black ^box, forensic ^team, ~examine whether, ~analyse samples, ~test the water',
  },
  prices: {
    nouns: 'devaluation inflation devaluation deflation',
    verbs: 'devalue depreciate revalue',
    phrases:
      'rate ^cut, price ^rise, tax ^increase, tax ^cut, price ^increase, pay ^rise, wage ^increase, fare ^increase, rate ^rise, price ^cap, price ^cut, tax ^rise, pay ^cut, ~go up, ~become more expensive, ~get more expensive, ~go up from, ~raise rates, ~cut rates, ~cut interest, ~raise interest, ~put up prices, ~raise prices, ~cut prices, ~freeze prices, ~lose value, ~gain against, ~lose against, ~hit a record',
  },
  business: {
    verbs: 'acquire merge outsource',
    nouns:
      'layoff lay-off takeover-bid merger bankruptcy insolvency acquisition takeover buyout redundancy restructuring insolvency sell-off',
    phrases:
      'job ^cut, ~cut jobs, ~lay off, ~go bankrupt, ~file for bankruptcy, ~shed jobs, job ^loss, ~lose their jobs, ~create jobs, ~make redundant, ~go out of business, stock ^offering, ~stop production, ~halt production, ~shed workers, job ^cuts, ~close its doors, ~shut its doors, ~suspend production, ~file for insolvency, ~take over the company, ~go into administration, ~file for, ~close the plant, ~close the factory, ~shut the plant, ~shut the factory, ~open a factory, ~open a plant, ~open a store, ~build a factory, ~announce job, ~sell its, ~suspend operations, ~suspend trading, ~halt trading, ~cease production, ~cease trading, mass ^layoff, ~stop trading, ~move production, ~take on workers, ~pull out of the market, ~recall cars, ~recall products',
  },
  death: {
    verbs: 'die kill perish',
    nouns: 'death fatality death',
    phrases:
      '~find dead, ~lose their lives, ~lose his life, ~lose her life, ~pass away, ~succumb to, ~be dead, ~claim the lives, bodies were found, ~bleed to death, ~freeze to death, death ^toll, ~be killed in, found dead, ~lose their life, ~be found dead, ~drop dead, ~be dead, ~be pronounced dead, ~die of, ~die from, ~succumb to his, ~succumb to her, ~take his own life, ~take her own life, body was found, bodies have been found',
  },
}
