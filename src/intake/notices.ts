/** Lines above a text that are no part of the article: dates, labels of archives, credits and buttons of the page. */
import {readDate} from './dates.ts'
import {monthPattern} from './words.ts'

const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?'
const dateForms = `(?:\\d{1,2}(?:st|nd|rd|th)? (?:${monthPattern}),? \\d{4}|(?:${monthPattern}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`
const clock =
  '(?:[,|·•T–—-]? ?(?:at )?\\d{1,2}(?:[:.]\\d{2}){0,2} ?(?:[ap]\\.?m\\.?)? ?(?:[A-Z]{2,5}|Z|[+-]\\d{2}:?\\d{2})?)?'
const dateLine = new RegExp(
  `^(?:(?:first |last )?(?:published|posted|updated|modified|date|issued|on)(?: on| at)?:? ?)?${weekday}${dateForms}${clock}(?: ?[|·•–—/,(-] ?(?:(?:last )?(?:updated|modified)|\\d{1,3} min).{0,60})?$`,
  'i',
)

const notices: readonly RegExp[] = [
  /^(?:abstract|summary|full text|text|article|story|body|document|headline|title|lead|transcript)\s?[.:]?$/i,
  /^(?:share|save|print|email|comments?|advertisement|subscribe|sign in|log in|follow us|listen|watch|play|bookmark|copy link|tweet|facebook|x|whatsapp|more|menu|read more)(?: this| to| the)?(?: article| story| page)?[.:]?$/i,
  /^(?:\d{1,4} )?(?:comments?|shares?|views?|likes?)$/i,
  /^\d{1,3}[ -]?min(?:ute)?s?(?: read)?$/i,
  /^(?:reading time|read time)\b.{0,30}$/i,
  /^(?:photo(?:graph)?|image|picture|illustration|video|credit|source|getty|file photo)s?(?: credit| by| courtesy)?[:/].{0,160}$/i,
  /(?:\bphoto(?:graph)?|\bpicture|\bimage)s?(?: by| credit| courtesy of)?: ?[^:]{2,40}$|\((?:internet |file )?(?:photo|picture|image)\)$/i,
  /\/ ?(?:getty(?: images)?|reuters|ap|afp|epa|shutterstock|pa)$/i,
  /^(?:view gallery|video loading|loading|via) ?.{0,40}$/i,
  /^(?:last )?(?:updated|published|posted)\b.{0,60}\b\d{1,2}[:.]\d{2}\b.{0,20}$/i,
  /^\d{1,2} (?:minutes?|hours?|days?|weeks?) ago$/i,
]

/** Whether a line is about the page rather than of the article. */
export const isNotice = (line: string): boolean =>
  line.length <= 180 && (dateLine.test(line) || notices.some((notice) => notice.test(line)))

/** The date that such a line gives. */
export const noticeDate = (line: string): string | undefined => (dateLine.test(line) ? readDate(line) : undefined)

/** Archives put a summary of theirs under this label; it does what a standfirst does. */
export const isAbstractLabel = (line: string): boolean => /^(?:abstract|summary)\s?[.:]?$/i.test(line)
