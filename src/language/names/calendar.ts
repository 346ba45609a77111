import { wordSet } from './word-set.ts'

/** Capitalised words of the calendar; alone they are no names. */
export const CALENDAR = wordSet(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Mon. Tue. Tues. Wed. Thu. Thur. Thurs. Fri. Sat. Sun.
  Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays
  January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
  Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec.
  Christmas Easter Ramadan Eid Passover Thanksgiving Halloween Lent Advent Hanukkah Diwali Yom Kippur Hajj
  GMT UTC EST EDT CST CDT PST PDT CET CEST BST AM PM A.M. P.M. BC AD BCE CE`)
