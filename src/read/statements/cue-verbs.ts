/**
 * Verbs that bring in somebody's words, thoughts or intentions, by what may follow them. Compiled by hand from general
 * knowledge of English verb classes (Levin's verbs of communication, Karttunen's and Hooper's lists of verbs with
 * clausal complements) and checked against what news uses.
 *
 * Frames: c clause or quotation ("said that …"); o somebody told, then clause ("told her that …"); t to-infinitive
 * ("promised to …"); p somebody asked to do something ("urged them to …"); n noun phrase ("denied the claim");
 * g gerund ("suggested moving"); a "X of/for/as Y" ("accused X of Y"); q only beside a quotation ("laughed").
 */
export type Grade = 'speech' | 'belief' | 'intention' | 'sign'

interface VerbGroup {
  readonly grade: Grade
  readonly frames: string
  readonly verbs: string
}

export const VERB_GROUPS: readonly VerbGroup[] = [
  {
    grade: 'speech',
    frames: 'c',
    verbs: `vow pledge threaten swear say add note argue explain claim insist reply respond remark observe contend assert allege state comment
      urge plead beg command order forbid joke quip opine muse concede boast brag complain lament reiterate stress emphasize emphasise
      underline underscore tweet retweet blog counter retort recount report write post conclude declare announce
      proclaim maintain acknowledge admit confess caution predict forecast speculate hint imply intimate disclose
      reveal confirm reaffirm affirm repeat recall testify mention specify clarify elaborate exclaim interject
      relate narrate swear attest protest grumble fret warn theorize theorise posit postulate
      rule suggest propose recommend demand stipulate underscore point shout yell scream cry whisper chant
      mutter murmur sigh bark croak text email e-mail telegraph radio rejoin interrupt answer deny guess vouch
      bellow blurt boom counsel decree drawl groan growl grunt hiss holler howl moan mumble object preach purr rage rant
      rasp shriek sob sputter stammer stutter thunder wail wheeze whine confide parry retaliate bluster fulminate avow aver
      wire cable phone telephone relay signal submit assess project venture allow marvel rejoice gloat gripe grouse chide
      surmise inquire muse quibble gasp scoff snarl snap snort splutter trumpet intone opine divulge dispute refute ascertain certify pontificate`,
  },
  {
    grade: 'speech',
    frames: 'co',
    verbs: 'tell inform remind assure reassure notify advise warn brief alert lecture promise text message radio phone',
  },
  { grade: 'speech', frames: 'cpo', verbs: 'ask instruct beg implore beseech' },
  {
    grade: 'speech',
    frames: 'p',
    verbs: `urge order command exhort encourage invite press pressure petition request direct counsel advise call
      entreat remind
      admonish challenge dare forbid require lobby task authorize authorise instruct warn tell ask beg implore push persuade convince`,
  },
  {
    grade: 'speech',
    frames: 't',
    verbs: `promise vow pledge threaten offer refuse agree decline swear volunteer undertake demand ask claim propose
      request commit consent`,
  },
  {
    grade: 'speech',
    frames: 'n',
    verbs: `praise criticize criticise condemn denounce deplore decry reject dismiss rebut refute deny dispute contest
      question query blast slam assail attack rip mock ridicule deride disparage belittle bash pillory lambaste lambast
      excoriate berate scold chide rebuke reprimand admonish chastise castigate censure knock hammer savage
      defend endorse applaud commend laud hail salute tout trumpet celebrate welcome thank congratulate
      compliment announce unveil outline detail describe discuss address mention cite reference quote invoke
      recite reiterate repeat echo express voice declare proclaim confirm acknowledge admit concede reveal disclose
      report explain clarify predict forecast project estimate propose recommend suggest advocate demand request
      promise pledge offer threaten vow urge highlight stress emphasize emphasise underscore underline recall recount
      challenge oppose protest promote push lament bemoan mourn regret apologize downplay minimize exaggerate inflate
      joke tweet retweet post write publish issue release deliver utter speak state claim allege assert cast paint portray
      depict label dub brand term call deem pronounce characterize characterise compare liken contrast equate
      misrepresent misstate insult taunt tease attribute credit accuse blame fault warn threaten condone excuse
      justify disavow repudiate renounce recant retract retell walk ask answer raise pose list identify name lay
      dispel rebuff spurn disclaim disown scotch rubbish discount entreat
      appeal plead beg contradict sound air share submit file criticise flag tell ban approve disapprove shrug mischaracterize decide debate`,
  },
  {
    grade: 'speech',
    frames: 'g',
    verbs: 'suggest recommend propose advocate deny admit acknowledge mention report describe discuss',
  },
  {
    grade: 'speech',
    frames: 'a',
    verbs: `put accuse blame praise criticize criticise condemn thank attack mock describe portray depict characterize
      characterise label brand denounce dismiss fault chide slam blast rip hammer ridicule credit commend applaud
      congratulate rebuke assail charge cite refer warn call deem cast identify name`,
  },
  {
    grade: 'speech',
    frames: 'q',
    verbs: `laugh smile grin joke chuckle gasp continue go begin start conclude crack deadpan enthuse erupt explode fume gush
      huff nod offer open thunder roar growl snap snarl sneer fire shoot chime intone interject venture vent weigh warn read wonder`,
  },
  {
    grade: 'belief',
    frames: 'c',
    verbs: `think believe know feel suspect assume presume suppose reckon figure doubt fear worry hope expect
      anticipate imagine realize realise understand recognize recognise remember forget learn hear conclude decide
      determine judge calculate estimate wonder notice agree disagree consider hold dream pray wish trust bet see
      find discover foresee sense gather accept appreciate insist guess question care mean`,
  },
  {
    grade: 'belief',
    frames: 'n',
    verbs: `believe doubt fear hate love like dislike loathe despise admire respect favor favour prefer support back
      oppose want wish need expect anticipate view see regard consider understand know remember value trust distrust
      mistrust blame suspect enjoy resent envy embrace accept recognize recognise tolerate appreciate relish cheer boo
      welcome champion envision imagine eye ignore overlook weigh rethink reconsider evaluate assess judge rate rank
      nominate interpret perceive treat dread desire crave covet seek pursue contemplate ponder study examine
      scrutinize review investigate foresee`,
  },
  {
    grade: 'intention',
    frames: 't',
    verbs: `want plan intend hope seek aim wish expect decide choose prefer need try attempt look prepare opt strive
      mean like love hate resolve desire aspire long yearn refuse hesitate decline struggle push fight work fail
      consider move vote`,
  },
  { grade: 'intention', frames: 'p', verbs: 'want expect need like prefer allow enable' },
  { grade: 'intention', frames: 'g', verbs: 'consider contemplate weigh plan anticipate favor favour oppose mull' },
  {
    grade: 'sign',
    frames: 'c',
    verbs: 'show suggest indicate prove demonstrate reveal find illustrate imply signal read mean document reflect',
  },
  {
    grade: 'sign',
    frames: 'n',
    verbs:
      'show indicate prove demonstrate illustrate signal exemplify reveal document expose depict cover feature include contain list reflect suggest betray underscore highlight',
  },
  { grade: 'sign', frames: 't', verbs: 'seem appear' },
]

