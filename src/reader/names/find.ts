/** Proper names in a text: runs of capitals in ordinary sentences first, then the same names in headlines. */
import type {Span} from '../../contract/index.ts'
import {bySpan} from '../../contract/index.ts'
import {type Fame, fameOf} from '../places/fame.ts'
import type {Gazetteer} from '../places/gazetteer.ts'
import type {Name, Token} from '../stage.ts'
import {demonyms} from '../words/demonyms.ts'
import {firstNames} from '../words/first-names.ts'
import {openers} from '../words/openers.ts'
import {loneNouns, organisationEndings, outletEndings} from '../words/organisations.ts'
import {starters} from '../words/starters.ts'
import {type CaseEvidence, caseEvidence, isOpening, type Sentence} from './case.ts'
import {placingOf} from './frames.ts'
import {kindOf} from './kinds.ts'
import {isNameToken, type Run, runFrom} from './runs.ts'
import {isTitle, partsOf} from './titles.ts'

export interface Text {
  readonly tokens: readonly Token[]
  readonly evidence: CaseEvidence
  readonly fame: (name: string) => Fame
}

/** A name with its token range, before it is a span. */
interface Found {
  readonly run: Run
  readonly type: Name['type']
  readonly titled: boolean
}

/** Names in text order, none inside another. No sentences, no names. */
export function namesIn(tokens: readonly Token[], sentences: readonly Span[], gazetteer: Gazetteer): Name[] {
  const text: Text = {
    tokens,
    evidence: caseEvidence(tokens, sentences),
    fame: remembered((name) => fameOf(gazetteer, name)),
  }
  const found = text.evidence.sentences.flatMap((sentence) =>
    sentence.shape === 'ordinary' ? inOrdinary(text, sentence) : [],
  )
  const settled = agree(text, found)
  const known = knownNames(tokens, settled)
  const headlines = text.evidence.sentences.flatMap((sentence) =>
    sentence.shape === 'ordinary' ? [] : inHeadline(text, sentence, known),
  )
  return [...settled, ...headlines]
    .map(({run, type}): Name => ({span: [tokens[run[0]].start, tokens[run[1] - 1].end], type}))
    .sort((a, b) => bySpan(a.span, b.span))
}

/** The names of the text in small letters, and the surnames of its people. */
function knownNames(tokens: readonly Token[], found: readonly Found[]): Map<string, Name['type']> {
  const known = new Map<string, Name['type']>()
  for (const {run, type} of found) {
    const words = wordsOf(tokens, run)
    if (type === 'person') known.set(surname(words).toLowerCase(), type)
    known.set(words.join(' ').toLowerCase(), type)
  }
  return known
}

function remembered<T>(ask: (name: string) => T): (name: string) => T {
  const answers = new Map<string, T>()
  return (name) => {
    const answer = answers.get(name) ?? ask(name)
    answers.set(name, answer)
    return answer
  }
}

const wordsOf = (tokens: readonly Token[], [from, to]: Run): string[] =>
  tokens.slice(from, to).map((token) => token.text)

function inOrdinary(text: Text, {from, to}: Sentence): Found[] {
  const {tokens} = text
  const found: Found[] = []
  for (let at = from; at < to; ) {
    if (!isNameToken(tokens, at)) {
      at++
      continue
    }
    const run = runFrom(tokens, at, to, (name) => text.fame(name) > 0)
    at = run[1]
    const opened = withoutOpener(text, run, from)
    if (opened) for (const part of partsOf(text, opened)) found.push(...typed(text, part.run, part.titled, from, to))
  }
  return found
}

/** The run without a first word whose capital is due to the sentence; nothing if nothing is left. */
function withoutOpener({tokens, evidence, fame}: Text, [start, end]: Run, from: number): Run | undefined {
  const first = tokens[start].text
  if (!isOpening(tokens, start, from))
    return /^(?:The|A|An)$/.test(first) ? articleOf(tokens, [start, end]) : [start, end]
  const lower = first.toLowerCase()
  if (/^(?:the|a|an)$/.test(lower)) return articleOf(tokens, [start, end])
  const rest = end - start > 1 ? ([start + 1, end] as const) : undefined
  if (isTitle(first) || demonyms.has(first) || /^\p{Lu}{2,}s?$|^\p{Lu}\./u.test(first)) return [start, end]
  const common = starters.has(lower) || openers.has(lower) || evidence.small(first) > 0
  if (fame(wordsOf(tokens, [start, end]).join(' ')) >= 3 || firstNames.has(first)) return [start, end]
  if (!common) return rest || evidence.capital(first) > 0 ? [start, end] : undefined
  if (evidence.capital(first) > evidence.small(first) && !starters.has(lower)) return [start, end]
  // "Central Bank officials": a body whose name begins with a common word.
  return rest && organisationEndings.has(tokens[end - 1].text) && !starters.has(lower) ? [start, end] : rest
}

/** "The" belongs to the name of a paper only. */
function articleOf(tokens: readonly Token[], [start, end]: Run): Run | undefined {
  if (end - start < 2) return undefined
  return /^The$/.test(tokens[start].text) && outletEndings.has(tokens[end - 1].text) ? [start, end] : [start + 1, end]
}

