/**
 * Words that point back to somebody already named: pronouns and definite descriptions ("the mayor", "the ministry"), and the
 * unnamed sources that are entities of their own ("two officials"). A reference for which nobody fits points at nobody.
 */
import {contains, type Span} from '../../contract/index.ts'
import type {Saying, Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'
import {roleGender} from '../words/roles.ts'
import {bodyNouns, outletNouns, unnamedNouns} from '../words/sources.ts'
import {wordTable} from '../words/table.ts'
import {type Draft, draft} from './draft.ts'
import {headIndex} from './head.ts'
import {roleOf} from './roles.ts'
import {headFinder} from './sources.ts'
import {Trail} from './trail.ts'

type Pronoun = 'f' | 'm' | 'it' | 'they' | 'I' | 'we' | 'who'

const pronouns: Readonly<Record<string, Pronoun | undefined>> = wordTable({
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
  who: 'who',
  it: 'it',
  they: 'they',
  i: 'I',
  me: 'I',
  my: 'I',
  myself: 'I',
  we: 'we',
})

export interface Surroundings {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly sayings: readonly Saying[]
}

/** Adds to `named` the mentions that point back to them; gives the unnamed sources, and who says each saying. */
export function addReferences(
  named: readonly Draft[],
  {text, tokens, sentences, sayings}: Surroundings,
): {unnamed: Draft[]; speakers: Map<Saying, Draft>} {
  const trail = new Trail(named, sentences)
  const settled = new Set(named.flatMap(({mentions}) => mentions.map(([start]) => start)))
  const headOf = headFinder(named, tokens)
  const unnamed: Draft[] = []
  const speakers = new Map<Saying, Draft>()
  for (const saying of sayings) {
    const speaker = saying.source && headOf(saying.source)
    if (speaker) speakers.set(saying, speaker)
  }
  const sourced = sayings.filter(({source}) => source).sort((a, b) => (a.source as Span)[0] - (b.source as Span)[0])
  const holders = holderFinder(sayings)
  const asked = new Set<Saying>()
  let next = 0
  let previous: {saying: Saying; speaker: Draft} | undefined

  for (let at = 0; at < tokens.length; at++) {
    const {start, end, text: word} = tokens[at]
    trail.advance(start)
    let isSource = false
    for (; next < sourced.length && (sourced[next].source as Span)[0] <= start; next++) {
      const saying = sourced[next]
      const speaker = speakerOf(saying)
      isSource ||= contains(saying.source as Span, [start, end])
      if (!speaker) continue
      speakers.set(saying, speaker)
      if (saying.within === undefined || holders(start).length === 0) previous = {saying, speaker}
    }
    if (isSource && pronouns[word.toLowerCase()]) continue
    pointBack(at)
  }
  return {unnamed, speakers}

  /** Pronouns and "the mayor" wherever they stand. */
  function pointBack(at: number): void {
    const {start, end, text: word} = tokens[at]
    if (settled.has(start)) return
    const pronoun = pronouns[word.toLowerCase()]
    const outer = speakersAround(start)
    if (pronoun === 'm' || pronoun === 'f') {
      const teller = tellerAt(start)
      const fits = (entity: Draft): boolean => isPerson(entity, pronoun) && !quotedSpeakers(start).includes(entity)
      const person = teller && fits(teller) ? teller : trail.find(start, fits, {gender: pronoun})
      if (person) trail.mention(person, [start, end])
      if (person) person.gender ??= pronoun
    } else if (pronoun === 'I' && outer[0]?.type === 'person') {
      trail.mention(outer[0], [start, end])
    } else if (word === 'the' || word === 'The') {
      const noun = tokens[at + 1]
      const role = noun && roleOf(noun.text)
      if (!role || /^(?:of|for|at)$/.test(tokens[at + 2]?.text ?? '') || /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))
        return
      const person = trail.find(start, (entity) => hasRole(entity, role), {within: 12})
      if (person) trail.mention(person, [start, noun.end])
    }
  }

  function speakerBehind(saying: Saying): Draft | undefined {
    const span = saying.source as Span
    const words = tokensWithin(tokens, span)
    const head = headIndex(words)
    if (head < 0) return undefined
    const word = words[head].text.toLowerCase()
    const found =
      (words.length === 1 && pronouns[word] ? byPronoun(pronouns[word], saying) : undefined) ??
      byDescription(word, words, span)
    if (found) trail.mention(found, span)
    return found ?? newSource(word, span)
  }

  /** "he added": the last to speak, if that was a moment ago and he fits; else whoever stands nearest. */
  function byPronoun(pronoun: Pronoun, saying: Saying): Draft | undefined {
    const at = (saying.source as Span)[0]
    const outer = speakersAround(saying.cue[0], saying)
    if (pronoun === 'I' || pronoun === 'we') return outer[0]
    // "Orlov, who added that …": whoever was named just before.
    if (pronoun === 'who') return trail.last(at)
    const quoted = quotedSpeakers(saying.cue[0], saying)
    const fits = (entity: Draft): boolean => suits(entity, pronoun) && !quoted.includes(entity)
    const teller = tellerAt(saying.cue[0], saying)
    if (teller && fits(teller)) return teller
    const gender = pronoun === 'm' || pronoun === 'f' ? pronoun : undefined
    const near = previous && trail.sentenceOf(at) - trail.sentenceOf(previous.saying.cue[0]) <= 2 ? previous : undefined
    // Somebody named in the outlet's own words since then comes first: "Kim met Xi. He said …" after another's word.
    const isSince = (entity: Draft): boolean =>
      fits(entity) &&
      entity.mentions.some(
        ([start]) => near !== undefined && start >= endOf(near.saying) && start < at && holders(start).length === 0,
      )
    const since = near && trail.find(at, isSince, {within: 1, after: endOf(near.saying), gender})
    const found = since ?? (near && fits(near.speaker) ? near.speaker : trail.find(at, fits, {gender}))
    if (found && gender) found.gender ??= gender
    return found
  }

  function byDescription(word: string, words: readonly Token[], span: Span): Draft | undefined {
    if (!/^(?:the|this|that)$/i.test(words[0].text)) return undefined
    const role = roleOf(word)
    const person = role && trail.find(span[0], (entity) => hasRole(entity, role), {within: 12})
    if (person) return person
    if (unnamedNouns.has(word)) return unnamed.findLast(({name}) => name.toLowerCase().split(/\s+/).includes(word))
    if (outletNouns.has(word)) return trail.find(span[0], ({type}) => type === 'outlet', {within: 6})
    if (!bodyNouns.has(word) || words.length > 2) return undefined
    const isNamedSo = (entity: Draft): boolean =>
      isBody(entity) && entity.name.toLowerCase().split(/\s+/).includes(word)
    return (
      trail.find(span[0], isNamedSo, {within: 20}) ??
      trail.find(span[0], (entity) => entity.type === 'organisation', {within: 3})
    )
  }

  /** "Two officials": nobody named, and yet somebody whom "they" and "the officials" can point back to. */
  function newSource(word: string, span: Span): Draft | undefined {
    const singular = word.replace(/s$/, '')
    // "South Korea's intelligence agency": a body that is only described is still one.
    if (bodyNouns.has(word) && !outletNouns.has(word)) return made(draft(text.slice(...span), 'organisation', span))
    if (!unnamedNouns.has(word) && !roleOf(word) && !roleOf(singular)) return undefined
    const plural =
      roleOf(word) === undefined &&
      !/^(?:someone|somebody|man|woman|anyone)$/.test(word) &&
      (word !== singular || !roleOf(word))
    return made(
      Object.assign(draft(text.slice(...span), plural ? 'group' : 'person', span), {plural, gender: roleGender[word]}),
    )

    function made(source: Draft): Draft {
      unnamed.push(source)
      trail.mention(source, span)
      return source
    }
  }

  /** Whose indirect speech a place stands in: there "he" mostly means the one who speaks ("Reyes said she would go"). */
  function tellerAt(at: number, except?: Saying): Draft | undefined {
    const [holder] = holders(at).filter((saying) => saying !== except)
    return holder?.quote === 'indirect' ? speakerOf(holder) : undefined
  }

  /** Those in whose own quotation a place stands: there "he" is anybody but them. */
  function quotedSpeakers(at: number, except?: Saying): Draft[] {
    return holders(at)
      .filter((holder) => holder !== except && holder.quote === 'direct')
      .map(speakerOf)
      .filter((speaker) => speaker !== undefined)
  }

  /** Known, or found now: the source of a quotation often stands behind it. */
  function speakerOf(saying: Saying): Draft | undefined {
    const known = speakers.get(saying)
    if (known || !saying.source || asked.has(saying)) return known
    asked.add(saying)
    const found = speakerBehind(saying)
    if (found) speakers.set(saying, found)
    return found
  }

  /** Who speaks around a place, innermost first; `except` the saying that stands there itself. */
  function speakersAround(at: number, except?: Saying): Draft[] {
    return holders(at)
      .filter((holder) => holder !== except)
      .map(speakerOf)
      .filter((speaker) => speaker !== undefined)
  }
}

