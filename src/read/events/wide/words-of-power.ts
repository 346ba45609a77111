import type { WideWords } from './wide-words.ts'

/** Governments, courts, police, companies, and people who speak up. */
export const WORDS_OF_POWER: Readonly<Record<string, WideWords>> = {
  restriction: {
    verbs:
      'close ban shut bar restrict limit forbid prohibit suspend cancel cordon lock lift impose seal order censor outlaw ration halt block confine cap extend tighten ease stop postpone scrap declare withdraw revoke quarantine disallow curb proclaim cut isolate clamp rope fence divert reroute stay silence evict turn relax gag clear require refuse keep reopen isolate jam expel dim board',
    nouns:
      'curfew ban closure restriction lockdown emergency quarantine limit cordon prohibition order suspension rationing moratorium curb measure cancellation embargo warning blackout rule censorship isolation diversion notice detour ration',
    others: 'closed shut off-limits locked cordoned banned forbidden suspended cancelled',
    phrases:
      '~close down, ~shut down, ~seal off, ~close off, ~cordon off, ~rope off, ~fence off, ~call off, ~take off the air, ~go off the air, ~be closed, ~be shut, ~stay closed, ~stay shut, ~remain closed, ~remain shut, ~remain in force, ~keep closed, ~keep shut, ~stay indoors, ~stay home, ~stay at home, ~stay inside, ~stay away, ~keep away, ~be off limits, off limits, ~close to, ~put off limits, ~declare a state, state of emergency, state of alert, martial law, ~shut to, ~turn away, ~cut back, ~keep out, ~lock down, ~not be allowed, ~allow no, ~boil water, ~put under, ~pull off the air, ~boil their, ~stop traffic, ~clamp down, ~do not drink',
    about:
      'curfew border road school bridge street market authority governor ministry emergency decree traffic police mayor crossing airspace shop beach park tunnel order airport church frontier visitor permit licence flight water council pupil dusk dawn gathering website station newspaper channel zone exam lessons lane entry vehicle mosque harbour fishing visa alcohol hosepipe parade venue runway',
  },
  talks: {
    verbs:
      'meet talk visit negotiate discuss mediate speak confer consult host receive convene resume bargain haggle sit phone call travel fly tour arrive parley gather welcome chair shuttle attend adjourn invite begin break summon collapse address lead hold start raise see telephone debate broker huddle return open',
    nouns:
      'talks negotiation meeting summit visit mediation bargaining discussion conference dialogue consultation call conversation session trip round gathering tour convention forum debate audience haggling encounter assembly hearing mission stalemate deadlock',
    phrases:
      '~sit down, ~speak to, ~speak with, ~talk to, ~talk with, ~meet with, ~come together, ~hold talks, ~break off, ~walk out, ~fly to, ~travel to, ~arrive in, ~arrive for, ~come to, ~be due in, ~call on, ~fly in, ~meet in, ~talk about, ~go to, ~hold a meeting, ~thrash out, ~phone with, ~call in, ~face each other, ~drop in, ~get together, ~pay a visit, ~call together, ~go back to the table, ~break up without, ~take part in, at the table, around the table, ~speak by',
    about:
      'minister president premier delegation envoy mediator negotiator summit agenda round talks foreign diplomat counterpart ambassador side table session union employer pope king leader capital issue representative delegate official secretary panel negotiation chancellor board',
  },
  agreement: {
    verbs:
      'agree sign ratify conclude reach initial settle seal strike accept endorse clinch broker approve ink finalise finalize compromise renew commit extend broker negotiate join accede shake',
    nouns:
      'agreement accord treaty pact deal settlement memorandum compromise signing contract ratification consensus understanding protocol convention signature charter armistice terms',
    phrases:
      '~sign up, ~come to terms, ~strike a deal, ~reach a deal, ~sign a, ~shake on, ~agree on, ~agree to, ~reach terms, ~put their names, ~settle on, ~hammer out, ~work out, ~settle for, ~settle out of court, ~give up their claim, ~make peace, ~bury the hatchet, ~patch up, ~enter into',
    about:
      'deal treaty accord pact party government side union company minister trade fisheries border quota terms peace delegation signature clause contract parties gas',
  },
  election: {
    verbs:
      'vote elect win count stand run campaign poll cast lead lose declare hold call recount ballot contest proclaim canvass concede choose certify annul postpone field re-elect nominate tally organise open close register defeat poll boycott invalidate beat unseat announce turn hustle',
    nouns:
      'election vote referendum ballot poll count recount run-off runoff campaign candidacy by-election turnout voting result results primary plebiscite polling majority landslide victory defeat candidate tally round landslide mandate constituency canvass',
    phrases:
      '~go to the polls, ~cast vote, ~cast their, ~cast a ballot, ~call early, ~call elections, ~stand for, ~run for, ~run against, ~win seats, ~win the, ~vote for, ~vote in, ~put to the vote, ~take seats, ~come first, ~come second, ~come out ahead, ~claim victory, ~concede defeat, ~be ahead, ~be declared, ~be counted, ~stand in, ~stand as, ~stand again, ~stuff ballot, polls open, polls closed, ~throw his hat, ~seek re-election, ~seek a, ~drop out, ~pull out of the race, ~stand aside, second ^round, first ^round, exit ^poll, ~queue to vote, ~turn out, ~top the poll, ~hold on to, early elections, election ^campaign',
    about:
      'vote voter ballot candidate election poll seat party percent turnout referendum commission polling station result electoral majority race president mayor lead opposition constituency incumbent voting parliament coalition rival winner campaign ward',
  },
  'office-change': {
    verbs:
      'resign appoint quit step dismiss sack fire oust name replace choose nominate swear remove elect succeed inaugurate impeach retire leave suspend install reappoint promote demote depose pick lead join head become take confirm select topple reshuffle recall go depart unseat unveil assume fall collapse hire relieve crown abdicate resign tap ditch expel bow',
    nouns:
      'resignation appointment dismissal departure ouster impeachment nomination inauguration reshuffle succession removal retirement promotion suspension sacking election exit abdication leadership successor replacement oath handover firing shake-up vacancy enthronement notice',
    phrases:
      '~step down, ~step aside, ~stand down, ~stand aside, ~take office, ~take over, ~hand in, ~swear in, ~vote out, ~be named, ~leave office, ~leave his post, ~leave her post, ~leave the post, ~relieve of, ~strip of, ~force out, ~throw out, ~give up, ~bow out, ~take up, ~drive from office, ~hand over to, ~make way, ~be out, ~lose his job, ~lose her job, ~kick out, ~take charge, ~bring down, ~go after, ~fill the post, ~call on to resign, ~take the oath, ~hand in notice, ~fire as, ~move to, ~be removed, ~stay on, ~let go, ~come back as',
    about:
      'minister president mayor premier chief director governor chairman chair leader head secretary judge general successor post office deputy cabinet commander ambassador party coach government boss commissioner principal parliament bishop officer prosecutor editor term acting superintendent ombudsman board rector job',
  },
  legislation: {
    verbs:
      'pass approve adopt reject vote repeal amend enact debate table sign veto decree back ratify introduce scrap withdraw issue draft defeat propose legalise legalize legislate abolish overturn endorse raise legalise submit carry fail shelve block clear criminalise suspend rescind publish ban present decide overrule allow codify prepare plan revise stall water promulgate strike rewrite unveil kill',
    nouns:
      'law bill decree vote budget motion act amendment legislation reform resolution repeal veto reading measure ordinance passage ruling adoption approval regulation edict statute order rejection enactment proposal ballot plan rules by-law code draft',
    phrases:
      '~vote for, ~vote against, ~vote down, ~vote through, ~vote on, ~vote to, ~sign into law, ~come into force, ~enter into force, ~take effect, ~throw out, ~push through, ~pass into law, ~become law, ~strike down, ~turn down, ~put forward, ~be tabled, ~give the go-ahead, ~give approval, ~wave through, ~do away with, ~come into effect, ~bring in, ~sign off, ~drop plans, ~back plans, ~grant permission, ~put to, ~nod through, planning permission, ~be law, ~sail through, ~clear the, ~send back',
    about:
      'parliament bill law council lawmaker senate deputies budget decree motion amendment vote councillor government president assembly clause committee reading chamber ordinance levy mp majority opposition constitution reform cabinet house legislature zoning plan tax pension abortion',
  },
  sanctions: {
    verbs:
      'sanction impose expel freeze ban boycott blacklist recall sever suspend cut lift embargo withdraw summon block bar penalise penalize downgrade ease halt stop break seize close extend exclude isolate punish disinvite list retaliate withhold',
    nouns:
      'sanction sanctions embargo boycott ban expulsion freeze blacklist penalty recall tariff measure blacklisting countermeasure retaliation exclusion severance suspension',
    phrases:
      '~break off, ~cut off, ~cut ties, ~sever ties, ~send home, ~pull out of, ~impose sanctions, ~freeze assets, ~declare persona, persona non grata, ~order out, ~stop buying, ~suspend aid, ~shut its embassy, ~close the embassy, ~call home, ~withhold aid, ~cut aid, ~throw out, ~slap on, ~put on a list, visa ^ban, travel ^ban, ~ban imports, ~expel diplomats',
    about:
      'sanctions ambassador diplomat embassy embargo asset visa trade import export relations ties country oil bank union oligarch attaché tariff ally arms consul envoy bloc aid official goods consulate blacklist firm',
  },
  protest: {
    verbs:
      'protest march demonstrate rally gather block occupy picket chant heckle shut surround assemble sit boo occupy barricade walk chain wave parade camp blockade fill turn disrupt jeer hold mass hang carry dump shout boycott crowd converge storm throng blockade interrupt glue pack disrupt sing lock lie bang kneel hoot hiss besiege pour leave',
    nouns:
      'protest demonstration march rally vigil sit-in picket blockade roadblock occupation gathering unrest boycott parade procession walkout camp barricade protester turnout chant uproar convoy slogan banner action encampment',
    phrases:
      '~take to the streets, ~turn out, ~sit down, ~block the, ~gather outside, ~gather in, ~hold a, ~march through, ~march on, ~march to, ~stage a, ~chain themselves, ~take over, ~block roads, ~shut every, ~pitch tents, ~burn effigies, ~hold up, ~hold signs, ~come out, ~pour into, ~stream into, ~light candles, ~lay flowers, ~fill the square, ~turn their backs, ~shout down, ~set up camp, ~shout slogans, ~sound their horns, ~bang pots, ~hold hands, ~form a, ~fill the streets, ~beat drums, ~sit in front, ~stand outside, ~camp out, ~bring traffic',
    about:
      'protester demonstrator crowd banner placard slogan square march student farmer tractor activist union supporter street parliament resident thousand organiser opposition marcher rally campaigner teacher demand vigil pensioner chant sign embassy environmentalist miner parent steps ministry road motorway taxi harbour trucker drum flag candle',
  },
  strike: {
    verbs:
      'strike walk picket refuse stop down halt close resume end shut ballot paralyse ground stay return call fast disrupt cancel begin join boycott lay suspend extend idle stage quit vote work',
    nouns:
      'strike walkout stoppage shutdown picket action lockout go-slow walk-out work-to-rule hartal slowdown fast industrial ballot picketing sickout dispute',
    phrases:
      '~walk out, ~walk off, ~stop work, ~go on strike, on strike, ~down tools, ~lay down tools, ~stay away, ~stay home, ~go back, ~go back to work, ~return to work, ~refuse to, ~refuse food, ~come out, ~stop working, ~put down, ~shut shops, ~shut their, ~keep shut, ~be out, ~call off, ~work to rule, ~call in sick, ~set up picket, ~call out, ~take industrial action, ~not load, ~not handle, ~go slow, ~down their, ~leave work, ~clock off',
    about:
      'union worker pay wage driver nurse teacher staff dock docker rail train crew pilot employer member shift picket overtime prisoner inmate shopkeeper shop miner industrial conductor bus ballot offer dispute food porter doctor postal refuse depot job dockworker',
  },
  arrest: {
    verbs:
      'arrest detain catch seize hold capture confiscate nab raid search pick take impound round apprehend remand custody intercept stop question handcuff jail swoop track net board bust imprison surrender trap corner recover discover find collar grab tackle overpower uncover sweep surround subdue hunt bag smash foil chase',
    nouns:
      'arrest detention raid seizure capture custody haul search confiscation swoop sweep roundup manhunt apprehension imprisonment bust surrender find discovery operation remand warrant detainee suspect',
    others: 'detained custody arrested',
    phrases:
      '~pick up, ~take in, ~take away, ~round up, ~take into custody, in custody, under arrest, ~hold for questioning, ~take prisoner, ~lead away, ~turn himself in, ~turn herself in, ~give himself up, ~give herself up, ~hand himself in, ~hand herself in, ~be held, ~haul in, ~haul off, ~take off, ~bring in, ~track down, ~catch up with, ~be in custody, ~search the, ~search homes, ~search house, ~be behind bars, ~be detained, ~find drugs, ~give themselves up, ~drag off, ~hunt for, ~swoop on, ~hold on suspicion, ~stop and search, ~remand in custody',
    about:
      'police suspect officer drug cocaine warrant detective custody man woman gang border customs raid prisoner cell handcuffs frigate trawler coastguard cash weapon cannabis heroin agent suspicion kilo smuggler teenager fugitive passport crime contraband rifle airport lookout guard murder trawler crate',
  },
  charge: {
    verbs:
      'charge indict sue accuse prosecute try extradite appear arraign plead summon book face file deny bring deport hear appeal remand testify bail open go admit subpoena lodge begin refer press drop haul resume impeach stand',
    nouns:
      'charge indictment trial lawsuit prosecution hearing extradition case suit court summons arraignment complaint plea proceedings count action writ proceeding dock petition accusation',
    phrases:
      '~go on trial, on trial, ~stand trial, ~appear in court, ~appear before, ~bring charges, ~press charges, ~take to court, ~face charges, ~file a, ~plead guilty, ~plead not guilty, ~be tried, ~hand over, ~bring before, ~face trial, ~face a, ~go to court, ~go before, ~be due in court, ~be in court, ~come before, ~bring to trial, ~put on trial, ~take legal action, ~bring a case, ~go to trial, ~deny charges, ~be up before, ~open against, ~book for, ~hear evidence',
    about:
      'court prosecutor judge magistrate murder manslaughter fraud count suspect trial lawyer defendant treason charge offence theft indictment dock accused damages plaintiff negligence attorney bribery prison driver arson bail tribunal suit grand jury',
  },
  verdict: {
    verbs:
      'convict sentence acquit rule jail fine order find clear uphold overturn quash imprison dismiss award condemn reject decide grant annul strike void reduce commute throw block confirm hand exonerate disqualify pardon suspend hang strip reverse declare punish lift judge get serve receive allow deprive',
    nouns:
      'verdict sentence ruling conviction acquittal judgment judgement decision fine term injunction penalty order punishment jail death appeal imprisonment execution award decree damages',
    others: 'guilty guilty',
    phrases:
      '~find guilty, ~find not guilty, ~send to prison, ~send to jail, ~strike down, ~throw out, ~hand down, ~put behind bars, ~rule that, ~rule in favour, ~rule against, ~clear of, ~set aside, ~side with, ~get years, ~hand a, ~order to pay, ~be given, ~be spared, ~go to prison, ~go to jail, ~award damages, ~lose an appeal, ~win an appeal, ~lose his appeal, ~lose her appeal, ~walk free, ~let off, ~sentence to, ~serve a, ~find against, ~find for, ~turn down, ~put away, ~be jailed, ~be fined',
    about:
      'court judge jury tribunal prison appeal sentence year guilty magistrate supreme defendant judgment panel damages constitutional conviction murder jail life bench verdict ruling months accused fine',
  },
  investigation: {
    verbs:
      'investigate inspect examine probe inquire question interview review audit check visit look study test monitor find search conclude report establish hear analyse analyze survey open launch trace interrogate verify collect dig assess gather rule sift scrutinise exhume appeal determine uncover tour blame seek comb count measure sample assess monitor swab identify document',
    nouns:
      'investigation inquiry inspection probe examination review audit report study enquiry finding inquest survey check test autopsy post-mortem visit hearing fact-finding commission scrutiny questioning interview analysis interrogation forensics reconstruction conclusion evidence panel assessment',
    phrases:
      '~look into, ~open an inquiry, ~take over, ~carry out tests, ~open a file, ~take samples, ~hear witnesses, ~take statements, ~rule out, ~take evidence, ~be under investigation, under investigation, ~call for witnesses, ~find that, ~find no, ~go through, ~set up a commission, ~interview witnesses, ~look at, ~appeal for witnesses, ~take a look, ~ask questions, ~go over, ~get to the bottom, ~shed light',
    about:
      'investigator inspector inquiry police detective prosecutor commission panel cause witness evidence auditor examiner expert monitor engineer coroner ombudsman report recorder sample file laboratory safety forensic scene black box site agency watchdog finding regulator committee suspicion',
  },
  prices: {
    verbs:
      'rise fall jump climb drop increase decline double surge soar plunge slump slip gain lose shed raise cut lower hike set slide sink triple reach hit slash freeze cap reduce grow shrink cost ease inch tumble dip rocket skyrocket quadruple peak recover rebound devalue depreciate weaken strengthen stand go halve edge crash trade advance retreat collapse spike swell creep index peg put float stagnate contract expand accelerate slow appreciate level charge pass tick top bottom boost push lift fix swell sell rally revalue exceed near',
    nouns:
      'rise increase fall drop slump hike surge jump decline inflation cut gain plunge devaluation price rate slide crash collapse growth rally freeze cap levy tariff depreciation loss spike rebound reduction climb raise contraction recession tax downturn ceiling deflation output low high',
    others: 'dearer cheaper up down costlier',
    phrases:
      '~go up, ~go down, ~put up, ~put down, ~push up, ~drive up, ~bring down, ~come down, ~mark up, ~shoot up, ~be up, ~be down, ~be worth, ~rise to, ~fall to, ~fall by, ~rise by, ~lose value, ~lose ground, ~gain ground, ~stand at, ~sell for, ~sell at, ~change hands, ~cost more, ~move up, ~shave off, ~knock off, ~leave unchanged, ~hold rates, ~top out, ~bottom out, record ^high, record ^low, ~level off, ~be set at',
    about:
      'price percent cent inflation rate wage currency tax crown dollar euro pound fuel bread rent fare cost share export output petrol bank wheat oil salary pension tariff year-on-year month quarter unemployment economy interest point bill fee stock loaf litre barrel tonne index consumer market %',
  },
  business: {
    verbs:
      'close open shut buy sell hire cut lay acquire merge launch shed axe suspend expand invest halt lose sack fold list build create move relocate cease fire start wind slash idle recall dismiss restructure float recruit dump announce bid take furlough mothball license lease divest trim downsize found liquidate order scrap produce split spin stop buy outsource pull privatise privatize nationalise nationalize trade offload export unveil order deliver earn post report dismantle stake',
    nouns:
      'closure takeover merger acquisition sale layoff redundancy bankruptcy purchase launch investment opening insolvency expansion buyout shutdown bid relocation recall liquidation hiring receivership restructuring flotation loss contract order stake redundancies stoppage privatisation nationalisation privatization deal collapse profit',
    others: 'bankrupt insolvent redundant',
    phrases:
      '~lay off, ~shut down, ~close down, ~cut jobs, ~go bankrupt, ~go out of business, ~go under, ~go bust, ~take over, ~take on, ~make redundant, ~sell off, ~buy out, ~set up shop, ~set up, ~wind up, ~file for, ~lose jobs, ~lose their jobs, ~let go, ~open a, ~close its doors, ~open its doors, ~pull out of, ~start up, ~scale back, ~shed jobs, ~call in the administrators, ~ship abroad, ~stop making, ~stop production, ~start production, ~win a contract, ~lose a contract, ~snap up, ~move to, ~break ground, ~halt production, ~cease trading, ~fall through, ~do a deal, ~turn into',
    about:
      'company firm plant factory job worker shareholder store shop bank airline owner production line brand subsidiary chain maker staff manufacturer market contract site machinery stake owner investor redundancy branch mill yard employee foundry group brewery hotel production creditors takeover retailer buyer',
  },
}
