/** What Sayso calls itself to hosts, and the name it looks for in robots.txt. */
export const AGENT = 'sayso'
