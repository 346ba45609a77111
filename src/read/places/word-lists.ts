/** Small words that stand inside a name but never end it. */
export const INNER_WORDS: ReadonlySet<string> = new Set(
  'of the and de la le les du des del della di da do dos das el al en y e sur am an im in bei ob upon on by ad a os von der den und ter op aan'.split(
    ' ',
  ),
)

/** Capitalised words that are names of places somewhere and never meant so when they stand alone. */
export const NEVER_PLACES: ReadonlySet<string> = new Set(
  (
    'i a an the this that these those he she it we you they his her its our your their my me him them who what when where why how which ' +
    'and or but if in on at of to for from by with as is are was were be been has have had do does did not no yes so then there here ' +
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun ' +
    'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec ' +
    'mr mrs ms dr sen rep gov gen col lt sgt capt rev prof hon sir lord lady dame king queen prince princess pope president minister mayor ' +
    'god christ jesus bible internet english christian christians muslim muslims islam jew jews jewish catholic catholics'
  ).split(' '),
)
