const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns that stand for somebody's words, views or wishes: "support for", "the warning that …". */
export const CUE_NOUNS = words(
  `support opposition criticism criticisms statement statements claim claims allegation allegations accusation
  accusations concern concerns fear fears belief beliefs hope hopes view views opinion opinions proposal proposals plan
  plans pledge pledges promise promises vow vows call calls demand demands request requests question questions comment
  comments remark remarks attack attacks endorsement endorsements argument arguments suggestion suggestions decision
  decisions debate doubt doubts supporter supporters critic critics opponent opponents advocate advocates warning
  warnings report reports announcement announcements denial denials refusal desire intention intentions effort efforts
  attempt attempts prediction predictions assertion assertions assessment complaint complaints praise condemnation
  reference references response answer answers message idea ideas notion sense confidence speculation evidence sign
  signs insistence acknowledgment acknowledgement admission apology advice agreement anger approval backing bid campaign
  candidate charge charges commitment conclusion conclusions consensus contention conviction defense defence description
  discussion discussions dismissal disagreement estimate estimates expectation expectations explanation favorite
  feeling feelings finding findings focus impression indication insult insults interest judgment letter lies lie
  mention nomination objection objections order outrage perception petition position preference proof protest protests
  push questionings rant rebuke recommendation recommendations rejection reluctance resolution rhetoric ruling rumors
  skepticism speech stance story strategy talk testimony theory threat threats thought thoughts tweet tweets
  understanding vote votes willingness wish wishes word words worries worry poll polls survey surveys news rebuttal
  fan fans proponent proponents foe foes backer backers reaction reminder vision goal case defiance dissatisfaction`,
)

/** Adjectives that tell what somebody feels about what follows: "confident that …", "eager to …". */
export const CUE_ADJECTIVES = words(
  `confident eager willing unwilling sure certain uncertain aware unaware clear unclear hopeful worried concerned
  skeptical sceptical critical proud happy unhappy glad convinced supportive afraid fearful ready reluctant hesitant
  angry optimistic pessimistic likely unlikely adamant dismissive wary leery suspicious furious upset disappointed
  excited thrilled pleased grateful thankful sorry dubious doubtful determined keen open opposed committed interested
  surprised shocked outraged frustrated nervous anxious satisfied dissatisfied comfortable uncomfortable mindful apparent
  evident known reported alleged disinclined inclined prepared quick loath jealous tired fond prone sympathetic silent
  mum blunt explicit vocal coy defiant emphatic insistent unapologetic unequivocal bullish fearful guilty better
  widespread undecided split divided negative positive favorable unfavorable pro anti pro-life expected supposed able`,
)
