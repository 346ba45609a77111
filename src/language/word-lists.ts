/** Words written with a full stop of their own that never end a sentence before a capital: titles and the like. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms messrs mme mlle dr prof rev fr sr st ste hon gov sen sens rep reps pres supt insp det sgt cpl pvt lt col maj
capt cmdr gen brig adm vadm radm spc pfc cpt msgr amb atty vs no nos op fig figs eq vol vols ft mt e.g i.e eg viz cf al
approx ca pp art sec para ch ed eds trans spec attn dist div lv arrv arr dep ext est tel`.split(/\s+/),
)

/** Abbreviations that may also be the last word of a sentence; what follows decides. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co ltd llc plc
bros assn dept univ inst jr esq ph.d phd etc ave blvd rd hwy bldg apt rte pkwy yrs yr hr hrs min mins lb lbs oz
ala ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex
vt va wash wis wyo ont que alta sask b.c u.s u.k u.n d.c a.m p.m misc govt intl natl conf gmbh ass't assoc a.k.a
mob p`.split(/\s+/),
)

/** Prefixes whose hyphen stays inside the word in UD English (LDC rules): "anti-war", "co-founder", "mid-March". */
export const BOUND_PREFIXES: ReadonlySet<string> = new Set(
  `anti co counter cross de e ex extra hyper inter intra macro mega micro mid mini mis multi neo non nano over para post
pre pro proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un under uni vice-versa`.split(/\s+/),
)

/** Last parts of host and file names: "whitehouse.gov", "report.pdf". */
export const NAME_ENDINGS: ReadonlySet<string> = new Set(
  `com org net gov edu mil int info biz uk us ca au de fr eu ru ua ie in io tv me co nz za il jp cn
html htm php asp aspx doc docx xls xlsx pdf txt jpg jpeg png gif ppt pptx zip csv exe mp3 mp4 url js ts py`.split(
    /\s+/,
  ),
)

/** Units that part from the number before them: "5pm" is "5" and "pm", while "19th" and "1980s" stay whole. */
export const GLUED_UNITS: ReadonlySet<string> = new Set(
  `am pm a.m p.m k m b t bn mn tn mm cm km kg g mg lb lbs ft mi mph kmh kph hr hrs h min mins sec kb mb gb tb hz khz mhz
ghz kw kwh mw gw kt ml cc in yd yds oz w v usd eur gbp p x c f percent million billion trillion mln bln`.split(/\s+/),
)

/** Words that UD English takes apart, by where the second (and third) word begins. */
export const FUSED_WORDS: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3]],
  ['gonna', [3]],
  ['wanna', [3]],
  ['gotta', [3]],
  ['lotta', [3]],
  ['gimme', [3]],
  ['lemme', [3]],
  ['dunno', [2, 3]],
  ['dont', [2]],
  ['didnt', [3]],
  ['doesnt', [4]],
  ['isnt', [2]],
  ['arent', [3]],
  ['wasnt', [3]],
  ['werent', [4]],
  ['wouldnt', [5]],
  ['couldnt', [5]],
  ['shouldnt', [6]],
  ['havent', [4]],
  ['hasnt', [3]],
  ['hadnt', [3]],
  ['wont', [2]],
  ['cant', [2]],
  ['aint', [2]],
  ['youre', [3]],
  ['theyre', [4]],
  ['ive', [1]],
  ['im', [1]],
  ['thats', [4]],
])

/** Words that begin with an apostrophe. */
export const APOSTROPHE_WORDS: ReadonlySet<string> = new Set(
  'em cause cuz n til till bout round tis twas nuff s re ve ll d m nt'.split(' '),
)

/** Capitalised words that, behind an abbreviation, begin a new sentence rather than go on with a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `The A An He She It They We I You This That These Those There Here In On At By For From With Without After Before
During Since While When Where Why How What Who Which If Although Though But And Or So Yet However Meanwhile Also
As His Her Its Their Our My Your Some Many Most Several All Both Each No Not Under Over About According Earlier Later
Last Another One Two Three Other Others Police Officials Is Are Was Were Do Does Did Please Then Thus To Of`.split(
    /\s+/,
  ),
)

/** Capitalised words that begin a sentence when a small letter follows, though no full stop stands before. */
export const HEADLESS_STARTERS: ReadonlySet<string> = new Set(
  'In On At The This These There He She It They We But When While After Before For From With If Although However'.split(
    ' ',
  ),
)

/** Words before a colon that begin a picture's credit. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set(
  'Image Images Photo Photos Photograph Photography Picture Pictures Credit Illustration Video Graphic'.split(' '),
)
