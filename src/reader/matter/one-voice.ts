/** Whether everything that an article is told, one person or body tells it: "Reyes said … she said … according to Reyes". */
import type {Attribution, Claim, Span} from '../../contract/index.ts'
import type {Checked} from '../checks/index.ts'
import {indexAt} from '../within.ts'
import {isColumn} from './column.ts'
import {chainsOf, isHearsay} from './links.ts'

/** Claims on the one word, and sentences that they stand in: fewer are a brief, which names its source and ends. Chosen. */
const leastClaims = 4
const leastPassages = 3

/** Of an article's sentences that many stand on the one word; where fewer do, the outlet has looked for itself. Chosen. */
const leastShare = 0.4

export interface OneVoice {
  /** Where it is named first, and what else it is called as a source; the first is the fullest. */
  readonly sources: readonly Span[]
  readonly claims: readonly Claim[]
}

/**
 * The one voice of an article, with all it tells; undefined where a second is heard, be it to refuse. Who was called and did not answer was
 * not heard. Left alone: columns, what courts hear, and those whose task it is to tell (police, weather services, statistics).
 */
export function oneVoice(reading: Checked): OneVoice | undefined {
  const {article, claims, sentences} = reading
  const {text} = article
  const start = article.parts.body[0]
  if (isColumn(claims) || ofCourts.test(text)) return undefined
  const chainOf = chainsOf(reading)
  const told = claims
    .filter(({content}) => content[0][0] >= start)
    .flatMap((claim) => {
      const link = chainOf(claim)[0]
      return link?.source && !isHearsay(link, text) ? [{claim, link}] : []
    })
    .filter(({link}) => !isDeed(link, text))
  const [first] = told
  if (!first || indexAt(sentences, first.link.cue[0]) > indexAt(sentences, start) + 1) return undefined
  const speaker = mostHeard(told.map(({link}) => link))
  if (!speaker || official.test(wordsOf(speaker, text))) return undefined
  const isSame = sameVoice(speaker, reading)
  if (!told.every(({link}) => isSame(link)) || refuses.test(text.slice(start))) return undefined
  const passages = new Set(told.map(({claim}) => indexAt(sentences, claim.content[0][0])))
  const all = sentences.filter(([at]) => at >= start).length
  if (
    told.length < (speaker.kind === 'anonymous' ? leastClaims - 1 : leastClaims) ||
    passages.size < leastPassages ||
    passages.size < all * leastShare
  )
    return undefined
  return {
    sources: sourcesOf(
      speaker,
      told.map(({link}) => link),
      reading,
    ),
    claims: told.map(({claim}) => claim),
  }
}

function sourcesOf(speaker: Attribution, links: readonly Attribution[], {article: {text}, entities}: Checked): Span[] {
  const [first] = entities.find(({id}) => id === speaker.entity)?.mentions ?? []
  const spans = links
    .flatMap(({source}) => (source ? [source] : []))
    .filter((span) => !pronoun.test(text.slice(...span)))
  const byWords = new Map([...(first ? [first] : []), ...spans].map((span) => [text.slice(...span), span]))
  return [...byWords.values()].sort((a, b) => b[1] - b[0] - (a[1] - a[0]))
}

/** The first mention of the person whom most of it comes from. */
function mostHeard(links: readonly Attribution[]): Attribution | undefined {
  const people = links.filter(({kind}) => kind === 'person' || kind === 'anonymous')
  const counts = new Map<string | undefined, number>()
  for (const {entity} of people) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return people.find(({entity}) => counts.get(entity) === most)
}

/** Who can be called anything but a source of their own: pronouns, the body whose officer speaks, what he himself has studied. */
function sameVoice(speaker: Attribution, {article: {text}, entities}: Checked): (link: Attribution) => boolean {
  const bodies = new Set(entities.find(({id}) => id === speaker.entity)?.roles.flatMap(({of}) => of ?? []))
  const named = new Set(nounsOf(speaker, text))
  return (link) => {
    const words = wordsOf(link, text)
    if (link.entity !== undefined && (link.entity === speaker.entity || bodies.has(link.entity))) return true
    if (pronoun.test(words) || ofResearch.test(words)) return true
    if (link.kind === 'organisation') return nounsOf(link, text).some((word) => named.has(word))
    // "The head of a charity said. … Ana Reyes, who has worked there for years, warned": the lead describes whom the text names.
    return described.test(words) && !/\p{Lu}/u.test(words.slice(words.search(/\S+$/)).slice(0, 0))
  }
}

const pronoun = /^(?:he|she|i|we|they|it|who)$/i

const wordsOf = ({source}: Attribution, text: string): string => text.slice(...(source ?? [0, 0]))

const nounsOf = (link: Attribution, text: string): string[] =>
  wordsOf(link, text)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 4)

/** "A study", "the experiment": its author tells of it. */
const ofResearch = /^(?:an?|the|his|her|their|new|one)\b.*\b(?:study|experiment|trial|paper|research|thesis)\b/i

/** One office, whose holder the next sentence names. */
const described =
  /^(?:the|an?|its|their|his|her) (?:[\p{L}-]+ )?(?:head|chief|leader|director|owner|founder|chairman|chairwoman|chair|manager|mediator|researcher|scientist|biologist|doctor|farmer|secretary|president|official|captain|coach)\b/iu

/** Who only wants, plans or offers has not told the reader anything. */
const isDeed = ({cue}: Attribution, text: string): boolean =>
  /\b(?:want|hope|plan|mean|intend|offer|aim|look|tr[yi]|seek|need|wish|agree|vote|decid|appeal)(?:ed|s|ing|es|t)?\b/i.test(
    text.slice(...cue),
  )

/** A second voice, though it says little. */
const refuses =
  /\b(?:(?:declin|refus)(?:ed|es|ing) (?:to (?:comment|discuss|be drawn|answer)|comment)|(?:would|could) not (?:comment|be drawn)|no comment|den(?:y|ies|ied) (?:the|that|any|it|having|this)|disput(?:es|ed))\b/i

const ofCourts =
  /\b(?:courts?|judges?|jury|jurors?|prosecutors?|indict(?:ed|ment)|lawsuit|pleaded|inquest|accused of)\b/i

/** Whose task it is to tell. */
const official =
  /\b(?:police|sheriff|constable|inspector|coastguard|coast guard|fire (?:brigade|service|department)|meteorolog\w+|weather|statistic\w*|census|electoral|election commission|seismolog\w+|geological)\b/i
