import type { WideWords } from './wide-words.ts'

/** More words that may tell a kind, by the same rules as the other lists; plainer and rarer ones together. */
export const FURTHER_WORDS: Readonly<Record<string, Omit<WideWords, 'about'>>> = {
  airstrike: {
    verbs: 'slam rocket blitz scramble neutralise neutralize engage fire',
    nouns: 'blitz wave',
    phrases: '~mow down, ~fire missiles, ~rain missiles, ~launch drones, ~be hit by, ~come under drone',
  },
  shelling: {
    verbs: 'silence loose thump blast repay',
    nouns: 'hail gunfire',
    phrases: 'rain of, ~fire rockets, ~hail down, ~loose off, ~fire shells, ~be hit by, ~rain shells',
  },
  bombing: {
    verbs: 'lay rig maim booby-trap',
    nouns: 'bomb-blast car-bomb',
    phrases:
      '~tread on, ~drive onto, ~step onto, ~blow themselves up, petrol ^bomb, car ^bomb, bomb ^blast, bomb ^attack, suicide ^attack, parcel ^bomb, ~be blown up, nail ^bomb',
  },
  clash: {
    verbs: 'skirmish raid spar snipe pin start loose destroy bleed',
    nouns: 'shoot-out gun-battle sniping foray thrust skirmishing siege',
    phrases:
      '~fight on, ~slug it out, running ^battle, street ^battle, street ^fighting, ~put up a fight, fire ^fight, ~be killed in, ~go into battle, house-to-house',
  },
  'armed-attack': {
    verbs: 'knife mug savage waylay fall injure',
    nouns: 'feud drive-by outrage',
    phrases:
      '~open up on, ~shoot up, ~fire into, ~set about, ~be shot, ~be attacked, ~storm into, knife ^attack, gun ^attack, ~be gunned down, ~be fired on, ~be fired upon, ~fire upon, ~be struck, ~drag from',
  },
  capture: {
    verbs: 'surrender hoist dominate push',
    phrases:
      '~hoist its flag, ~give up, ~drive from, ~push out, ~push towards, ~close on, ~be ours, ~be theirs, ~lose control, ~be taken, ~fall in, ~be retaken, ~hold the, flag is flying',
  },
  withdrawal: {
    verbs: 'reduce thin slip decamp regroup thin abandon',
    phrases: '~slip out, ~give ground, ~abandon positions, ~turn round, ~wind down, ~leave the front, ~pull back from',
  },
  deployment: {
    verbs:
      'strengthen increase withdraw base array billet steam beef field scramble mount order swarm bolster boost escort enlist park introduce deliver accept',
    nouns: 'escort muster flotilla overflight minelaying reinforcement standby',
    phrases:
      '~step up patrols, ~beef up security, ~order in, ~order out, ~beef up, ~weigh anchor, ~go on patrol, ~be on patrol, ~be on duty, on duty, in position, ~be in place, ~cross over, ~mount guard, ~stand ready, ~take up arms, troop ^movement, naval ^exercise, missile ^test, on their way, ~double the guard, ~park across, ~lay mines, ~fly over',
  },
  ceasefire: {
    verbs: 'silence quiet',
    nouns: 'standstill respite',
    phrases:
      '~lay down his arms, ~lay down their arms, ~put down their, ~take hold, ~stop shooting, ~end the fighting, ~keep the peace, ~silence their guns',
  },
  'ceasefire-breach': {
    verbs: 'undo snipe',
    nouns: 'flare-up sniping shooting',
    phrases: '~go up in smoke, ~be in tatters, ~resume fire, ~resume fighting, ~flare up again, ~start again',
  },
  abduction: {
    verbs: 'nab waylay drive lift herd blindfold',
    phrases: '~drive off, ~drive away, ~carry away, ~force onto, ~be missing, ~take ashore, ~lead off, ~be taken',
  },
  release: {
    verbs: 'spare ransom spring walk follow',
    nouns: 'reprieve clemency commutation homecoming',
    phrases:
      '~be released, ~walk out of, ~walk into, prisoner ^exchange, prisoner ^swap, ~be out on bail, ~reunite with, exchange of bodies, ~go home, ~be freed',
  },
  blockade: {
    verbs: 'ring hem throttle bottle jam detain wait close',
    nouns: 'cordon noose',
    phrases:
      '~hold back, ~be held up, ~pen in, ~choke off, ~wait at, ~be cut, ~block off, ~bottle up, ~be stopped, ~be held',
  },
  restriction: {
    verbs: 'strip pull trim debar disqualify padlock shutter tow freeze oblige muzzle flout',
    nouns: 'clampdown gag padlock',
    phrases:
      '~warn off, ~ask to stay, ~be told to stay, ~be asked to keep, ~tell to stay, ~tell to keep, ~lose its licence, ~lose their licence, ~lose his licence, ~lose her licence, ~strike off, ~take off the road, ~pull from, ~shut out of, ~shut to traffic, ~close to traffic, ~keep indoors, ~stay in, ~stay off, ~keep off, ~keep clear of, ~stay clear of, ~steer clear of, ~be barred, ~be suspended, exclusion ^zone, no-fly ^zone, speed ^limit, gag ^order, hosepipe ^ban, smoking ^ban, travel ^ban, export ^ban, ~tear up, ~rip up, capital ^control, state of siege, ~close the border',
  },
  outage: {
    verbs: 'reroute halt jam flicker divert scrub empty',
    nouns: 'black-out cut-off',
    phrases:
      '~hold up, ~be held up, ~be delayed by, ~go blank, ~be out, ~be out of order, ~be cancelled, ~be suspended, ~be grounded, ~be delayed, ~be diverted, ~pack up, ~be cut off, ~lose power, ~lose water, ~lose electricity, ~bring to a halt, ~grind to a halt, without a drop, without light, without internet, no internet, out of order, off air, power ^failure, water ^cut, signal ^failure, ~stand idle, ~be disconnected, ~cut power, short ^circuit',
  },
  restoration: {
    verbs: 'free complete finish lift refit rewire dredge relight renew revive replace swing',
    nouns: 'overhaul renewal refurbishment clearance',
    phrases:
      '~clear the, ~take to the air, ~leave again, ~be on again, ~be working again, ~be open again, ~be mended, ~be cleared, ~put right, ~pick up again, ~reopen to, ~open to traffic, ~start up again, ~come on again, ~make safe, repair ^work, ~switch on, ~turn on, ~be restored, ~be reopened, ~pump out, ~be back, ~have back',
  },
  explosion: {
    verbs: 'blow thunder',
    phrases: '~be blown, ~blow a hole, gas ^explosion, dust ^explosion, ~be shaken by',
  },
  displacement: {
    verbs: 'walk quit reach wade herd pack',
    nouns: 'tide column outflow',
    phrases:
      '~go into hiding, ~go into exile, ~board the train, ~sleep outside, ~pack up, on the run, ~run for their, ~come over, ~come across, ~walk for, ~take to the hills, ~head south, ~head north, ~be turned out, ~put on the street, ~be displaced, ~leave their homes, ~be uprooted, ~take in, ~slip across, ~slip over, ~wade ashore, ~be driven out, ~be driven from',
  },
  evacuation: {
    verbs: 'hustle usher shepherd herd rush whisk truck send guide run reach fetch request',
    nouns: 'move clearance',
    phrases:
      '~lead to, ~lead out of, ~get away from, ~be told to leave, ~take inland, ~truck out, ~send home, ~move to higher, ~be cleared, ~be evacuated, ~take ashore, ~carry down, ~go inland, ~leave town, ~stay away, ~order everyone out, ~be moved, ~be taken to',
  },
  return: {
    verbs: 'venture stream drift',
    phrases:
      '~venture back, ~stream back, ~go back into, ~be allowed home, ~send back, ~be deported, ~move home, ~be sent back',
  },
  aid: {
    verbs:
      'charter earmark pass inject jab spray dole ladle tour immunise immunize leave come receive expect run fetch lay offload stockpile',
    nouns: 'jab injection spraying clinic corridor kitchen handouts lifeline',
    phrases:
      '~lay on, ~dole out, ~be on the road, ~be due in, at the doors, ~set off with, ~leave for, ~leave with, ~bring food, ~carry flour, ~go in, ~fly food, ~fly medicine, food ^parcel, food ^drop, aid ^convoy, relief ^flight, relief ^train, relief ^ship, aid ^shipment, mobile ^clinic, vaccination ^campaign, vaccination ^round, ~be vaccinated, ~be fed, due in, flying food in',
  },
  pledge: {
    verbs: 'indemnify recompense receive come owe remit wipe fork cough dig find net',
    nouns: 'pay-out bail-out hand-out sponsorship endowment indemnity',
    phrases:
      '~dig deep, ~fork out, ~cough up, ~pay compensation, ~pay damages, ~pay up, ~make good, ~pick up the bill, ~be paid, ~be compensated, ~come in, ~go towards, ~give money, debt ^relief, lump sum, aid ^package, rescue ^package, ~set up a fund',
  },
  rescue: {
    verbs:
      'saw drill tunnel refloat abseil lower stretcher sink hack dredge spot raise land board trap stop abandon fetch turn',
    nouns: 'searcher sighting digging',
    phrases:
      '~let down, ~give up the search, ~give up looking, ~call off the hunt, ~climb up, ~saw through, ~cut through, ~take aboard, ~bring aboard, ~dig through, ~bring to the surface, ~come upon, ~go down, ~go back in, search and rescue, search ^party, rescue ^operation, rescue ^effort, ~carry down, ~carry to safety, ~be found alive, ~be found safe, safe and well, ~take them aboard, ~turn out, ~call out',
  },
  earthquake: {
    verbs: 'spit cough swallow blow eat fall reach',
    nouns: 'swarm shockwave tidal-wave',
    phrases: '~rain ash, ash ^cloud, lava ^flow, ~blow again, ~be shaking, ash ^fall',
  },
  weather: {
    verbs: 'skirt brush swirl scour cross sit pick veer destroy',
    nouns: 'sandstorm snowstorm rainstorm hailstorm hailstone whirlwind twister thaw cloudburst',
    phrases:
      '~sit over, ~pick up, ~cross the coast, ~come ashore, ~bear down, ~blow in, ~tear the roof, ~rip the roof, ~touch down, dust ^storm, sand ^storm, snow ^storm, tropical ^storm, ice ^storm, ~close in, ~set in, lightning ^strike',
  },
  flood: {
    verbs: 'fall stand lap drain creep top reach come invade',
    nouns: 'tide crest spate floodwaters',
    phrases:
      '~come up, ~come through, ~come over, ~come in, over its banks, ~run into, ~run down, ~be awash, ~be flooded, ~lap at, ~creep up, flash ^flood, storm ^surge, ~be swept away, ~sweep away',
  },
  landslide: {
    verbs: 'shear detach subside peel',
    nouns: 'snow-slide washout subsidence',
    phrases: '~shear off, rock ^fall, snow ^slide, mud ^slide, ~crash onto, ~thunder down, ~slide across, ~be buried',
  },
  fire: {
    verbs: 'blacken lick leap roar eat fan blaze come die',
    nouns: 'flames hotspot firestorm',
    phrases:
      '~be burning, ~eat through, ~jump the, ~come within, ~burn out of control, ~be out, forest ^fire, brush ^fire, grass ^fire, house ^fire, ~be gutted, ~set off a fire, ~be alight',
  },
  hunger: {
    verbs: 'scavenge thirst shrink receive',
    nouns: 'dearth swarm die-off deprivation',
    phrases:
      '~eat leaves, ~eat grass, ~lack water, no rations, ~receive no, ~have no food, ~have no water, ~be starving, ~be hungry, ~be lost, ~skip meals, failed ^harvest, crop ^loss, dry ^spell, ~eat their seed, ~be running out',
  },
  'transport-accident': {
    verbs: 'bump hole drag sideswipe heel lean lurch beach shunt slew lean upturn meet block drift hit',
    nouns: 'crash-landing near-miss bump',
    phrases:
      '~ice up, ~claim lives, ~cost lives, ~part from, ~lean over, ~heel over, ~leave the runway, ~come off the road, ~come to grief, ~go off the road, ~lose power, ~drop off radar, ~disappear from radar, ~plough into, ~slam into, ~be run over, ~break in two, ~veer off, ~skid off, train ^crash, plane ^crash, bus ^crash, car ^crash, road ^accident, ~be hit by, ~drift towards, ~go down, emergency ^landing',
  },
  accident: {
    verbs: 'pour gush explode maim sting mangle subside splinter deflate drop choke lock corrode',
    nouns: 'cave-in leakage spillage subsidence blow-out',
    phrases:
      '~fall out, ~fall over, ~fall to his, ~fall to her, ~be bitten, ~be scalded, ~be gassed, ~be poisoned, ~lose pressure, roof ^fall, gas ^escape, ~claim lives, ~be swept away, ~be swept off, ~be struck by, food ^poisoning, ~lose their lives, ~lose his life, ~fall ill',
  },
  outbreak: {
    verbs: 'jump trace creep threaten sweep flare pass see come',
    nouns: 'fever flare-up plague rabies dengue bug wave victim',
    phrases:
      '~jump to, ~be ill with, ~strike down, ~be struck down, ~be traced to, ~be infected, ~spread to, new ^infection, suspected ^case, fresh ^case, bird ^flu, swine ^fever',
  },
  death: {
    verbs: 'euthanise starve',
    nouns: 'suicide carcass',
    phrases:
      '~be pulled dead, ~be found lifeless, ~be dying, ~find hanged, ~find frozen, ~take their own lives, ~turn the gun, ~not survive, ~not make it, ~die in hospital, ~be buried, ~be shot dead, ~be found hanged, ~be found frozen, ~lie dead',
  },
  talks: {
    verbs: 'phone fail stall hand shake brief lobby deliver quiz',
    nouns: 'commission get-together contacts briefing session',
    phrases:
      '~cancel a trip, ~cancel a visit, ~send an envoy, ~phone the, ~ring the, ~break down, ~shake hands, ~get round, ~be received, ~be summoned, ~hand over a, ~hand the, ~deliver a note, ~go to see, ~be in talks, ~cut short, public ^meeting, emergency ^session, emergency ^meeting, phone ^conversation, peace ^conference, second ^round, next ^round, joint ^commission',
  },
  agreement: {
    verbs: 'renegotiate formalise finalise tie',
    nouns: 'handshake contract bargain',
    phrases:
      '~shake hands on, ~put pen to paper, ~draw up a, ~thrash out, ~meet halfway, ~be agreed, ~make a deal, ~be signed',
  },
  election: {
    verbs: 'begin start repeat withdraw congratulate sweep trail know retain go',
    nouns: 'run-off re-run rerun contest race',
    phrases:
      '~be ahead with, exit ^poll, ~win his seat, ~win her seat, ~lose the seat, ~lose her seat, ~lose his seat, ~hold the seat, ~win by, ~lose by, ~be known, ~be elected, ~be re-elected, ~be in the lead, ~pull ahead, ~fall short, ~be repeated, ~be annulled, ~cast his, ~cast her, presidential ^election, general ^election, snap ^election, ballot ^stuffing, ~cast its, repeat ^vote, ~be certified',
  },
  'office-change': {
    verbs: 'roll axe crown anoint shuffle elevate shunt force stay',
    nouns: 'swearing-in stand-in downfall shuffle',
    phrases:
      '~form a government, ~form a cabinet, ~form the next, ~be chosen, ~be gone, ~be forced out, ~show the door, ~give notice, ~offer his resignation, ~offer her resignation, ~offer to go, ~tender his, ~tender her, ~be suspended, ~be axed, ~take the chair, ~take the reins, ~take the helm, ~be inaugurated, ~resign as, heads roll, ~elect a new, ~choose a new, ~name a new, ~be toppled, vote of no confidence, no-confidence ^vote',
  },
  legislation: {
    verbs: 'axe consider merge drop gazette tighten grant bury lose reconvene ease dissolve abandon lower',
    nouns: 'edict u-turn assent',
    phrases:
      '~be passed, ~be adopted, ~be gazetted, ~be withdrawn, ~be dropped, ~take up, ~take it up, ~lose a vote, ~win a vote, ~be debated, ~go through, ~vote in favour, ~put off, ~give the green, ~be scrapped, ~say no, motion of no confidence, budget ^vote, ~be signed, ~be voted, ~be rejected',
  },
  sanctions: {
    verbs: 'close shun rip answer reduce snub tear',
    nouns: 'reprisal tit-for-tat',
    phrases:
      '~suspend membership, ~lift the ban, ~lift its ban, ~recall the, ~recall his, ~be suspended from, ~close its border, ~rip up, ~be sent home, ~be expelled, ~be recalled, ~cut trade, ~cut off all, ~cut all, ~downgrade relations, ~halt aid, ~be frozen, ~be blacklisted, arms ^ban, oil ^ban, trade ^embargo, ~close the port, ~close its ports',
  },
  coup: {
    verbs: 'conspire revolt refuse',
    nouns: 'revolution adventure power-grab',
    phrases:
      '~be in control, ~take control, in the hands, in control, ~refuse orders, ~be overthrown, ~be toppled, ~be deposed, military ^takeover, palace ^revolt',
  },
  protest: {
    verbs: 'park brick link squat defy withhold picket chain close shut down',
    nouns: 'sit-in sit-down demo petition mobilisation',
    phrases:
      '~sign a petition, ~hand in a petition, ~tear up, ~lock himself, ~lock themselves, ~besiege the, ~link arms, ~lie down, ~park across, ~brick up, ~refuse to leave, ~refuse to pay, ~stop paying, ~go to the barricades, ~turn up at, ~walk out of, ~not leave, candlelit ^vigil, human ^chain, ~bar the way, ~sit in the, ~rally outside, ~call for a march, ~keep their children',
  },
  riot: {
    verbs: 'fly trash barricade scuffle hurt',
    nouns: 'stone-throwing tumult affray punch-up free-for-all',
    phrases:
      '~throw bottles, ~throw petrol, ~hurl bottles, ~be thrown, ~be pelted, ~be torched, ~go up in flames, ~be smashed, ~break the windows, ~storm the pitch, ~attack the police, ~battle police, street ^fighting, running ^battle, pitch ^invasion, street ^battle',
  },
  strike: {
    verbs: 'black move cross turn',
    nouns: 'go-slow sick-out sit-down tie-up walk-out',
    phrases:
      '~be out, ~go out, ~come out on, ~stay out, ~tie up, ~be tied up, ~not go back, ~not move, ~not turn, ~cross the picket, ~cross the line, sympathy ^strike, pay ^dispute, picket ^line, overtime ^ban, ~vote to strike, wheel will turn',
  },
  crackdown: {
    verbs: 'gas hose wade corral pen intervene open',
    nouns: 'baton-charge cordon kettling',
    phrases:
      '~use dogs, ~be dragged, ~be dispersed, ~fire shots, ~be met with, ~be beaten, ~be cleared, ~be removed, ~remove by force, warning ^shot, baton ^round, stun ^grenade, ~send in the, rubber ^bullet, live ^round, live ^ammunition',
  },
  killing: {
    verbs: 'fell slit smother cull martyr finish wipe',
    nouns: 'poisoning lynching bloodbath gassing',
    phrases:
      '~be shot, ~be murdered, ~be killed by, ~be stabbed, ~put a bullet, ~fire on, ~be poisoned, ~be hanged, ~string up, ~finish off, ~be executed, ~carry out, death ^penalty, contract ^killing, drive-by ^shooting, shot dead, stabbed to death, ~be shot at',
  },
  theft: {
    verbs:
      'drill hack pinch empty vanish nick filch fiddle falsify overcharge buy keep skimp milk fence trade run hand',
    nouns: 'kickback smash-and-grab hold-up break-in heist vote-buying backhander con',
    phrases:
      '~be stolen, ~be robbed, ~be burgled, ~be looted, ~be forged, ~line their pockets, ~empty the, ~help himself, ~help herself, ~walk away with, ~take bribes, ~take a bribe, ~pay bribes, ~buy votes, ~sell on, ~cook the books, slush ^fund, vote ^buying, cattle ^raid, bank ^robbery, identity ^theft',
  },
  destruction: {
    verbs: 'sink rip chop sever throw dump hack gouge torch lose',
    nouns: 'fire-raising felling',
    phrases:
      '~start a fire, ~start fires, ~take an axe, ~light a fire, ~throw paint, ~spray paint, ~hack down, ~saw down, ~bring down the, ~blow up the, ~be torched, ~be burned, ~set fire, ~set light, ~break windows, ~rip up, ~be defaced, ~poison the well, ~blow the bridge, ~burn the, ~put the bulldozer, ~set off fires',
  },
  arrest: {
    verbs: 'recapture corner pinch cuff freeze quiz bail sit escort disarm surprise tow',
    nouns: 'dragnet sting house-arrest remand',
    phrases:
      '~be questioned, ~be picked up, ~be led away, ~be taken away, ~be caught, ~be searched, ~be seized, ~be boarded, ~help with inquiries, ~spend the night in a cell, ~lock up, ~be in jail, ~be in prison, ~catch red-handed, dawn ^raid, dawn ^swoop, ~search a, ~search offices, ~be arrested, ~turn in, ~freeze accounts',
  },
  charge: {
    verbs: 'claim contest cite serve answer lodge hand',
    nouns: 'court-martial litigation appeal lawsuit',
    phrases:
      '~be prosecuted, ~be brought before, ~be hauled before, ~be taken to court, ~be extradited, ~be sued, ~be put on trial, ~be heard, ~answer in court, ~come to trial, ~face prosecution, ~face proceedings, ~lodge an appeal, ~lodge a complaint, ~deny the offence, court ^case, court ^action, class ^action, ~hand to a judge, ~go to a judge, ~be charged, ~be tried',
  },
  verdict: {
    verbs: 'win spare hear disbar halve reprieve free',
    nouns: 'stay reprieve clearance finding',
    phrases:
      '~bind over, ~order to keep, ~award custody, ~be given a, ~get life, ~send down, ~be cleared, ~be ordered to pay, ~win the case, ~lose the case, ~win damages, ~pass sentence, ~hear the appeal, ~reject an appeal, ~grant bail, ~refuse bail, guilty ^verdict, life ^term, suspended ^sentence, court ^order, ~be thrown out, ~be acquitted, ~be upheld',
  },
  investigation: {
    verbs: 'see quiz grill vet board follow deliver appear debrief re-examine',
    nouns: 'spot-check check-up testimony sampling testing vetting look',
    phrases:
      '~be questioned, ~be interviewed, ~be checked, ~be inspected, ~be examined, ~be tested, ~find fault, ~find cracks, ~find traces, ~begin an inquiry, ~set up an inquiry, ~take a statement, ~appear before, ~send samples, ~piece together, ~hear from, ~go into, public ^hearing, public ^inquiry, assessment ^mission, site ^visit, spot ^check, safety ^check',
  },
  prices: {
    verbs:
      'become close treble leap widen narrow thin bump jack lag skid balloon moderate cool quicken bounce firm soften wobble shave leave come run swallow',
    nouns: 'mark-up discount upturn uptick dip growth slowdown dearer',
    phrases:
      '~be off, ~come in at, ~run at, ~go from, ~leave rates, ~keep rates, ~put on, ~close down, ~more than double, ~be cut, ~be raised, ~be frozen, ~get dearer, ~rise again, price ^war, price ^freeze, wage ^freeze, rate ^hike, interest ^rate, ~slip back, ~fall back, ~pick up, price ^rise, pay ^rise',
  },
  business: {
    verbs: 'quit become employ cancel discontinue convert dig default ditch commission fail retire',
    nouns: 'close-down shut-down sell-off lay-off buy-out take-over auction dismissal',
    phrases:
      '~step in, ~cease flying, ~take her back, ~take him back, ~take them back, ~cut the price, ~pay off, ~be sold, ~be bought, ~be laid off, ~be out of work, ~be let go, ~go into receivership, ~go to the wall, ~shut up shop, ~put up for sale, up for sale, ~sell up, ~buy a stake, ~take a stake, ~take back, ~start work, ~come on stream, ~go into production, ~cancel an order, ~be sacked, job ^losses, plant ^closure, ~be dismissed',
  },
}
