import type { WideWords } from './wide-words.ts'

/** Disasters, accidents, illness, and how people are helped. */
export const WORDS_OF_HARM: Readonly<Record<string, WideWords>> = {
  outage: {
    verbs:
      'fail cut lose disrupt collapse interrupt disconnect trip crash hack halt suspend stop cancel ground delay black plunge knock paralyse paralyze break sever snap down freeze jam disable malfunction close cease bring drop stall shut overload strand ration idle affect',
    nouns:
      'outage blackout cut failure disruption breakdown interruption attack cyberattack breach hack shutdown fault glitch delay cancellation suspension malfunction loss shortage brownout standstill intrusion',
    others: 'offline dark down powerless',
    phrases:
      '~cut off, ~go out, ~go down, ~go dead, ~shut down, ~knock out, ~bring down, ~go dark, ~go off, ~break down, ~black out, ~shut off, ~turn off, ~switch off, ~take out, ~run dry, ~dry up, ~be without, ~leave without, ~be down, ~be off, ~be cut, without power, without electricity, without water, without heat, without heating, without gas, no power, no water, no electricity, no heating, no signal, ~come to a standstill, ~come to a halt, ~go offline, ~leave in the dark, out of service, out of action, ~fall silent, ~stop working, ~not run, ~lose contact, ~lose signal, ~plunge into darkness',
    about:
      'power electricity water gas heating grid line substation phone internet network signal mobile cable transformer customer household supply train tram server computer website turbine pump pylon boiler pipe transmission blackout system tap generator service hacker ransomware flights railway mast',
  },
  restoration: {
    verbs:
      'reopen restore repair resume reconnect rebuild reinstate restart open replace fix run return mend lift clear patch reactivate recommence renovate replace refloat relaunch complete flow operate come work reconstruct unblock relay reroute',
    nouns:
      'restoration reopening repair reconstruction resumption restart rebuilding recovery replacement return reconnection works',
    others: 'running open restored passable',
    phrases:
      '~come back, ~switch back, back on, ~be back, ~get back, ~turn back on, ~open again, ~run again, ~be running, ~be open, ~come back on, ~start again, ~get going, ~go back to normal, ~put back, back to normal, back in service, ~get through, ~be up, ~flow again, ~open up, ~start up, back online, ~be lit, ~carry traffic, ~begin again, ~welcome back, ~work again, ~clear of snow, ~bring back',
    about:
      'power electricity water gas service line bridge road railway train ferry school border crossing channel airport engineer crew repair tram lift phone customer heating traffic tunnel pump main port rail hospital workmen supply supplies grid cable church track locks',
  },
  explosion: {
    verbs:
      'explode blast detonate rock shatter shake rip tear flatten level destroy erupt burst ignite hurt injure kill',
    nouns: 'explosion blast fireball detonation bang boom eruption',
    phrases:
      '~blow up, ~go off, ~blow out, ~blow off, ~go up, ~rip through, ~tear through, ~set off, ~blow apart, gas ^blast, ~be rocked by',
    about:
      'gas boiler depot ammunition fireworks factory cylinder plant warehouse chemical refinery pipe fuel tank munition window silo kitchen dust cause oxygen arsenal',
  },
  displacement: {
    verbs:
      'flee displace leave abandon uproot evict escape drive run stream pour expel force cross shelter seek move scatter dislodge abandon empty live camp sleep arrive destroy swell crowd relocate migrate trek',
    nouns: 'displacement exodus eviction flight expulsion influx arrival wave relocation deportation uprooting stream',
    others: 'homeless displaced adrift',
    phrases:
      '~leave homes, ~run away, ~run from, ~stream out, ~pour out, ~stream across, ~pour into, ~cross into, ~cross the border, ~drive out, ~drive from, ~force out, ~force from, ~seek refuge, ~take refuge, ~seek shelter, ~take shelter, ~move away, ~leave behind, ~lose homes, ~be homeless, ~leave homeless, ~make homeless, ~push out, ~turn out, ~arrive in, ~throw out, ~head for, ~head to, ~set out, ~set off, ~get away, ~hide in, on the move, ~sleep in, ~sleep rough, ~camp in, ~be living in, ~shelter in, ~turn out of, ~chase from, ~clear from, ~leave for',
    about:
      'home refugee displaced family families villager resident people border camp tent herder fighting thousand village civilian shelter migrant bush neighbour household belongings cart forest homeless farm pasture land hills',
  },
  evacuation: {
    verbs:
      'evacuate move bus ferry airlift leave relocate resettle transfer empty clear shift fly bring take remove shelter escort order tell lead transport get rescue wait winch carry advise board flee rehouse accommodate depart',
    nouns: 'evacuation transfer airlift relocation resettlement removal departure evacuee',
    phrases:
      '~bring out, ~get out, ~take out, ~fly out, ~fly home, ~move out, ~order out, ~order to leave, ~tell to leave, ~take off, ~bring to safety, ~take to safety, ~move to safety, ~lead out, ~ferry to, ~ferry out, ~clear out, ~put up in, ~head inland, ~head for higher, ~go to shelters, ~move inland, ~ship out, ~be out, ~bus to, ~bring ashore, ~ask to leave, ~urge to leave, ~leave the building, ~move into, ~take by bus, ~lift out, ~stay with, ~walk out, ~carry out to, ~leave for, ~send to safety, ~take in, ~put up, ~warn to leave, ~stay in shelters',
    about:
      'resident islander patient family families bus household shelter safety hospital guest passenger staff pupil hotel street tower flood volcano fire embankment ferry boat plane homes danger precaution inland hall children village navy elderly islander tenants',
  },
  return: {
    verbs: 'return repatriate resettle go come move reoccupy deport bring',
    nouns: 'return repatriation homecoming resettlement homegoing deportation returnee',
    phrases:
      '~go home, ~go back, ~come home, ~come back, ~move back, ~be back, ~return home, ~head home, ~bring home, ~allow home, ~allow back, ~allow to return, ~send home, ~get home, ~let back, ~take home, ~trickle back, ~head back, ~make their way back, ~return to, ~drift back, ~be home, ~sleep at home, ~resettle in, ~fly home, ~reach home',
    about:
      'home resident family families refugee villager displaced evacuee exile village herder people islander camp household tenants houses',
  },
  aid: {
    verbs:
      'deliver distribute hand send bring feed supply provide ship fly airlift arrive reach unload carry give vaccinate dispense treat drop land truck serve donate dispatch help assist transport stock issue inoculate load allot resupply rush administer shelter house clothe cook set bake equip get',
    nouns:
      'aid relief distribution delivery airdrop supply help airlift shipment assistance convoy vaccination consignment handout ration soup donation campaign drop food parcel',
    phrases:
      '~hand out, ~give out, ~fly in, ~bring in, ~ship in, ~send in, ~set up, ~get through, ~let in, ~drop off, ~put up tents, ~truck in, ~share out, ~dish out, ~pass out, ~carry in, ~take in, on the way, on its way, on their way, ~roll in, ~get to, ~ladle out, ~reach the, ~pitch tents, ~drop food, ~let through, aid ^delivery, ~come in',
    about:
      'food aid relief tent blanket flour medicine water ration convoy charity agency kitchen truck lorry supplies parcel doctor nurse hospital grain rice cargo vaccine clinic tonne meal bread kit mask mattress ship plane volunteer unicef cross crescent stove generator sack bottle medical camp charity oil clothing',
  },
  pledge: {
    verbs:
      'pledge donate grant give lend promise offer allocate earmark contribute provide pay fund finance award release commit set subsidise subsidize compensate raise send supply loan disburse approve cover spend hand repay refund reimburse bequeath sponsor invest deliver match top guarantee extend budget collect write waive underwrite buy ship bankroll transfer',
    nouns:
      'pledge donation grant loan aid package funding subsidy compensation contribution credit reward money fund payment gift support promise refund bailout payout appeal offer relief assistance tranche guarantee spending payment credit bounty fundraising bequest',
    phrases:
      '~put up, ~come up with, ~hand over, ~set aside, ~make available, ~chip in, ~pay out, ~pay for, ~pay towards, ~foot the bill, ~write off, ~put forward, ~put in, ~put towards, ~give away, ~stump up, ~free up, ~put money, ~come forward, ~bail out, ~raise money, ~step in with, ~pay back, ~top up, ~add to, ~help with, ~offer a reward, ~lay out, ~promise to send, ~agree to lend, ~agree to give',
    about:
      'money million billion fund grant loan dollar euro pound crown donor bank lender budget aid package cash government compensation reward sum credit charity weapon tank missile euros dollars subsidy victim interest ambulance boat fisherman farmer insurer lottery debt bursary philanthropist',
  },
  rescue: {
    verbs:
      'rescue save pull find recover search dig free winch reach lift pick retrieve pluck extricate drag comb look scour hunt locate haul airlift evacuate carry trawl dive sweep discover salvage hoist extract hear free wade scan rush throw tow revive climb scramble collect swim uncover unearth bring trace fish identify escort resuscitate guide',
    nouns: 'rescue search recovery hunt operation effort retrieval dive salvage rescuer discovery find body bodies dig',
    others: 'alive',
    phrases:
      '~pull out, ~pull from, ~dig out, ~dig for, ~bring out, ~take off, ~pick up, ~get out, ~lift off, ~bring ashore, ~bring up, ~look for, ~search for, ~carry out, ~cut free, ~cut out, ~haul out, ~haul from, ~fish out, ~fish from, ~drag out, ~drag from, ~get to, ~get through, ~find alive, ~bring to safety, ~winch to safety, ~winch off, ~call off the search, ~talk down, ~go in, ~bring down, ~bring back, ~come to the aid, ~free from, ~lead to safety, ~take from, ~take aboard, ~lift out, ~find clinging, ~go out, ~pluck from, ~break through to, ~make contact, ~turn out to, ~swim out, ~be accounted for, ~pull alive, ~be found',
    about:
      'rescuer rubble survivor body bodies diver firefighter lifeboat coastguard helicopter crew mountain missing wreckage debris lifeguard volunteer boat miner climber swimmer hiker coach snowplough raft swimmer mud ruins skier river trapped dog team sea cave fisherman avalanche lake drone wreck walker roof bodies life',
  },
  earthquake: {
    verbs:
      'shake hit strike rattle jolt measure erupt rumble tremble register rock sway spew topple destroy kill damage collapse flatten level awake',
    nouns:
      'earthquake quake tremor aftershock jolt eruption tsunami shock shaking temblor shake foreshock volcano lava ash wave magma',
    phrases: '~be felt, ~be shaken, ~belch ash, ~spew ash, ~come alive, ~throw ash',
    about:
      'magnitude epicentre epicenter quake tremor volcano crater ash lava seismologist seismic fault richter aftershock tsunami geologist depth ground earth',
  },
  weather: {
    verbs:
      'batter lash hit strike blow sweep storm snow rain hail pound freeze bake pummel rip tear fell uproot flatten blanket dump bury intensify strengthen weaken scorch swelter near approach rage howl damage kill topple buffet whip smash bring drench soak barrel',
    nouns:
      'storm cyclone hurricane typhoon tornado blizzard rain snow wind gale hail heat heatwave cold frost freeze thunderstorm lightning downpour snowfall rainfall ice fog squall monsoon gust winter snowdrift drizzle sleet temperature front cloudburst',
    phrases:
      '~make landfall, ~tear off, ~blow down, ~bring down, ~sweep through, ~sweep across, ~head for, ~rip off, cold snap, ~snow in, ~move towards, ~turn towards, ~pass over, ~whip up, heavy rain, heavy snow, high winds, strong winds, ~fall below, ~drop to minus, ~freeze to death',
    about:
      'wind storm rain snow coast forecaster weather temperature degree tree roof cyclone frost cold heat meteorologist gust hail ice winter category kilometre snowdrift lightning eye centimetre millimetre season shore landfall',
  },
  flood: {
    verbs:
      'flood burst rise overflow inundate submerge swamp sweep wash breach break breech swell overtop spill surge cover deluge engulf drown rush crest peak recede subside pour seep destroy isolate carry run flow fill enter give soak',
    nouns: 'flood flooding floodwater deluge inundation torrent surge breach overflow water burst river wave',
    others: 'underwater waterlogged',
    phrases:
      '~burst banks, ~break banks, ~sweep away, ~wash away, ~wash out, ~give way, ~carry away, ~carry off, under water, ~pour into, ~spill over, ~pour through, ~rise to, ~top the, ~cut off, ~run through, ~break through, ~flow over, ~run over, knee-deep, waist-deep, ~go under, ~flow through, ~pour over, high water',
    about:
      'river water dam bank levee dyke dike embankment rain flood sandbag lake cellar basement bridge village tide stream reservoir metre crops valley market sluice boat monsoon monsoonal low-lying street weir',
  },
  landslide: {
    verbs:
      'bury slide slip collapse fall block crash sweep engulf swallow roll tumble crush give break smother hit cover kill destroy',
    nouns:
      'landslide mudslide rockfall avalanche landslip slide mudflow slip rockslide mud boulder slope collapse hillside',
    phrases:
      '~come down, ~give way, ~slide down, ~crash down, ~bury under, ~sweep away, ~break loose, ~break away, ~break off, ~roll down, ~come loose, ~fall onto, ~block by',
    about:
      'mud rock hillside slope earth boulder hill snow mountain debris cliff soil rain road house skier moraine valley village geologist scree spoil quarry heap',
  },
  fire: {
    verbs:
      'burn blaze destroy gut spread rage engulf ignite sweep smoulder smolder consume start extinguish douse contain char scorch damage tackle fight raze break devastate devour flare singe ravage reach rip tear kill jump threaten advance hurt control',
    nouns: 'fire blaze wildfire inferno flame smoke bushfire burning conflagration spark front firefighter',
    others: 'ablaze alight burning',
    phrases:
      '~catch fire, ~burn down, ~break out, ~go up, ~put out, ~bring under control, under control, ~burst into flames, ~rip through, ~sweep through, ~tear through, ~be on fire, on fire, in flames, ~burn out, ~spread to, ~burn through, ~come under control, ~burn to the ground, ~go up in flames, ~flare up, ~take hold, ~get out of control, ~fight the',
    about:
      'fire flame firefighter blaze smoke forest engine hectare acre crew brigade warehouse barn spark wind flats roof scrub heath pine gorse grass hydrant burnt timber wildfire dormitory kitchen cigarette candle wiring',
  },
  hunger: {
    verbs:
      'starve run wither fail lack die eat shrivel dry go perish waste beg skip parch kill lose ration suffer need dwindle cut fall destroy',
    nouns:
      'drought famine hunger starvation malnutrition shortage shortages thirst crop failure harvest lack scarcity shortfall undernourishment blight locust',
    others: 'hungry malnourished starving thirsty undernourished parched',
    phrases:
      '~run out, ~run out of, ~run short, ~run low, ~go hungry, ~go without, ~dry up, ~run dry, ~die of hunger, ~die of thirst, ~starve to death, ~have nothing to eat, ~fail to, ~do without, food ^shortage, water ^shortage, ~eat one meal, ~lack food, ~need food, ~face famine, ~face hunger, ~live on, ~eat seed, ~sell their, ~lose crops, ~be short of, no rain, no food, ~feed on, short of food, ~wipe out, ~face starvation',
    about:
      'food water crop harvest rain drought maize wheat child children camel cattle well herd famine livestock goat millet granary ration meal pasture malnutrition herder seed season flour bread well locust sorghum cow ribs feeding stock',
  },
  'transport-accident': {
    verbs:
      'crash collide derail sink capsize overturn hit strike plunge skid veer overrun ram run swerve kill come jackknife slam crush plough plow roll smash ditch fall topple leave ground founder list injure drift flip tip land jump spin career stall break clip burst vanish disappear lose mow knock drown die hurtle tumble nosedive cut scrape',
    nouns:
      'crash collision derailment accident pile-up pileup wreck sinking capsize capsizing shipwreck impact smash grounding disaster overturning landing mishap',
    others: 'aground',
    phrases:
      '~come down, ~go down, ~come off, ~run into, ~crash into, ~run off, ~leave the road, ~leave the rails, ~go off, ~run aground, ~turn over, ~roll over, ~go under, ~break up, ~knock down, ~run over, ~overrun the runway, ~slide off, ~run down, ~hit a, ~plunge into, ~fall into, ~go over, ~jump the rails, ~take on water, ~lose control, ~smash into, ~drive into, ~run through a, ~miss a bend, ~roll down, ~tip over, ~belly-land, ~keel over, ~slip its, ~be lost, ~go missing, ~come apart, ~kill by a',
    about:
      'car bus lorry truck van train tram ferry boat ship plane helicopter driver cyclist pedestrian passenger motorcyclist road runway track coach trawler pilot aircraft jet bend rails tanker barge taxi tractor motorway carriage glider reef crew engine brakes canoe dinghy turboprop fog minibus locomotive skipper tram vessel level captain junction wagon deck overloaded',
  },
  accident: {
    verbs:
      'collapse fall leak drown spill poison crush trap trample breathe inhale burst bury suffocate scald electrocute slip topple sink give cave choke swallow bite buckle crack contaminate pollute release rupture snap seep sicken kill injure hurt die plunge break strike burn escape gas hit tumble overcome lose maul gore entangle stick vomit jam',
    nouns:
      'accident collapse leak spill crush stampede drowning poisoning fall fumes cave-in contamination surge panic mishap pollution failure rupture incident breach slick release electrocution burst disaster derailment',
    others: 'trapped overcome stuck',
    phrases:
      '~give way, ~cave in, ~fall in, ~fall from, ~fall off, ~fall through, ~fall into, ~fall on, ~come down, ~breathe in, ~be trapped, ~be buried, ~be crushed, ~be overcome, ~leak from, ~escape from, ~fall ill after, ~come loose, ~come off, ~go through the ice, ~get into difficulties, ~fall overboard, ~break off, ~be sickened, ~go under, ~wash up, ~be swept out, carbon monoxide, ~break through the ice, ~get stuck, ~topple over, ~crash down, ~crack open, gas ^leak, ~blow off, ~catch his, ~catch her, ~be lost overboard',
    about:
      'roof wall ceiling building mine miner shaft scaffold crane tank pipe pipeline gas chlorine ammonia oil worker fumes stand balcony lift crowd swimmer lake pool beach chemical plant ladder sewage bridge tailings river boy girl platform fish ice carbon monoxide machine stadium reservoir concrete pit acid valve seam well tunnel stage escalator',
  },
  outbreak: {
    verbs:
      'spread infect confirm detect contract catch sicken find diagnose report quarantine test cull rise die slaughter identify cluster circulate hospitalise hospitalize break kill carry treat transmit register appear notify reach emerge record isolate hit affect vomit fall',
    nouns:
      'outbreak epidemic infection case cases spread virus disease contagion pandemic cluster illness transmission flu cholera measles infestation cull contamination sickness poisoning strain',
    others: 'sick ill infected',
    phrases:
      '~fall ill, ~fall sick, ~test positive, ~come down with, ~break out, ~go down with, ~be taken ill, ~turn up, ~show symptoms, ~be found to have, ~pick up, new ^case, confirmed ^case, ~be in hospital with, ~die of, ~trace to, ~become ill, ~report cases, ~be positive',
    about:
      'cholera measles ebola flu influenza virus disease infection patient case clinic vaccine doctor health ministry laboratory symptom hospital typhoid dengue epidemic fever poultry pigs cattle bird farm ward isolation outbreak polio ill diarrhoea bacterium legionella sample rabies mpox norovirus plague laboratory poultry pupil mosquito herd',
  },
  death: {
    verbs:
      'die kill perish find succumb drown claim freeze lie lose bury mourn discover expire pass collapse take leave wash shoot suffocate',
    nouns: 'death fatality casualty loss demise suicide corpse body toll bodies passing',
    others: 'dead lifeless unconscious frozen killed',
    phrases:
      '~find dead, ~pass away, ~lose his life, ~lose her life, ~lose their lives, ~be dead, ~die of, ~die from, ~die in, ~lie dead, ~be killed, ~wash up, ~wash ashore, ~take his own life, ~take her own life, ~kill himself, ~kill herself, ~freeze to death, ~succumb to, heart attack, ~be pronounced dead, ~breathe his last, ~be laid to rest, ~claim the lives, ~bleed to death, ~collapse and die, ~be found, ~leave dead, ~bring the toll, ~be no more',
    about:
      'body man woman boy girl hospital age illness cancer heart coroner wounds injuries morgue funeral family car home flat cell prison ward cause post-mortem autopsy pensioner brother sister corpse',
  },
}
