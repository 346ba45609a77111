/** Words that a running story is called by, and those that say that it began. Data only. */

export const STORY_NOUNS: ReadonlySet<string> = new Set(
  (
    'war offensive invasion conflict operation fighting siege crisis outbreak pandemic epidemic protests protest strike strikes ' +
    'walkout uprising revolt rebellion campaign attack attacks assault bombardment blockade flood floods flooding earthquake quake ' +
    'eruption fire fires wildfire wildfires blaze storm cyclone hurricane typhoon unrest riots violence hostilities truce ' +
    'ceasefire occupation lockdown drought famine search rescue raid raids crackdown clashes evacuation coup incursion ' +
    'intervention shelling emergency disaster standoff stand-off hijacking heatwave landslide spill'
  ).split(' '),
)

export const BEGINNING_NOUNS: ReadonlySet<string> = new Set(
  'start beginning outbreak onset launch outset commencement eruption'.split(' '),
)

export const BEGINNING_VERBS: ReadonlySet<string> = new Set(
  'began begun started erupted launched broke out commenced struck hit begins'.split(' '),
)

/** Verbs after "since 24 February, when …". */
export const BEGINNING_CLAUSE: ReadonlySet<string> = new Set(
  'invaded attacked began started erupted launched struck hit broke crossed stormed seized declared'.split(' '),
)

/** Verbs that a story's day number follows: "enters its fifth day". */
export const REACHING_VERBS: ReadonlySet<string> = new Set(
  'reach reaches reached reaching enter enters entered entering mark marks marked into is was stretched'.split(' '),
)