/** Preposition that belongs to the cue, what is said being the noun phrase behind it: "pointed to", "called for". */
export const VERB_PREPOSITIONS: Readonly<Record<string, string>> = {
  agree: 'with on to',
  allude: 'to',
  appeal: 'for to',
  apologize: 'for',
  apologise: 'for',
  argue: 'against for about',
  ask: 'about for',
  balk: 'at',
  believe: 'in',
  boast: 'about of',
  brag: 'about',
  call: 'for',
  campaign: 'against for on',
  care: 'about',
  caution: 'against',
  bat: 'away aside',
  brush: 'aside off',
  cheer: 'for',
  comment: 'on about',
  complain: 'about of',
  concede: 'to',
  decide: 'on against',
  disagree: 'with on',
  dream: 'of',
  elaborate: 'on',
  expand: 'on',
  fantasize: 'about',
  focus: 'on',
  fret: 'about over',
  gloat: 'about over',
  gripe: 'about',
  hint: 'at',
  hope: 'for',
  inquire: 'about',
  insist: 'on upon',
  joke: 'about',
  know: 'about of',
  lash: 'out',
  laugh: 'off',
  play: 'down',
  shrug: 'off',
  sweep: 'aside',
  turn: 'down',
  wave: 'away aside',
  hit: 'out back',
  shoot: 'down',
  prevail: 'on upon',
  learn: 'of about',
  lie: 'about',
  lobby: 'for against',
  look: 'at for to',
  muse: 'about on',
  object: 'to',
  plead: 'for',
  point: 'to out',
  press: 'for',
  protest: 'against',
  push: 'for back',
  question: 'about',
  rail: 'against at',
  rant: 'about',
  rave: 'about',
  react: 'to with',
  refer: 'to',
  reflect: 'on',
  remark: 'on upon',
  report: 'on',
  respond: 'to with',
  rule: 'out against',
  scoff: 'at',
  search: 'for',
  side: 'with',
  speak: 'about of on against out to',
  speculate: 'about on',
  stand: 'by',
  sympathize: 'with',
  talk: 'about of up',
  tell: 'of about',
  testify: 'about against',
  think: 'about of',
  touch: 'on',
  vent: 'about',
  vote: 'for against',
  vouch: 'for',
  warn: 'of against about',
  weigh: 'in',
  wonder: 'about',
  worry: 'about over',
  write: 'about of',
}

/** Verbs of the lists whose noun use or other senses are so common that a bare noun phrase behind them says nothing. */
export const NEEDS_CLAUSE = new Set(
  `say go begin start open fire shoot read continue post write speak issue deliver raise air share file list lay walk sound
  publish release appeal plead beg point offer add note observe maintain relate cover feature include contain need`.split(
    /\s+/,
  ),
)
