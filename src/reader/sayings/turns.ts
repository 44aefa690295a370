/** Talk that is written down: paragraphs with the speaker's name before a colon, "WEBER: Why does the ferry stop?" */
import type {Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/** "WEBER:", "Q:", "Ana Reyes:", perhaps behind the mark of a quotation that holds the whole talk. */
const label = /^["“]?(\p{Lu}[\p{L}\p{N}.'’-]*(?: (?:\p{Lu}[\p{L}\p{N}.'’-]*|de|van|von|al|bin)){0,4}): *(?=[^\s/])/u
/** A colon behind these announces a piece of text. */
const editorial =
  /^(?:update|updated|correction|clarification|editor['’]?s? note|note|watch|read|read more|more|related|photos?|pictured?|video|breaking|analysis|opinion|comment|sources?|listen|live|fact|facts|claim|verdict|truth|pros?|cons?|where|when|what|who|why|how|time|date|place|age|price|tickets?|answer key|warning|tip|step \d+|day \d+|week \d+|chapter \w+|part \w+|mr|mrs|dr|st|p\.?s\.?)$/i
/** Who is nobody by name, and speaks in talk alone. */
const askers = /^(?:q|a|question|answer|interviewer|host|moderator|reporter|caller|narrator|anchor|correspondent)$/i
/** "(Crosstalk.)", "[applause]": what is heard, and nobody says. */
const aside = /^["“]?[([][^)\]]*[)\]]?[."”]*$/

/** Fewer are no talk. Chosen: an answer and a question can be anything. */
const leastTurns = 3
/** More people do not talk to each other. */
const mostSpeakers = 30
/** So many paragraphs without a name go on in one voice. */
const mostGoingOn = 6

interface Turn {
  readonly at: number
  readonly name: string
  readonly source: Span
  readonly words: Span
}

/** A turn of talk each, in text order; none where names before colons are not those of people who talk to each other. */
export function turnsIn(text: string, paragraphs: readonly Span[]): Found[] {
  const turns = paragraphs.flatMap((paragraph, at) => turnAt(text, paragraph, at))
  const isTalk = talks(text, turns)
  return turns.filter(isTalk).map(({at, source, words}, index, spoken) => ({
    source,
    cue: [source[1], source[1] + 1],
    content: [words, ...goingOn(text, paragraphs, at, spoken[index + 1]?.at)],
    isPlain: true,
    confidence: 0.9,
  }))
}

function turnAt(text: string, [start, end]: Span, at: number): Turn[] {
  const opening = text.slice(start, Math.min(end, start + 80))
  const [whole, name] = label.exec(opening) ?? []
  if (!whole || editorial.test(name) || start + whole.length >= end) return []
  const from = start + whole.indexOf(name)
  return [
    {
      at,
      name: name.toLowerCase(),
      source: [from, from + name.length],
      words: withoutMark(text, [start + whole.length, end], whole),
    },
  ]
}

/** The mark that closes a quotation which holds the name as well is not part of what is said. */
const withoutMark = (text: string, [start, end]: Span, opening: string): Span =>
  /^["“]/.test(opening) && /["”]/.test(text[end - 1]) ? [start, end - 1] : [start, end]

/** Which of them are talk: several turns, by people who speak again or whom the text names elsewhere. */
function talks(text: string, turns: readonly Turn[]): (turn: Turn) => boolean {
  const counts = new Map<string, number>()
  for (const {name} of turns) counts.set(name, (counts.get(name) ?? 0) + 1)
  const inCapitals = new Set(turns.filter(({source}) => isShouted(text.slice(...source))).map(({name}) => name))
  const often = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, mostSpeakers)
  const isKnown = (name: string): boolean =>
    askers.test(name) || isNamedElsewhere(text, name) || (inCapitals.has(name) && (counts.get(name) ?? 0) > 1)
  const known = new Set(often.filter(isKnown))
  const spoken = turns.filter(({name}) => known.has(name))
  const isTalk = spoken.length >= leastTurns && new Set(spoken.map(({name}) => name)).size < spoken.length
  return ({name}) => isTalk && known.has(name)
}

const isShouted = (words: string): boolean => words.length > 2 && words === words.toUpperCase()

/** Whether the last word of a name stands, with a capital, behind a small word or another name: "said Weber", "Jan Weber". */
function isNamedElsewhere(text: string, name: string): boolean {
  const last = name.split(' ').at(-1) as string
  if (last.length < 2) return false
  const pattern = new RegExp(`(?<=[\\p{L},] )${last.replaceAll('.', '\\.')}(?![\\p{L}:])`, 'giu')
  for (const {0: word} of text.matchAll(pattern)) if (/^\p{Lu}/u.test(word)) return true
  return false
}

/** The paragraphs between one turn and the next, however few: behind the last turn nobody tells whose they are. */
function goingOn(text: string, paragraphs: readonly Span[], at: number, next = at): Span[] {
  if (next - at - 1 > mostGoingOn) return []
  return paragraphs.slice(at + 1, next).flatMap(([start, end]): Span[] => {
    if (aside.test(text.slice(start, Math.min(end, start + 200)))) return []
    const isQuoted = /["“]/.test(text[start])
    return [[start + (isQuoted ? 1 : 0), isQuoted && /["”]/.test(text[end - 1]) ? end - 1 : end]]
  })
}
