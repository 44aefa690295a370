/** Who wrote it: "By Ana Reyes and Tomas Lind, Political Editor", "Ana Reyes in London", "Ana Reyes". */
import type {Span} from '../contract/index.ts'

/** The longest line that is looked at. */
const longest = 160

const part =
  "(?:\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?|(?:al|bin|da|de|del|della|den|der|di|du|el|la|le|ten|ter|van|von|y)(?= ))"
const name = `${part}(?: ${part}){1,4}`
const names = `${name}(?:(?:,? (?:and|&|with) |, | \\| )${name}){0,5}`

/** `By` needs no more; without it a line must be a name and a place, a name and a trade, or nothing but a name. */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:by|written by|reporting by|words by|story by|analysis by|review by|from):? (${names})(?=$|[,|·•–—;(\\n]| - | in | for | at | on |\\s{2})`,
    'iu',
  ),
  new RegExp(`^(${names}),? in (?:\\p{Lu}|the )[\\p{L}\\p{M} ,.'’-]{1,60}$`, 'u'),
  new RegExp(
    `^(${names})(?:,| \\||\\n|\\s{2,}| [-–—]) ?[\\p{L}\\p{M} ,'’&-]{0,50}?(?:correspondent|editor|reporter|writer|columnist|staff|bureau chief|contributor|news|press|reuters|ap|afp|bbc|cnn|(?:the )?[\\p{L} ]{2,30}(?:times|post|journal|guardian|gazette|courier|herald|tribune))[\\p{L} ,.'’&-]{0,30}$`,
    'iu',
  ),
]
const bareNames = new RegExp(`^(${name}(?:(?:,? (?:and|&) |, )${name}){0,3})$`, 'u')

/** Words that begin with a capital in a line of capitals but are no names of people. */
const noNames =
  /\b(?:the|a|an|to|of|for|is|are|as|at|on|news|press|staff|agenc(?:y|ies)|update|report|analysis|says?|after|over|new|war|police|government|president|minister|court|vote|deal|talks)\b/i

export interface Byline {
  readonly span: Span
  readonly names: readonly string[]
}

/** The byline that a block is, if it is one. `bare`: a name alone counts, as it does between a headline and a text. */
export function bylineIn(text: string, span: Span, {bare = false}: {bare?: boolean} = {}): Byline | undefined {
  const [start, end] = span
  if (end - start > longest) return undefined
  const line = text.slice(start, end)
  if (/[.!?]["”’']?$/.test(line) && !/\b(?:Jr|Sr|[A-Z])\.$/.test(line)) return undefined
  const found = forms.map((form) => form.exec(line)?.[1]).find((match) => match !== undefined && startsLikeName(match))
  const written = found ?? agencyIn(line) ?? (bare ? bareNamesIn(line) : undefined)
  return written === undefined ? undefined : {span, names: namesIn(written)}
}

/** The patterns that ignore case for "BY ANA REYES" must not take "by the way we were" for a name. */
const startsLikeName = (match: string): boolean =>
  match.split(/,? (?:and|with|&) |, | \| /i).every((one) => /^\p{Lu}/u.test(one) && !noNames.test(one))

const bareNamesIn = (line: string): string | undefined => {
  const match = bareNames.exec(line)?.[1]
  return match && !noNames.test(match) && line !== line.toUpperCase() ? match : undefined
}

/** "By The Associated Press", "Reuters", "Staff and agencies": nobody is named, but it is a byline. */
const agencyIn = (line: string): string | undefined =>
  /^(?:by )?((?:the )?(?:associated press|reuters|agence france-presse|afp|ap|press association|bloomberg(?: news)?|xinhua|(?:our |[\p{L} ]{2,25} )?(?:staff|agencies|correspondents?)(?: (?:and|&) (?:staff|agencies|wires?))?(?: (?:reporters?|writers?))?))$/iu.exec(
    line,
  )?.[1]

/** "By Ana Reyes, Political Editor": what somebody is stands beside the name, with capitals of its own. */
const trades =
  /\b(?:editor|correspondent|reporter|writer|columnist|chief|contributor|producer|staff|political|foreign|senior)$|^(?:special to|for the)\b/i

function namesIn(written: string): string[] {
  return written
    .split(/,? (?:and|with|&) |, | \| /i)
    .map((one) => one.trim())
    .filter((one) => one !== '' && !trades.test(one))
}
