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
    nouns: 'airstrike',
    phrases:
      'air ^strike, air ^raid, aerial ^strike, drone ^strike, drone ^attack, air ^attack, bombing ^raid, aerial bombardment, aerial bombing, drone ^raid, helicopter ^attack',
  },
  shelling: {
    verbs: 'shell bombard',
    nouns: 'shelling bombardment shellfire',
    phrases:
      'mortar ^attack, mortar fire, rocket ^attack, rocket fire, missile ^strike, missile ^attack, rocket ^strike, artillery fire, artillery ^strike, artillery ^barrage, rocket ^barrage, mortar ^round, artillery ^attack, artillery ^duel, shell ^fire, mortar ^shell, rocket ^salvo, missile ^barrage',
  },
  bombing: {
    nouns: 'bombing',
    phrases:
      'car ^bomb, truck ^bomb, roadside ^bomb, suicide ^bombing, suicide ^bomb, suicide ^attack, bomb ^attack, bomb ^blast, grenade ^attack, mine ^blast, ~blow himself up, ~blow herself up, ~blow themselves up, ~step on a mine, ~step on a landmine, parcel ^bomb, nail ^bomb, petrol ^bomb, mine ^explosion',
  },
  clash: {
    verbs: 'clash skirmish ambush',
    nouns: 'clash fighting firefight skirmish ambush gunfight shootout shoot-out gunbattle',
    phrases:
      'gun ^battle, exchange of fire, exchanges of fire, ~exchange fire, ~exchange gunfire, ~trade fire, exchange of gunfire, ~fight off, ~beat back, ~drive back, heavy fighting, ~fire first, ~return fire',
  },
  'armed-attack': {
    verbs: 'massacre',
    nouns: 'attack massacre shooting gunfire onslaught assault raid',
    phrases:
      '~open fire, knife ^attack, gun ^attack, arson-and-gun ^attack, ~come under fire, ~come under attack, shots were fired, shots inside, shots were reportedly fired, shots were heard',
  },
  capture: {
    verbs: 'recapture retake overrun',
    nouns: 'capture recapture',
    phrases:
      '~take control of, ~take control, ~seize control of, ~seize control, ~gain control of, ~regain control of, ~take over control, ~raise their flag, ~raise its flag',
  },
  withdrawal: { verbs: 'retreat', nouns: 'withdrawal retreat pullout pull-out pullback', phrases: 'troop ^withdrawal' },
  deployment: {
    verbs: 'deploy mobilise mobilize conscript redeploy',
    nouns: 'deployment mobilisation mobilization redeployment reinforcement drill manoeuvre maneuver patrol',
    phrases:
      '~call up, call-up, military ^exercise, naval ^exercise, joint ^exercise, military ^drill, ~test-fire, missile ^test, missile ^launch, test ^launch, troop ^movement, live-fire ^exercise, war ^game, naval ^drill, ~place on alert, ~put on alert, on high alert, ~be in position, ~move into position, ~send in, border ^patrol, on duty, call - up, ~lay mines, ~mass troops, ~move troops',
  },
  ceasefire: { nouns: 'ceasefire cease-fire truce armistice' },
  'ceasefire-breach': {
    phrases:
      'truce ^violation, ceasefire ^violation, ^violation of the truce, ^violation of the ceasefire, ^breach of the truce, ^breach of the ceasefire, ceasefire ^breach, truce ^breach',
  },
  abduction: {
    verbs: 'abduct kidnap hijack',
    nouns: 'abduction kidnapping hijacking hijack hostage-taking kidnap',
    phrases: '~take hostage, ~hold hostage, enforced ^disappearance, ~take captive, ~hold captive, hostage ^crisis',
  },
  release: {
    phrases:
      'prisoner ^swap, prisoner ^exchange, ^exchange of prisoners, ~set free, ~walk free, ~go free, hostage ^release, prisoner ^release, ~let go, ~let out, ~be bailed, on bail, ~be freed',
  },
  blockade: {
    verbs: 'besiege encircle blockade',
    nouns: 'blockade siege encirclement',
    phrases: '~lay siege to',
  },
  restriction: {
    verbs: 'outlaw prohibit censor bar',
    nouns: 'curfew lockdown ban censorship restriction quarantine embargo-zone',
    phrases:
      'state of emergency, state of disaster, travel ^ban, martial law, ~declare an emergency, no-fly ^zone, ~seal off, ~cordon off, ~be closed, ~remain closed, ~stay closed, ~be shut, capital ^control, dispersal ^order, exclusion ^zone, ~be off limits, boil-water ^notice, rationing, ~take off the air, ~revoke the licence, ~withdraw the licence',
  },
  outage: {
    nouns: 'outage blackout cyberattack cyber-attack',
    phrases:
      'power ^cut, power ^failure, power ^outage, ~lose power, without power, without electricity, without water, without heating, without gas, without internet, cyber ^attack, in the dark, water ^cut, ~knock out power, ~go dark, no power, no electricity, no running water, without running water, ~be offline, load shedding, without light, water shortage, ~go offline, ~be down, ~be without power, out of service, ~run dry, out of action, ~be cut off',
  },
  restoration: {
    verbs: 'reopen restore reconnect repair',
    nouns: 'restoration reopening',
    phrases:
      '~be back on, power is back, ~come back on, back in service, back on line, back online, ~be restored, ~re-open, back to normal',
  },
  explosion: { verbs: 'explode', nouns: 'explosion blast', phrases: '~blow up' },
  displacement: {
    verbs: 'flee displace uproot',
    nouns: 'displacement exodus',
    phrases:
      '~leave their homes, ~drive from their homes, ~drive out of, ~abandon their homes, ~force from their homes, mass ^flight, ~lose their homes, ~force out of their homes, ~leave homeless, ~make homeless, ~be homeless, ~lose their home, ~drive from',
  },
  evacuation: {
    verbs: 'evacuate',
    nouns: 'evacuation',
    phrases:
      '~move to safety, ~bring to safety, ~take to safety, ~order to leave, ~tell to leave, ~move out of harm, ~lead to safety, ~fly out, ~bus out, ~move to higher, ~order out, ~tell to get out, ~leave the area, evacuation ^order, ~get people out, ~get out, ~order everyone out, ~empty the',
  },
  return: {
    nouns: 'repatriation homecoming',
    phrases: '~return home, ~go back home, ~move back, ~send back, ~turn back home, ~go back to their',
  },
  aid: {
    verbs: 'airdrop distribute',
    nouns: 'airdrop distribution airlift',
    phrases:
      '~hand out, aid ^delivery, ~give out, food ^distribution, aid ^shipment, relief ^effort, aid ^flight, food ^drop, aid ^drop, relief ^flight, ~fly in, ~let food through, ~let through, ~reach the camps, ~bring in food',
  },
  pledge: {
    verbs: 'donate',
    nouns: 'donation pledge grant loan',
    phrases: 'aid ^package, military aid, ~set aside, financial aid, ~repay, ~refund, ~compensate, compensation',
  },
  rescue: {
    verbs: 'rescue winch',
    nouns: 'rescue search',
    phrases:
      '~pull from, ~pull out of, ~pull alive, ~dig out, search and rescue, ~pluck from, ~search for, ~look for survivors, ~cut free, ~bring ashore, ~call out, ~pick up, ~go out again, ~bring out alive, search ^party, ~search for survivors, ~be saved',
  },
  earthquake: {
    nouns: 'earthquake quake aftershock tremor tsunami eruption foreshock lava',
    verbs: 'erupt',
  },
  weather: {
    nouns:
      'storm cyclone hurricane typhoon tornado blizzard hailstorm heatwave snowstorm thunderstorm gale sandstorm hail snowfall windstorm rainstorm downpour',
    phrases:
      'heat ^wave, cold ^snap, cold ^spell, heavy rain, heavy snow, torrential rain, dust ^storm, ice ^storm, high winds, strong winds, heavy rains, tropical storm, ~make landfall, ~batter, winds of',
  },
  flood: {
    verbs: 'flood inundate overflow',
    nouns: 'flood flooding floodwater inundation',
    phrases:
      '~burst its banks, ~burst their banks, flash ^flood, under water, flash flooding, ~break its banks, dam ^failure, dam ^break, storm ^surge, ~break its bank, ~burst its bank, high water, rising water',
  },
  landslide: {
    nouns: 'landslide mudslide rockfall avalanche landslip rockslide mudflow',
    phrases: 'mud ^slide, ~slide down, ~bury under',
  },
  fire: {
    verbs: 'gut',
    nouns: 'wildfire blaze fire bushfire inferno flame',
    phrases:
      '~catch fire, ~burst into flames, forest ^fire, ~go up in flames, in flames, house ^fire, ~burn down, grass ^fire, brush ^fire, factory ^fire, on fire, ~be alight, ~be ablaze',
  },
  hunger: {
    verbs: 'starve',
    nouns: 'drought famine starvation malnutrition hunger',
    phrases:
      'crop ^failure, failed harvest, harvest ^failure, ~run out of food, ~run out of water, food ^shortage, ~go hungry, food insecurity, ~run short of food',
  },
  'transport-accident': {
    verbs: 'crash collide derail capsize',
    nouns: 'crash collision derailment pile-up pileup shipwreck',
    phrases:
      '~run aground, ~run off the, ~leave the track, ~jump the track, ~veer off, ~plunge into, ~skid off, road ^accident, train ^accident, car ^accident, traffic ^accident, ~come off the, ~leave the rails, ~leave the road, helicopter ^crash, plane ^crash, ~go off the road, ~crash-land, ~jump the rails, road traffic ^collision',
  },
  accident: {
    verbs: 'drown poison leak spill pollute',
    nouns: 'accident stampede leak spill drowning poisoning spillage pollution collapse',
    phrases:
      'crowd ^crush, oil ^spill, gas ^leak, building ^collapse, roof ^collapse, mine ^accident, ~give way, food poisoning, bridge ^collapse, ~cave in, carbon monoxide, ~come off, ~fall from, ~fall off, crowd ^surge, mine ^collapse',
  },
  outbreak: {
    verbs: 'infect',
    nouns: 'outbreak epidemic infection pandemic',
    phrases: '~test positive, ~fall ill, new cases, ~fall sick, confirmed cases, suspected cases, ^case of',
  },
  talks: {
    verbs: 'negotiate mediate convene summon',
    nouns: 'negotiation summit mediation meeting talks consultation visit dialogue',
    phrases:
      'round of talks, ~hold talks, peace talks, round of negotiations, ~sit down with, phone ^call, ~speak to the, ~speak with, ~hold a meeting, round ^table, ~pay a visit, ~put to the two sides',
  },
  agreement: {
    verbs: 'ratify',
    nouns: 'agreement accord treaty pact deal memorandum settlement',
    phrases:
      '~strike a deal, ~reach a deal, ~reach an agreement, ~reach agreement, peace ^deal, trade ^deal, memorandum of understanding, grain ^deal, framework ^agreement, ~shake hands',
  },
  election: {
    verbs: 'elect re-elect concede',
    nouns:
      'election referendum runoff run-off by-election recount ballot candidacy plebiscite vote poll rerun re-run polling voting',
    phrases:
      '~go to the polls, ~cast their ballots, ~cast ballots, ~run for, ~stand for, election ^campaign, vote ^count, exit ^poll, second round, first round, ~count votes, ~count the votes',
  },
  'office-change': {
    verbs: 'resign appoint oust reappoint depose reinstate impeach',
    nouns: 'resignation appointment dismissal inauguration impeachment ouster reshuffle sacking',
    phrases:
      '~step down, ~swear in, ~step aside, ~take office, ~stand down, ~take over as, ~relieve of, no-confidence ^vote, ~vote out, ~remove from office, ~remove from his post, ~remove from her post, ~resign from, ~be sworn in, ~sack, ~call for the resignation, ~take over the, ~bring down the government, ~lose office',
  },
  legislation: {
    verbs: 'legislate',
    phrases:
      '~vote on, ~vote against, ~vote for, ~vote down, ~sign into law, ~pass into law, ~throw out, ~withdraw the decree, ~lift the decree, ~put off, state ^budget, ~tear up',
  },
  sanctions: {
    verbs: 'sanction expel',
    nouns: 'sanction embargo',
    phrases:
      '~sever ties, ~cut ties, ~break off relations, ~cut off aid, ~freeze the assets, asset ^freeze, ~freeze assets, ~suspend aid, ~break off ties, ~sever relations, ~recall its ambassador, trade ^ban, export ^ban, import ^ban, ~blacklist',
  },
  coup: {
    verbs: 'overthrow',
    nouns: 'coup putsch mutiny',
    phrases: '~seize power, ~take power, ~topple the government',
  },
  protest: {
    verbs: 'protest demonstrate march rally picket',
    nouns: 'protest demonstration march rally sit-in picket vigil roadblock',
    phrases:
      '~take to the streets, ~block the road, ~block the highway, ~block the motorway, ~block roads, ~form a human chain, ~occupy the square, road ^blockade',
  },
  riot: {
    verbs: 'riot lynch rampage',
    nouns: 'riot rioting lynching unrest disorder',
    phrases:
      '~throw stones, ~hurl stones, ~pelt with, ~throw bottles, ~throw petrol bombs, ~smash windows, ~smash shop windows, ~go on the rampage, ~overturn cars, street ^battle, ~hurl petrol bombs',
  },
  strike: {
    nouns: 'walkout walk-out stoppage strike',
    phrases:
      '~go on strike, on strike, hunger ^strike, general ^strike, ~stop work, ~down tools, ~down their tools, ~lay down tools, ~refuse food, rail ^strike, bus ^strike, work ^stoppage, ~walk off the job, ~lay down their tools, industrial action, ~strike over, ~strike for, token ^strike, wildcat ^strike, ~go back to work, ~return to work, ~refuse to work, ~end their strike, ~walk off, ~down their tools',
  },
  crackdown: {
    verbs: 'disperse',
    nouns: 'crackdown',
    phrases:
      'tear gas, water ^cannon, rubber ^bullet, ~break up, baton ^charge, stun ^grenade, ~use batons, ~use force, pepper ^spray',
  },
  killing: {
    verbs: 'murder assassinate execute behead slay strangle',
    nouns: 'murder assassination execution homicide manslaughter lynch-killing',
    phrases: '~shoot dead, ~stab to death, ~beat to death, ~gun down, ~shoot and kill, ~hack to death',
  },
  theft: {
    verbs: 'rob steal loot smuggle embezzle defraud burgle cheat swindle',
    nouns: 'robbery theft looting burglary fraud smuggling heist embezzlement hold-up scam',
    phrases:
      '~break into, ~make off with, bank ^robbery, ~pocket, ~carry off, ~drive off, ~make away with, ~prey on, ~break in, cattle ^raid',
  },
  destruction: {
    verbs: 'demolish sabotage vandalise vandalize torch dynamite bulldoze deface raze',
    nouns: 'arson sabotage demolition vandalism',
    phrases:
      '~set fire to, ~set on fire, ~set alight, ~set ablaze, ~tear down, arson ^attack, ~cut down, ~pull down, ~tear up',
  },
  arrest: {
    verbs: 'arrest detain apprehend',
    nouns: 'arrest detention',
    phrases:
      '~take into custody, in custody, ~round up, ~hold for questioning, ~bring in for questioning, house ^arrest, police ^raid, ~take away for questioning, arrest ^warrant, behind bars',
  },
  charge: {
    verbs: 'indict extradite sue prosecute',
    nouns: 'indictment extradition lawsuit trial prosecution arraignment',
    phrases:
      '~appear in court, ~go on trial, ~stand trial, on trial, ~charge with, ~put on trial, ~plead guilty, ~plead not guilty, legal action, legal proceedings, ~press charges, ~file charges, ~bring charges, ~appear before, ~go to court, ~take to court, ~bring before, before a judge, in the dock, ~face trial',
  },
  verdict: {
    verbs: 'convict acquit sentence uphold annul quash',
    nouns: 'verdict conviction acquittal ruling judgment judgement',
    phrases:
      '~find guilty, ~find not guilty, ~be jailed, ~clear of, prison ^sentence, ~uphold the, ~strike down, jail ^term, life ^sentence, prison ^term, ~be fined, suspended ^sentence',
  },
  investigation: {
    verbs: 'investigate probe',
    nouns: 'investigation inquiry probe inspection enquiry audit inquest autopsy hearing assessment',
    phrases:
      'crash ^investigation, murder ^inquiry, ~look into, ~open an inquiry, ~carry out checks, ~take samples, ~carry out tests, ~be questioned',
  },
  prices: {
    nouns: 'devaluation inflation',
    verbs: 'devalue',
    phrases:
      'interest ^rate, rate ^cut, price ^rise, tax ^increase, tax ^cut, price ^increase, pay ^rise, wage ^increase, fare ^increase, rate ^rise, price ^cap, price ^cut, tax ^rise, pay ^cut, ~go up, ~go down, interest ^rates',
  },
  business: {
    nouns: 'layoff lay-off takeover-bid merger bankruptcy insolvency',
    phrases:
      'job ^cut, ~cut jobs, ~lay off, ~go bankrupt, ~file for bankruptcy, ~shed jobs, job ^loss, ~lose their jobs, ~create jobs, ~make redundant, ~go out of business, stock ^offering, ~stop production, ~halt production, ~shed workers, job ^cuts, ~close its doors, ~shut its doors, ~suspend production, ~file for insolvency',
  },
  death: {
    verbs: 'die kill perish',
    nouns: 'death',
    phrases:
      '~find dead, ~lose their lives, ~lose his life, ~lose her life, ~pass away, ~succumb to, ~be dead, ~claim the lives, bodies were found, ~bleed to death, ~freeze to death, death ^toll, ~be killed in, found dead',
  },
}
