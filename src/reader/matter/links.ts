/** Chains as checks see them: whose word a claim comes to, and whether anybody on the way could be asked. */
import {type Article, type Attribution, type Claim, contains, overlaps, type Span} from '../../contract/index.ts'
import type {Layers} from '../stage.ts'
import {tokensWithin} from '../within.ts'

type Read = Pick<Layers, 'article' | 'tokens' | 'attributions' | 'entities'>

/**
 * The attributions of each claim, outermost first. What a document of an outlet tells ("a report by the Gazette") the outlet tells; a poll that
 * it has paid for is data of its own.
 */
export function chainsOf({
  article: {text},
  attributions,
  entities,
}: Omit<Read, 'tokens'>): (claim: Claim) => Attribution[] {
  const outlets = entities.filter(({type}) => type === 'outlet').flatMap(({mentions}) => mentions)
  const isOfOutlet = ({kind, source}: Attribution): boolean =>
    kind === 'document' &&
    source !== undefined &&
    !/\b(?:polls?|survey|count|census)\b/i.test(text.slice(...source)) &&
    outlets.some((mention) => contains(source, mention))
  const byId = new Map(
    attributions.map((link) => [link.id, isOfOutlet(link) ? {...link, kind: 'outlet' as const} : link]),
  )
  return ({chain}) => chain.flatMap((id) => byId.get(id) ?? [])
}

/** Where in an article something stands. */
export function partAt({parts}: Article, at: number): 'headline' | 'standfirst' | 'text' {
  const holds = (part: Span | undefined): boolean => part !== undefined && part[0] <= at && at < part[1]
  if (holds(parts.headline)) return 'headline'
  return holds(parts.standfirst) ? 'standfirst' : 'text'
}

/**
 * The first link that is more than a passing on: outlets repeat, and "reportedly" names nobody. "The paper reported, citing two
 * officials, that the minister had promised it" stands on the officials, whatever the minister did.
 */
export const standsOn = (chain: readonly Attribution[]): Attribution | undefined =>
  chain.find(({kind}) => kind !== 'outlet' && kind !== 'unspecified')

/** Those who know and could be named, and whom an outlet has promised not to: the head of "two people familiar with the talks". */
const insiders: ReadonlySet<string> = new Set(
  `official officials source sources person people persons individual individuals aide aides adviser advisers advisor advisors diplomat diplomats envoy insider insiders executive
  executives operative operatives staffer staffers associate associates ally allies friend friends confidant confidants relative relatives employee employees
  commander commanders officer officers negotiator negotiators mediator mediators lawmaker lawmakers legislator legislators member members colleague colleagues
  ministers senators deputies agent agents investigator lawyers consultant consultants strategist donor donors fundraiser banker bankers broker brokers
  trader manager managers director directors engineer engineers figure figures veteran contractor contractors delegate delegates intermediary intermediaries
  guard guards spy spies clerk clerks counsel deputy partner partners them`.split(/\s+/),
)

/** The words after which a noun phrase only narrows down its head: "officials in Leeds", "a source close to the player". */
const narrowing =
  /^(?:,|who|whom|whose|that|with|in|at|of|from|for|to|on|close|near|familiar|briefed|involved|inside|within|outside|and|or|speaking|working|asking|who|privy|present|aware|knowledgeable|directly)$/i

/** Whether the source is somebody with knowledge of the matter who is not named, rather than the street, a body or the holder of an office. */
export function isInsider({kind, source, cue}: Attribution, {tokens}: Pick<Read, 'tokens'>): boolean {
  if (kind !== 'anonymous' || !source) return false
  // Officials who announce a thing stand on a platform.
  if (tokensWithin(tokens, cue).some(({text}) => /^announc(?:e|es|ed|ing)$/.test(text))) return false
  const words = tokensWithin(tokens, source).map(({text}) => text.toLowerCase())
  if (/^(?:no|none|nobody)$/.test(words[0]) || isOffice(words)) return false
  // "One of the negotiators": the head is what they are of.
  const from =
    /^(?:one|two|three|four|five|some|several|many|both|none|another|neither|either)$/.test(words[0]) &&
    words[1] === 'of'
      ? 2
      : 0
  const end = words.findIndex((word, at) => at > from && narrowing.test(word))
  const head = words.slice(from, end < 0 ? undefined : end).at(-1) ?? ''
  // "People" alone are everybody; "people close to the talks" and "three people" are some.
  return insiders.has(head) && !(words.length === 1 && /^(?:people|men|women|friends|them)$/.test(head))
}

