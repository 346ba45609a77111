import type { Scene } from './draft.ts'

/** Predicates of several words by what they say of those counted before them. */
const PHRASES: Readonly<Record<string, string>> = {
  rescued:
    'brought to shore; brought to land; picked from; cut from the; cut out of the; reached safety; made it ashore; swam ashore; scrambled ashore; hoisted; helped ashore; helped to safety; guided to safety; saved from; got to safety; came up alive; crawled out; crawled free; climbed out; climbed down; got off alive; brought out unharmed; brought out alive; brought out safe; picked up; plucked off; pulled from; pulled out; pulled alive; pulled free; pulled to safety; pulled clear; pulled ashore; pulled aboard; dragged out; dragged from; dragged clear; dragged ashore; dragged free; hauled out; hauled ashore; hauled aboard; hauled from; hauled up; hauled to safety; dug out; dug free; dug from; lifted off; lifted out; lifted from; lifted to safety; fished out; fished from; cut free; cut out of; cut from; freed from the; brought ashore; brought aboard; brought up alive; brought out alive; brought off; taken aboard; taken on board; taken off; carried down; carried out alive; carried to safety; winched; plucked from; plucked out; plucked to safety; got out alive; came out alive; taken alive from; saved; scooped up; scooped out; found alive; reached alive; brought down safely; coaxed down',
  arrested:
    'taken away by police; taken into police custody; taken to the police station; taken to a police station; taken to police; marched to a van; bundled into a van; put under arrest; placed under arrest; taken into custody; recaptured; into custody; taken in; hauled off; hauled away; hauled in; led away; led off; dragged away; dragged off to; driven away; carted off; marched off; marched away; rounded up; bundled into; put in handcuffs; in handcuffs; taken away by; taken away in; pulled in; scooped up by; picked up by police; picked up by officers; caught last; caught on; caught red-handed; caught trying; turned themselves in; gave themselves up; surrendered to police',
  detained:
    'in police custody; in pre-trial detention; in solitary; being detained; in army custody; in immigration detention; at a detention; awaiting deportation; in enemy hands; serving time; serving sentences; serving life; serving terms; in custody; in detention; behind bars; being held; held since; held without; held by police; held in jail; held at; held on suspicion; held over; held for; in jail; in prison; in gaol; in cells; in the cells; locked up; under arrest; under guard; being questioned; helping police; under lock; under house arrest; on remand; kept in a cell; still held; are held; is held; were held',
  charged:
    'due in court; due before; to appear in; due to appear; will go on trial; go on trial; went on trial; gone on trial; put in the dock; face prosecution; facing prosecution; await trial on; served with; awaiting trial; awaits trial; await trial; facing charges; face charges; faces charges; face trial; faces trial; facing trial; on trial; stand trial; stood trial; in the dock; in court on; in court charged; appear in court; appeared in court; appearing in court; appear before; appeared before; appears before; brought before; taken to court; be tried; being tried; before a judge; before a magistrate; before magistrates; to be prosecuted; put on trial; sent for trial; committed for trial',
  convicted:
    'given sentences; handed sentences; handed prison; handed jail; handed life; given terms; admitted guilt; admitted manslaughter; admitted theft; pleaded guilty to; jailed on; found guilty; pleaded guilty; pled guilty; jailed for; sent to prison; sent to jail; given life; given jail; given prison; given suspended; sentenced to; sent down',
  killed:
    'pronounced dead; declared dead; confirmed dead; presumed dead; found hanged; fatally shot; fatally stabbed; fatally injured; fatally wounded; killed outright; never regained consciousness; choked to death; met their deaths; met their death; did not make it; not make it; taken their own lives; took their own lives; took his own life; took her own life; lost their lives; lost his life; lost her life; losing their lives; lose their lives; gunned down; shot dead; shot to death; burned to death; burnt to death; beaten to death; stabbed to death; crushed to death; frozen to death; froze to death; starved to death; put to death; trampled to death; hacked to death; bled to death; stoned to death; crushed; blown up; blown to pieces; burned alive; burnt alive; buried alive; among the dead; among those killed; laid to rest; lie dead; lay dead; lying dead; found dead; left dead; swept to their deaths; fell to their deaths; mown down; mowed down; cut down; riddled with bullets; wiped out; to death; did not survive; died of; never woke; swept away and drowned; electrocuted; were buried on; were buried in; was buried on; been buried in; gave their lives; paid with their lives',
  injured:
    'suffered minor; suffered serious; suffered head; suffered leg; suffered severe; shot in the leg; shot in the arm; shot and wounded; shot and injured; left scarred; left paralysed; badly burned; badly burnt; badly beaten; cut by flying; showered with glass; hurt themselves; among the wounded; among the injured; sustained injuries; suffered injuries; sustained wounds; suffered burns; suffered wounds; suffered cuts; suffered fractures; suffered broken; have burns; has burns; had burns; have wounds; have injuries; had injuries; have cuts; with burns; with cuts; with broken; with wounds; with gunshot; with bullet; with shrapnel; with head; in critical condition; in grave condition; in stable condition; in serious condition; are bleeding; is bleeding; was bleeding; were bleeding; bleeding from; overcome by; lost an eye; lost a leg; lost an arm; lost a hand; lost a foot; lost a finger; lost limbs; lost legs; was hit; were hit; been hit; was struck; were struck; knocked down; knocked over; knocked unconscious; run over; breathed in; inhaled; nursing; took a bullet; broke a leg; broke an arm; broke his; broke her; suffered smoke; needed stitches; took rubber bullets; grazed by',
  treated:
    'required hospital treatment; needed hospital treatment; given first aid; needed medical; sought medical; received medical; under medical; seen by paramedics; kept in for observation; receiving hospital; on stretchers; in intensive care; taken to a hospital; to hospital; to hospitals; to the hospital; in hospital; in hospitals; in the hospital; undergoing treatment; receiving treatment; receiving care; needed treatment; kept overnight; kept in overnight; on the wards; on the ward; in surgery; in theatre; in casualty; in a coma; on ventilators; on a ventilator; on oxygen; on drips; on a drip; under observation; looked after; being looked after; cared for; patched up; on life support; sought treatment; seen by doctors; under treatment; required treatment; in isolation; admitted with; admitted to',
  infected:
    'struck down; laid low; stricken with; been diagnosed with; diagnosed with; got sick; become ill; became ill; became sick; been taken ill; fallen ill; fell ill; fall ill; falling ill; taken ill; fallen sick; fell sick; fall sick; tested positive; test positive; have malaria; have cholera; have measles; had malaria; have the disease; have the virus; caught the disease; caught the virus; caught measles; caught cholera; contracted; came down with; come down with; down with; been diagnosed; were diagnosed; was diagnosed; are ill; is ill; were ill; are sick; were sick; ill with; sick with; vomiting',
  missing:
    'yet to be located; whereabouts are unknown; whereabouts unknown; not come home; not come back; could not be found; cannot be found; have not been located; without trace; without a trace; are lost; is lost; are feared lost; not yet accounted; yet accounted; under the snow; under the mud; under the ice; under the wreckage; under the debris; inside the hull; lost at sea; not accounted for; still not accounted; yet to be found; not been found; yet to be accounted; not been seen; have not been heard; not been heard from; not been traced; being sought; nowhere to be found; among the missing; failed to return; did not return; never returned; not returned; swept away; swept out to sea; washed away; washed overboard; gone missing; went missing; reported lost; unheard of',
  abducted:
    'in their hands; in the hands; hostage; as hostages; as hostage; captive; captives; being held hostage; being held captive; taken hostage; held hostage; held captive; taken captive; marched into; marched into the; dragged from their; carried off; driven off in; taken at gunpoint; taken from their; taken into the bush; taken into the forest; taken into the hills; held for ransom; held by pirates; held by rebels; held by gunmen; held by bandits; held by militants; held by kidnappers; in the hands of; led off into; spirited away; abducted',
  displaced:
    'left without homes; left without a home; been made homeless; had their homes; forced to move; forced to abandon; took to the roads; fleeing their homes; flee their homes; had to flee; off their land; off the land; fled into the; fled their homes; left their homes; lost their homes; lost their home; driven from their homes; driven from; driven out; driven off; forced from their homes; forced from; forced out; forced to flee; forced to leave; chased from; chased out; made homeless; left homeless; without a home; without a roof; without shelter; from their homes; from their villages; from their land; from their houses; on the run; on the road; on the roads; on the move; streamed out; streaming out; streamed towards; pouring out; poured out of; abandoned their; abandoned homes; escaped the fighting; ran from; running from; took flight; taken flight; taken to the hills; fled to; sought refuge; seeking refuge; taken refuge; took refuge; put out of their homes; burnt out of their homes; burned out of their homes; flooded out; had to leave their; had to abandon',
  evacuated:
    'had to be moved; asked to evacuate; told to evacuate; ordered to evacuate; told to get out; abandon ship; led away from; brought down from; moved from their; moved to a safe; moved to safer; taken off by; to safety; flown out; brought to safety; moved to safety; taken to safety; led to safety; ferried to safety; moved out; moved to; moved into; moved away; bused out; bussed out; driven out of danger; led out; got out; get out; taken out; taken to the coast; taken to the mainland; taken inland; moved inland; moved uphill; moved to higher ground; ferried across; ferried to; ferried out; shipped out; cleared from; cleared out; had to leave; told to leave; ordered to leave; ordered out; asked to leave; urged to leave; left the area; left the city; taken off the; carried out on; brought out; have left for; had left by; turned out of their beds; led down',
  'in-camps':
    'in relief camps; in evacuation centres; in evacuation centers; in relief centres; at evacuation centres; at relief centres; in reception centres; in transit camps; in emergency housing; in makeshift shelters; in community centres; living in tents; live in tents; living in schools; living in the open; living under; live under; put up; spent the night; spending the night; spend the night; sleeping in; sleeping on; sleep in; slept in; sleeping rough; staying in; staying at; stay in; camped; are camped; camping; huddled in; housed in; housed at; sheltered in; shelter in; taken in by; lodged in; in camps; in tents; in makeshift camps; in displacement camps; in refugee camps; in the camp; in the camps; in shelters; in temporary shelters; in schools; in a school; in a shelter; in emergency shelters; in emergency accommodation; in temporary accommodation; given shelter; found shelter; under canvas; under tarpaulins; under plastic sheets; in the open; in a sports hall; in sports halls; at the leisure centre; in church halls; in the church; in the gym',
  stranded:
    'spent the night in their cars; spent the night in cars; spent the night in their vehicles; confined to; cut off; trapped; snowed in; stuck; penned in; hemmed in; holed up; buried under; buried beneath; still buried; be buried; buried in the rubble; under the rubble; in the rubble; under rubble; beneath the rubble; pinned under; unable to leave; cannot leave; could not leave; unable to get out; marooned; on rooftops; on roofs; clinging to; waiting to be; awaiting rescue; besieged; icebound; adrift; shut in; without a way out; waiting on; trapped in; underground',
  returned:
    'made their way home; allowed home; returned home; made it home; moved back in; back in their villages; set out for home; on their way home; headed home; heading home; flown home; sent home; sent back; came home; come home; coming home; gone home; went home; go home; going home; came back; come back; coming back; gone back; went back; go back; going back; moved back; are back; is back; were back; back home; back in their homes; back in their; drifted back; trickled back; turned back; taken back; brought home; brought back; back across; pushed back; flown back; allowed back; resettled',
  refugees:
    'sought safety in; streaming across; crossing the border; crossed from; fled over; escaped across; escaped over; crossed into; crossed the border; crossed over; crossed the river; crossed the pass; crossed the frontier; crossed the; cross into; crossing into; came across; come across; came over; come over; fled abroad; fled the country; fled across; fled to neighbouring; left the country; sought asylum; seeking asylum; applied for asylum; entered without; entered the country; arrived by boat; arrived in small; poured across; streamed across; streamed into; poured into; over the border; across the border; across the frontier',
  released:
    'released from; released after; let off with; handed over to the Red; bailed to; granted bail; given bail; cleared and freed; let go; set free; walked free; sent home after; handed over; handed back; been exchanged; were exchanged; was exchanged; be exchanged; been swapped; were swapped; be swapped; let out; bailed; on bail; released on bail; freed; allowed to go; allowed to leave prison; came out of prison; walked out of prison; let off; turned loose',
  captured: 'prisoner; taken prisoner; taken prisoners',
}

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly { kind: string; words: readonly string[] }[]> = (() => {
  const map = new Map<string, { kind: string; words: readonly string[] }[]>()
  for (const [kind, phrases] of Object.entries(PHRASES)) {
    for (const phrase of phrases.split('; ')) {
      const words = phrase.split(' ')
      map.set(words[0]!, [...(map.get(words[0]!) ?? []), { kind, words }])
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length)
  return map
})()

const WOUNDS =
  /^(injuries|wounds|burns|fractures|cuts|bruises|scratches|bullets|splinters|concussion|blisters|sprains|gashes)$/
const BODY =
  /^(arm|arms|leg|legs|wrist|ankle|hip|jaw|rib|ribs|teeth|tooth|eye|eyes|hand|hands|foot|feet|finger|fingers|skull|nose|collarbone|back|neck|shoulder|knee)$/

/** "with injuries", "have serious head wounds", "took bullets", "broke her wrist", "had his arm broken". */
function hasWounds(p: Scene['p'], at: number): boolean {
  const word = p[at]!.text
  if (/^(with|have|has|had|suffered|suffering|sustained|took|got|received|nursing)$/.test(word)) {
    for (let k = at + 1; k <= at + 4; k++) {
      const { text = '', kind } = p[k] ?? {}
      if (WOUNDS.test(text) || (text === 'broken' && BODY.test(p[k + 1]?.text ?? p[k - 1]?.text ?? ''))) return true
      if (kind === undefined || kind === 'mark' || /^(to|of|in|for|the|been|who)$/.test(text)) return false
      if (BODY.test(text) && p[k + 1]?.text === 'broken') return true
    }
    return false
  }
  if (!/^(broke|broken|lost|losing)$/.test(word)) return false
  return /^(a|an|his|her|their)$/.test(p[at + 1]?.text ?? '')
    ? BODY.test(p[at + 2]?.text ?? '')
    : BODY.test(p[at + 1]?.text ?? '')
}

const POLICE =
  /^(police|officers|officer|patrol|patrols|detectives|agents|gendarmes|troopers|minister|suspects|theft|stealing|robbery|raid|raids|constables|authorities|militia|squad|troops|soldiers)$/
const AT_SEA =
  /^(boat|boats|sea|ship|ships|water|helicopter|helicopters|coastguard|lifeboat|lifeboats|tug|trawler|vessel|vessels|river|ferry|crew|shore|island|tanker|freighter|rescuers)$/

/** Those the police pick up are arrested; those a boat picks up are saved. */
export function pickedUp(p: Scene['p']): string {
  let police = false
  for (const { text } of p) {
    if (AT_SEA.test(text)) return 'rescued'
    if (POLICE.test(text)) police = true
  }
  return police ? 'arrested' : 'rescued'
}

/** Kind of a predicate of several words that starts at piece `at`. */
export function phraseAt(p: Scene['p'], at: number): string | undefined {
  if (hasWounds(p, at)) return 'injured'
  if (p[at]!.text === 'picked' && p[at + 1]?.text === 'up') return pickedUp(p)
  for (const { kind, words } of PHRASES_BY_FIRST.get(p[at]!.text) ?? []) {
    if (words.every((word, k) => p[at + k]?.text === word)) return kind
  }
  return undefined
}