function typed(text: Text, run: Run, titled: boolean, from: number, to: number): Found[] {
  const {tokens, fame} = text
  const words = wordsOf(tokens, run)
  const name = words.join(' ')
  if (demonyms.has(name) || (words.length === 1 && (name.length === 1 || loneNouns.has(name)))) return []
  const comma = run[1] + 1 < to && tokens[run[1]].text === ',' && isNameToken(tokens, run[1] + 1)
  const placing = placingOf(tokens, run, from, to)
  const held = comma && fame(tokens[run[1] + 1].text) >= 4 ? 'placed' : 'open'
  const known = Math.max(fame(name), fame(withoutDirection(words).join(' '))) as Fame
  const type = kindOf({words, titled, fame: known, placing: placing === 'open' ? held : placing})
  if (words.length > 1 && !titled && (type === 'person' || type === 'unknown')) {
    const first = leadingPlace(text, run)
    if (first > 0)
      return [
        {run: [run[0], run[0] + first], type: 'place', titled: false},
        ...typed(text, [run[0] + first, run[1]], false, from, to),
      ]
    if (demonyms.has(words[0]) && type === 'person') return typed(text, [run[0] + 1, run[1]], false, from, to)
  }
  return [{run, type, titled}]
}

const directions =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Inner|Greater|Downtown|Far|Upstate|Northeast|Northwest|Southeast|Southwest|Northeastern|Northwestern|Southeastern|Southwestern)$/

/** "Far North Queensland" is as well known as Queensland. */
function withoutDirection(words: readonly string[]): readonly string[] {
  let first = 0
  while (first < words.length - 1 && directions.test(words[first])) first++
  return words.slice(first)
}

/** How many words of the run are a state or great region before something else: "U.S. Chinook", "Ohio Skills Match"; 0 for none. */
function leadingPlace({tokens, fame}: Text, [start, end]: Run): number {
  if (firstNames.has(tokens[start].text)) return 0
  for (let length = Math.min(3, end - start - 1); length > 0; length--)
    if (fame(wordsOf(tokens, [start, start + length]).join(' ')) >= 4) return length
  return 0
}

/** One name, one type: short forms take the type of the long one ("Putin" after "Vladimir Putin"), the unknown that of its kin. */
function agree({tokens}: Text, found: readonly Found[]): Found[] {
  const people = new Set<string>()
  const types = new Map<string, Name['type']>()
  for (const {run, type, titled} of found) {
    const words = wordsOf(tokens, run)
    if (type === 'person' && (words.length > 1 || titled)) people.add(surname(words))
    if (type !== 'unknown') types.set(words.join(' '), types.get(words.join(' ')) ?? type)
  }
  return found.map((name) => {
    const words = wordsOf(tokens, name.run)
    if (
      words.length === 1 &&
      people.has(words[0]) &&
      !/^(?:in|at|near|from)$/i.test(tokens[name.run[0] - 1]?.text ?? '')
    )
      return {...name, type: 'person' as const}
    return name.type === 'unknown' ? {...name, type: types.get(words.join(' ')) ?? 'unknown'} : name
  })
}

const surname = (words: readonly string[]): string =>
  words.filter((word) => !/^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(word)).at(-1) ?? words[words.length - 1]

const longest = 6

/** In a headline only what the text calls by name elsewhere, a state or a great city. */
function inHeadline({tokens, fame}: Text, {from, to}: Sentence, known: ReadonlyMap<string, Name['type']>): Found[] {
  const found: Found[] = []
  for (let at = from; at < to; ) {
    const hit = tokens[at].kind === 'word' ? headlineName(tokens, at, to, fame, known) : undefined
    if (hit) found.push(hit)
    at = hit ? hit.run[1] : at + 1
  }
  return found
}

function headlineName(
  tokens: readonly Token[],
  at: number,
  to: number,
  fame: Text['fame'],
  known: ReadonlyMap<string, Name['type']>,
): Found | undefined {
  if (!/^\p{Lu}/u.test(tokens[at].text)) return undefined
  for (let end = Math.min(to, at + longest); end > at; end--) {
    if (tokens[end - 1].kind !== 'word') continue
    const name = wordsOf(tokens, [at, end]).join(' ')
    const type = known.get(name.toLowerCase())
    if (type) return {run: [at, end], type, titled: false}
    // A dateline in capitals is no headline: "HOOKTON, N.D."
    const held = tokens[end]?.text === ',' && end + 1 < to && fame(tokens[end + 1].text) >= 4
    if (fame(name) >= (held ? 1 : 3) && !openers.has(name.toLowerCase()))
      return {run: [at, end], type: 'place', titled: false}
    if (
      end === at + 2 &&
      firstNames.has(tokens[at].text) &&
      /^\p{Lu}\p{Ll}+$/u.test(tokens[at + 1].text) &&
      !openers.has(tokens[at + 1].text.toLowerCase())
    )
      return {run: [at, end], type: 'person', titled: false}
  }
  return undefined
}