/**
 * Words that pass a thing on without anybody: "reportedly", "it is understood", "rumour has it". Not "allegedly", which courts require, nor
 * "expected", which tells a schedule; "thought" and "believed" only where all the world is meant to: "it is widely believed".
 */
const hearsay =
  /\b(?:reportedly|purportedly|supposedly|(?:is|are|was|were|be|been|being)(?:\s+(?:widely|also|now|further|long|once|often|being))?\s+(?:said|understood|rumou?red|reported|whispered|tipped|claimed)|(?:is|are|was|were|been)\s+(?:widely|commonly|generally)\s+(?:believed|thought|assumed)|rumou?rs?|speculation|gossip|word (?:is|has it|was)|talk)\b/i

export const isHearsay = ({kind, source, cue}: Attribution, text: string): boolean =>
  kind === 'unspecified' && !source && hearsay.test(text.slice(...cue))

/** Of whom there is one, so that whoever holds it is known and can be asked; of ministers "the foreign ministers of both countries" too. */
const offices =
  /^(?:minister|ministers|president|presidents|premier|premiers|chancellor|ambassador|ambassadors|mediator|mediators|envoy|envoys|governor|mayor|mayors|speaker|chairman|chairwoman|chair|chief|head|heads|leader|leaders|director|manager|commander|captain|owner|coach|trainer|lawyer|lawyers|counsel|spokesman|spokeswoman)$/

/** "Angola's mediator", "the foreign ministers of the two countries": an office that somebody named holds. Not "an envoy" nor "the port's officials". */
function isOffice(words: readonly string[]): boolean {
  const of = words.indexOf('of')
  const owner = words.findIndex((word) => /^(?:['’]s|['’])$|.['’]s?$|^(?:its|his|her|their)$/.test(word))
  const isOwned = owner >= 0 && (of < 0 || owner < of)
  const head = words[(of > 0 ? of : words.length) - 1] ?? ''
  return offices.test(head) && (isOwned || (words[0] === 'the' && of > 1))
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Plurals that name a whole profession or public, and nobody in it. "Two officials" have a number, "officials in Leeds" a place. */
const people =
  wordsOf(`academics analysts commentators critics detractors doubters economists experts historians insiders observers onlookers
  opponents planners proponents pundits researchers scholars scientists skeptics sceptics specialists strategists supporters watchers`)

/** What is told by nobody: texts and talk of which none is named. */
const talk = wordsOf('allegations gossip reports research rumor rumors rumour rumours speculation studies surveys talk')

/** Alone these are as good as nobody; "government sources" are some of them. */
const anybody = wordsOf('some many most sources')

const howMany = /^(?:some|many|most|several|other|various|numerous|countless)$/

/** What leaves a report or a rumour as unnamed as it was. "Police reports" are some. */
const ofTalk =
  /^(?:media|press|news|local|recent|unconfirmed|early|initial|previous|earlier|persistent|growing|new|fresh|online)$/

/**
 * "Experts", "some observers", "industry insiders": nobody in it could be asked. Whom the phrase narrows down is left alone: "critics of
 * the plan", "Gazette analysts", "three experts", "its opponents".
 */
export function isCrowd({source}: Attribution, {tokens, entities}: Pick<Read, 'tokens' | 'entities'>): boolean {
  if (!source) return false
  const words = tokensWithin(tokens, source).map(({text}) => text.toLowerCase())
  const head = words.at(-1) as string
  const before = words.slice(0, -1)
  const others = howMany.test(before[0] ?? '') ? before.slice(1) : before
  if (anybody.has(head)) return others.length === 0
  if (talk.has(head)) return others.every((word) => ofTalk.test(word))
  return people.has(head) && others.length <= 2 && others.every(isQuality) && !isOfBody(source, entities)
}

const isQuality = (word: string): boolean => /^\p{L}[\p{L}-]+$/u.test(word) && !determiners.has(word)

/** What picks some out of them: "the experts", "two experts", "her opponents". */
const determiners = wordsOf(
  'the these those both all no few its his her their our my your two three four five six seven eight nine ten dozens hundreds of',
)

/** "Gazette analysts" work for somebody who can be called. */
const isOfBody = (source: Span, entities: Read['entities']): boolean =>
  entities.some(
    ({type, mentions}) =>
      type !== 'state' &&
      type !== 'place' &&
      type !== 'group' &&
      mentions.some((mention) => overlaps(mention, source) && (mention[0] !== source[0] || mention[1] !== source[1])),
  )
