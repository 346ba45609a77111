/** Words before a number that make it a name or a place in a list: "Room 12", "Highway 9", "No. 10". */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  'magnitude floor no nos number room flight route routes highway interstate motorway road section sections row part parts chapter chapters article articles page pages phase channel game games day week year figure table version block lot apartment apt gate platform line bus train act title clause paragraph para resolution law decree sector zone district ward precinct division category grade level stage step rule type model mark mk size track exhibit appendix annex volume vol issue episode season unit checkpoint terminal pier tower building house plot kilometre kilometer km exit junction mile mach formula group class form protocol directive regulation bill measure proposition prop amendment serial code zip pin tel phone fax id ref case file order brigade battalion regiment code psalm verse group under agent apollo area camp base tier world windows iphone ipad galaxy playstation xbox boeing airbus'.split(
    ' ',
  ),
)

/** Of these, the ones that are labels only when written with a capital or before a number without a noun after it. */
export const WEAK_LABELS: ReadonlySet<string> = new Set(
  'day week year line bus train law order under group class form measure house building unit code size type model level part row game games world mile km kilometre kilometer track case season category area camp base road'.split(
    ' ',
  ),
)

export const MONTHS: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** Closed-class words: none of them is a name before a number, and none is a noun counted. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those and or nor but if then than as at by for from in into of off on onto out over per to up down with without within under about above across after against along among around before behind below beside between beyond despite during except inside like near since through throughout till until toward towards upon via
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what when where why how there here
  is are was were be been being am has have had having do does did will would shall should can could may might must not no yes also only just even still yet already now so too very more most less least much many few several all any each every both either neither some other another such same own again ever never once while because although though unless whether however meanwhile later ago earlier today tonight yesterday tomorrow said says say told told according including included compared
  's 're 've 'll 'd 'm n't 't`.split(/\s+/),
)