const isBody = ({type}: Draft): boolean => type === 'organisation' || type === 'outlet' || type === 'state'

const isPerson = ({type, gender, plural}: Draft, wanted: 'f' | 'm'): boolean =>
  type === 'person' && !plural && (gender === undefined || gender === wanted)

const hasRole = ({type, roles}: Draft, role: string): boolean =>
  type === 'person' &&
  roles.some(({title}) =>
    title
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => roleOf(word) === role),
  )

function suits(entity: Draft, pronoun: 'f' | 'm' | 'it' | 'they'): boolean {
  if (pronoun === 'm' || pronoun === 'f') return isPerson(entity, pronoun)
  if (pronoun === 'they') return entity.plural === true || entity.type === 'group' || isBody(entity)
  return isBody(entity)
}

const endOf = ({source, cue, content}: Saying): number =>
  Math.max(source?.[1] ?? 0, cue[1], ...content.map(([, end]) => end))

/** The sayings whose content holds a place, innermost first. Contents are few a sentence, so a sweep with a small window serves. */
function holderFinder(sayings: readonly Saying[]): (at: number) => Saying[] {
  const pieces = sayings
    .flatMap((saying) => saying.content.map((span) => ({saying, span})))
    .sort((a, b) => a.span[0] - b.span[0])
  // The furthest end of all pieces up to each: looking back can stop where nothing reaches any more.
  let furthest = 0
  const reaches = pieces.map(({span}) => (furthest = Math.max(furthest, span[1])))
  return (at) => {
    let low = 0
    let high = pieces.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pieces[middle].span[0] <= at) low = middle + 1
      else high = middle
    }
    const found: {saying: Saying; span: Span}[] = []
    for (let index = low - 1; index >= 0 && reaches[index] > at; index--)
      if (pieces[index].span[1] > at) found.push(pieces[index])
    return found.sort((a, b) => a.span[1] - a.span[0] - (b.span[1] - b.span[0])).map(({saying}) => saying)
  }
}
