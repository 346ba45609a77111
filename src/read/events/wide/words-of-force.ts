import type { WideWords } from './wide-words.ts'

/** Fighting, armies, attacks, and what is done to people by force. */
export const WORDS_OF_FORCE: Readonly<Record<string, WideWords>> = {
  airstrike: {
    verbs:
      'bomb strike hit raid target pound destroy down intercept attack drop level flatten obliterate launch bombard kill shoot strafe blast wreck damage sortie intercept crash',
    nouns: 'strike raid bombing attack bombardment airstrike sortie bomb hit interception drone',
    phrases:
      '~shoot down, ~bring down, ~carry out strikes, ~drop bombs, ~take out, ~bomb out, ~rain bombs, air ^strike, air ^raid, drone ^strike, drone ^attack, ~hit from the air, ~hover over, ~send drones',
    about:
      'aircraft drone jet warplane plane helicopter gunship bomb bomber air aerial sky airforce pilot quadcopter uav target fighter precision depot missile',
  },
  shelling: {
    verbs:
      'shell fire hit strike land fall slam pound rain bombard destroy damage kill wound launch lob target pummel batter explode burst hammer wreck injure intercept rocket mortar smash tear rip pepper rake plough plow crash shower impact attack open',
    nouns:
      'shelling barrage bombardment fire salvo hit attack strike volley shell rocket missile mortar round bombing impact shellfire cannonade fusillade artillery duel',
    phrases:
      '~come down, ~fire on, ~fire at, ~open fire, ~rain down, ~come in, ~open up, ~take a hit, ~be hit, direct ^hit, ~land in, ~land on, ~fall on, ~fall silent, ~shoot down, ~fire over',
    about:
      'shell rocket missile mortar artillery projectile howitzer salvo battery gun cannon tank round warhead launcher munition gunner barrage shrapnel grad ballistic cruise heavy positions shellfire artillerymen',
  },
  bombing: {
    verbs:
      'explode detonate blast bomb plant kill hit target go throw hurl lob toss blow rip tear injure wound destroy set trigger place defuse leave attack drive disarm strike step',
    nouns:
      'bombing blast bomb explosion attack grenade mine device detonation booby-trap ied landmine bomber suicide explosive attempt',
    phrases:
      '~go off, ~blow up, ~set off, ~blow himself up, ~blow herself up, ~blow apart, ~tear through, ~rip through, ~hit a mine, ~run over a mine, ~step on, ~drive over, ~strap on, ~plant bombs, ~plant a bomb, ~set off a bomb',
    about:
      'bomb explosive grenade mine device bomber ied dynamite suicide vest booby-trapped landmine roadside car detonator fuse parcel',
  },
  clash: {
    verbs:
      'clash fight battle skirmish ambush attack raid repel repulse assault storm advance engage shoot fire kill counterattack duel grapple resist defend rout overwhelm push beat wipe infiltrate raid harass die fall lose attack charge',
    nouns:
      'clash fighting battle firefight skirmish ambush gunfight shootout gunbattle fight raid assault offensive attack advance incursion combat engagement confrontation hostility hostilities shooting gunfire push counterattack counteroffensive operation warfare crossfire encounter standoff assault sortie melee attempt',
    phrases:
      '~open fire, ~come under fire, ~beat back, ~fight back, ~drive back, ~push back, ~trade fire, ~exchange fire, ~return fire, ~fire back, ~shoot it out, ~hold off, ~break through, ~run into, ~fall into an ambush, ~battle it out, ~lock in, exchange of fire, gun ^battle, ~attack a patrol, ~be ambushed, ~throw back, ~fire on, ~shoot at, small-arms fire, ~launch an offensive, ~go on the offensive, ~press on, ~flare up, ~cut to pieces, ~wipe out, cross-border ^raid',
    about:
      'army soldier troop rebel militia fighter insurgent guerrilla force military militant front frontline border patrol outpost guard battalion brigade separatist tank trench militiaman militiamen convoy checkpoint position garrison side forces weapons gunman gunmen police tribe clan herder faction gang enemy commando column',
  },
  'armed-attack': {
    verbs:
      'attack shoot stab fire raid storm ambush assault kill wound injure hit rape beat burst slash hack massacre slaughter butcher mow open ram drive gun terrorise terrorize torch burn target strike descend harm behead mutilate maim molest torture knife spray assail maul target overrun set invade lunge',
    nouns:
      'attack shooting assault raid massacre stabbing onslaught rampage ambush violence bloodshed carnage rape killing slaughter beating shot gunfire atrocity incident assailant gunman',
    phrases:
      '~open fire, ~fire at, ~fire on, ~shoot at, ~burst into, ~break into, ~set upon, ~gun down, ~mow down, ~come under attack, ~come under fire, ~fire shots, ~run amok, ~go on a rampage, ~lay into, ~set fire to, ~drive into a crowd, ~drive into, ~lash out, ~turn on, ~spray bullets, shots were fired, shots rang out, ~raid villages, ~burn down, ~be beaten, ~beat up, ~rough up, ~fall upon, ~swoop on',
    about:
      'gunman gunmen attacker assailant bandit militant extremist jihadist terrorist gun knife rifle pistol machete masked armed raider village villager market worshipper mosque church school bus convoy motorbike civilian nurse passenger axe shot gang robber herder',
  },
  capture: {
    verbs:
      'capture seize take retake recapture overrun occupy liberate conquer enter storm control win secure reach claim clear fall advance gain annex hold change lose reclaim free infiltrate regain raise',
    nouns:
      'capture seizure fall control takeover occupation liberation recapture conquest advance loss retaking seizing',
    phrases:
      '~take control, ~take over, ~seize control, ~gain control, ~move into, ~march into, ~fall to, ~fall into, ~raise the flag, ~raise a flag, ~win back, ~take back, ~push into, ~advance into, ~change hands, ~be in the hands of, ~roll into, ~sweep into, ~gain ground, ~gain a foothold, ~close in, ~drive out, ~dislodge, ~hoist a flag, ~be in control, under the control, ~plant their flag, ~wrest',
    about:
      'town city village hill airport base position outpost ridge bridge district province island port army rebel troop soldier militia fighter force garrison stronghold airfield crossing insurgent territory control depot checkpoint station barracks flag house ground',
  },
  withdrawal: {
    verbs:
      'withdraw leave retreat pull vacate quit abandon evacuate disengage depart lose go return surrender recall relinquish cede retire exit remove redeploy',
    nouns:
      'withdrawal retreat pullout pullback exit departure disengagement evacuation drawdown pull-out pull-back surrender removal handover',
    phrases:
      '~pull out, ~pull back, ~fall back, ~go home, ~go back to barracks, ~return to barracks, ~give up, ~move out, ~draw back, ~hand over, ~back off, ~turn back, ~march out, ~bring home, ~come home, ~leave behind, ~be gone, ~lay down arms, ~pull off, ~slip away, ~melt away, ~stand down',
    about:
      'troop soldier army force unit battalion brigade peacekeeper garrison base barracks position tank convoy mission contingent fighter rebel militia border post guns weapons outpost',
  },
  deployment: {
    verbs:
      'deploy send move mobilise mobilize mass station dispatch post patrol call reinforce arrive test conscript draft train drill exercise practise practice surround guard gather build enter approach cross sail shelter intervene join place assemble recruit fire launch transfer install double rotate occupy position leave line arm garrison stage rehearse protect escort ready hold man ring stockpile mine lay set shadow',
    nouns:
      'deployment mobilisation mobilization reinforcement drill exercise patrol manoeuvre maneuver buildup build-up launch test call-up conscription presence movement redeployment mission training intervention transfer launch parade guard convoy draft checkpoint deployment alert arrival test-firing readiness dispatch',
    others: 'stationed deployed',
    phrases:
      '~call up, ~send in, ~move in, ~move up, ~take up positions, ~take up position, ~bring in, ~call out, ~put on alert, on alert, on standby, ~stand by, ~stand guard, ~set up checkpoints, ~set sail, ~step up, ~test-fire, ~roll in, ~be posted, ~move forward, ~bring up, ~mass on, ~move closer, ~dig in, ~draw up, ~call to arms, ~line up, ~set up roadblocks, ~put to sea, ~steam towards, ~fly in, war ^game, ~leave port, ~be under way',
    about:
      'troop soldier army force reservist police officer battalion brigade warship ship navy fleet tank missile weapon vessel frigate destroyer border military guard unit patrol contingent peacekeeper conscript helicopter jet submarine artillery rocket boat naval drone barracks marines base exercise aircraft shell volunteer recruit',
  },
  ceasefire: {
    verbs:
      'hold declare extend begin observe respect announce stop halt suspend honour honor agree start prolong renew accept quieten expire',
    nouns: 'ceasefire cease-fire truce armistice lull pause calm halt end stop moratorium silence quiet suspension',
    phrases:
      '~lay down arms, ~lay down weapons, ~hold fire, ~cease hostilities, ~stop fighting, ~stop firing, ~silence the guns, ~fall silent, ~come into effect, ~take effect, ~come into force, end to the fighting, halt to the fighting, end to hostilities, ~put down weapons, guns fell silent, ~go quiet, ~stand down',
    about:
      'ceasefire truce armistice gun fighting hostilities fire weapon guns side pause calm lull front arms shooting',
  },
  'ceasefire-breach': {
    verbs:
      'break violate breach end collapse fail cross infringe resume flout ignore shatter expire disregard abandon unravel fire shoot open',
    nouns: 'breach violation collapse infringement breakdown end incursion incident resumption provocation',
    phrases:
      '~break down, ~set off, ~cross the line, ~open fire, ~fall apart, ~break off, ~call off, ~tear up, ~no longer hold, ~go back on, ~fail to hold, ~be over, ~come to an end, ~walk away from, ~pull out of',
    about: 'ceasefire truce armistice line buffer zone observer monitor agreement violation side',
  },
  abduction: {
    verbs:
      'abduct kidnap seize snatch take hold hijack capture march drag bundle disappear vanish grab carry commandeer force ransom trap detain board round haul whisk lure intercept lead release',
    nouns:
      'abduction kidnapping kidnap hijacking hostage disappearance captivity capture ransom seizure snatching captor kidnapper hostage-taking captive',
    others: 'captive hostage missing kidnapped',
    phrases:
      '~take hostage, ~hold hostage, ~take captive, ~hold captive, ~drag off, ~drag away, ~lead away, ~take away, ~carry off, ~march off, ~force into, ~go missing, ~hold for ransom, ~drive off with, ~make off with, ~be in the hands of, ~be held, ~march into, ~round up, ~bundle into, ~pull from, ~pull off, ~go with them, ~spirit away, ~seize hostages, in captivity, ~take prisoner',
    about:
      'hostage ransom kidnapper captor gunman gunmen captive crew pirate rebel villager girl boy pupil schoolgirl priest driver nurse bandit tanker trawler vessel militia family engineer worker abductor bush forest student',
  },
  release: {
    verbs:
      'release free liberate exchange swap pardon return discharge bail parole acquit hand amnesty let repatriate commute reunite deliver escape',
    nouns:
      'release exchange swap amnesty pardon freeing liberation bail parole return handover freedom discharge handing-over',
    others: 'freed free',
    phrases:
      '~set free, ~let go, ~hand over, ~walk free, ~go free, on bail, ~be bailed, ~turn over, ~give back, ~be out of prison, ~let out, ~allow home, ~allow to leave, ~come home, ~cut loose, ~hand back, ~send home, ~return the bodies, ~leave prison, ~be back with',
    about:
      'prisoner hostage detainee captive inmate prison jail custody kidnapper pow soldier journalist ransom swap crew sailor bail captor activist body bodies women children fishermen cell',
  },
  blockade: {
    verbs:
      'block blockade besiege surround encircle stop cut stick strand trap prevent bar deny refuse turn halt choke isolate impound hold intercept prevent obstruct starve seal encase board',
    nouns:
      'blockade siege encirclement obstruction closure standstill stranglehold cordon chokehold impasse encircling',
    others: 'stuck stranded trapped besieged',
    phrases:
      '~cut off, ~turn back, ~turn away, ~hold up, ~seal off, ~hem in, ~let through, ~let in, ~keep out, ~lay siege, ~stop from, ~deny entry, ~deny access, ~refuse entry, ~refuse passage, ~bar the way, ~ring the, ~stand in the way, ~close off, ~shut off, ~wave back, ~be stuck, ~send back, ~block the, ~allow through',
    about:
      'convoy lorry truck aid ship port crossing checkpoint road supply supplies border goods food siege town enclave access corridor vessel passage rebel army fuel grain harbour garrison strait freighter',
  },
  killing: {
    verbs:
      'kill murder assassinate execute shoot stab strangle behead slay gun poison lynch hang bludgeon knife butcher die slaughter decapitate suffocate batter drown dismember liquidate despatch gas',
    nouns:
      'killing murder assassination execution slaying homicide manslaughter shooting death stabbing beheading assassin hanging infanticide hit femicide',
    phrases:
      '~shoot dead, ~stab to death, ~gun down, ~beat to death, ~put to death, ~cut down, ~bludgeon to death, ~hack to death, ~strangle to death, ~find murdered, ~shoot in the head, ~kill in cold blood, ~burn to death, ~batter to death, ~cut the throat, attempted murder, murder ^attempt, ~drive-by, ~make an attempt on, ~take the life of, ~find shot',
    about:
      'journalist editor gunman gunmen murderer assassin husband wife body victim judge activist lawyer mayor pistol hitman bullet killer shot politician leader prosecutor motorcycle murder neighbour blogger',
  },
  theft: {
    verbs:
      'steal rob loot burgle smuggle embezzle defraud plunder pilfer swindle hijack snatch launder traffic raid siphon poach shoplift pickpocket pocket forge cheat take ransack misappropriate misuse con fleece rustle extort blackmail sell counterfeit divert dupe strip divert break scam bribe skim hoard evade hide mug',
    nouns:
      'theft robbery burglary looting smuggling fraud embezzlement heist raid break-in corruption trafficking larceny poaching shoplifting forgery scam plunder laundering swindle extortion bribery counterfeiting misappropriation mugging hold-up holdup ransacking racket piracy blackmail thief burglar bribe graft rustling evasion',
    others: 'stolen',
    phrases:
      '~break into, ~make off with, ~get away with, ~run off with, ~pick through, ~hold up, ~carry off, ~help themselves to, ~strip bare, ~go missing, ~walk off with, ~walk out with, ~clean out, ~empty the safe, ~take off with, ~cheat out of, ~line his pockets, ~divert funds, tax ^evasion, money ^laundering, ~go missing from, ~siphon off, ~drive off with, ~skim off, ~smash and grab, ~break open',
    about:
      'thief thieves burglar robber looter smuggler gang safe jewel jewellery painting cash money bank shop store vault loot museum cattle gold till fund account customer fraudster funds contraband cable copper phone warehouse diesel relic fuel pension sheep',
  },
  destruction: {
    verbs:
      'burn destroy demolish torch wreck vandalise vandalize smash sabotage deface raze bulldoze damage dynamite level cut break flatten blow desecrate tear topple ransack wreck cripple slash ruin daub spray fell sever scuttle uproot poison dismantle gut trash shatter scratch scrawl paint break puncture set',
    nouns:
      'destruction arson sabotage demolition vandalism damage burning desecration razing wrecking graffiti bulldozing defacement arsonist toppling',
    phrases:
      '~set fire to, ~set on fire, ~set alight, ~set ablaze, ~blow up, ~burn down, ~tear down, ~pull down, ~knock down, ~cut through, ~smash up, ~cut down, ~rip out, ~break up, ~tear up, ~bring down, ~raze to the ground, ~put to the torch, ~knock over, ~knock off, criminal damage, ~cut the, ~smear with, ~daub with, ~slash the tyres, ~reduce to rubble',
    about:
      'arsonist vandal saboteur bulldozer petrol statue monument grave headstone cable pipeline house crops church mosque synagogue temple car barn tyre window rail line antenna mast mural paint gravestone field matches school fence tomb pylon',
  },
  crackdown: {
    verbs:
      'disperse beat clear charge fire break club storm evict remove drag shoot kettle teargas baton hit wound strike arrest use tear-gas spray push raid suppress quell crush surround truncheon injure crush force trample whip kick drive',
    nouns:
      'crackdown dispersal beating clearance eviction brutality repression raid charge teargas violence force suppression baton bullet cannon',
    phrases:
      '~break up, ~drive back, ~drive off, ~fire tear gas, ~use tear gas, ~fire on, ~fire into, ~open fire, ~clear out, ~drag away, ~move in, ~push back, ~carry off, ~haul away, ~carry away, ~lay into, tear gas, water cannon, rubber bullets, ~wade into, ~ride into, ~chase away, ~crack down, ~put down, ~beat up, ~beat with, live rounds, ~fire live, ~turn on, ~close in on, ~shoot at',
    about:
      'police protester demonstrator marcher crowd baton tear gas cannon rubber bullet square protest rally riot march student officer striker truncheon shield camp sit-in troop gathering striker migrant demonstration',
  },
  riot: {
    verbs:
      'riot throw hurl stone pelt smash storm burn loot rampage attack lynch overturn ransack torch vandalise clash fight beat invade break brawl chase besiege wreck set trash mob raze pull force drag hit kick charge drive trash trade burst',
    nouns:
      'riot rioting unrest disorder violence clash lynching brawl storming rampage disturbance mob pogrom trouble mayhem chaos scuffle mutiny fight looting melee storming stone-throwing fracas',
    phrases:
      '~throw stones, ~set fire to, ~set alight, ~set ablaze, ~throw rocks, ~force their way, ~break into, ~break through, ~run riot, ~go on the rampage, ~beat to death, ~tear down, ~turn violent, ~turn on, ~pull down, ~force open, ~overrun the, ~push past, ~fight running battles, ~spill onto, ~invade the pitch, ~smash up, ~trade blows, ~come to blows, ~burn tyres, ~burn down, ~clash with, ~beat up, ~erupt in',
    about:
      'mob crowd rioter stone rock petrol bottle youth fan prison inmate looter shop window police embassy consulate molotov hooligan barricade supporter brick tyre car thug parliament clinic villager shopfront flare',
  },
  coup: {
    verbs:
      'overthrow topple oust depose seize grab mutiny attempt plot dissolve suspend arrest storm remove rebel rise',
    nouns:
      'coup putsch mutiny overthrow takeover plot uprising revolt ouster rebellion plotter rising conspiracy attempt junta insurrection',
    phrases:
      '~seize power, ~grab power, ~take power, ~take over, ~attempt to seize, ~try to seize, ~rise up, ~rise against, ~suspend the constitution, ~dissolve parliament, ~declare himself, ~attempt to overthrow, ~try to overthrow, ~oust the president, ~seize the palace, ~seize the state, ~put under house arrest, ~read a statement on state, power ^grab, ~plot to, ~plot against',
    about:
      'officer soldier general colonel captain palace president junta broadcaster television constitution plotter government guard mutineer army power barracks coup parliament putschist loyalist',
  },
}
