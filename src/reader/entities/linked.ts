/** Coreference over the whole text: the model's mentions joined into chains, those of names into their drafts. */
import type {Span} from '../../contract/index.ts'
import {chainsOf} from '../coreference/link.ts'
import {type Mention, mentionsIn, type Named} from '../coreference/mentions.ts'
import {speechOf} from '../coreference/speech.ts'
import type {Labels} from '../model/labels.ts'
import type {Saying, Token} from '../stage.ts'
import {bodyNouns, outletNouns} from '../words/sources.ts'
import {addMention, type Draft, draft} from './draft.ts'

export interface LinkedText {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Span[]
  readonly labels: Labels
  readonly sayings: readonly Saying[]
}

/** Phrases that mean the same, and who they mean, where that is somebody or something that an entity can be. */
export interface Linked {
  readonly phrases: readonly Span[]
  readonly draft?: Draft
}

/**
 * Adds to each of `named` the pronouns and descriptions that mean it. Gives all chains in the order of their first phrase; those of
 * persons and bodies that the text never names have drafts of their own.
 */
export function linkMentions(named: readonly Draft[], source: LinkedText): Linked[] {
  const {text, labels, sayings} = source
  const mentions = mentionsOf(named, source)
  const chains = chainsOf(mentions, {
    score: (later, earlier) => labels.linkScore(later.label, earlier.label) - later.label.fresh,
    ...speechOf(mentions, sayings),
  })
  return chains.map((chain) => {
    const members = chain.map((at) => mentions[at])
    const known = members.find((mention) => mention.named !== undefined)?.named
    const whose = known === undefined ? unnamedDraft(members, text) : named[known]
    if (whose && known !== undefined)
      for (const {span, named} of members) if (named === undefined) addMention(whose, span)
    const phrases = members.map(({span}) => span)
    whose?.phrases.push(...phrases)
    if (whose) tellGender(whose, members)
    return {phrases, ...(whose ? {draft: whose} : {})}
  })
}

/** The mentions of a text, each with what the names tell of it. */
export const mentionsOf = (named: readonly Draft[], source: LinkedText): Mention[] =>
  mentionsIn(source, named.map(asNamed))

const asNamed = ({name, mentions, type, gender, plural, roles}: Draft): Named => ({
  spans: mentions,
  nouns: new Set([...roles.map(({title}) => title), type === 'person' ? '' : name].flatMap(nounsOf)),
  isBody: type === 'organisation' || type === 'outlet',
  type: plural || type === 'group' ? 'plural' : type === 'person' ? 'person' : 'other',
  ...(gender ? {gender} : {}),
})

/** "Deputy Prime Minister" is the minister, "the Port Workers Union" the union. */
const nounsOf = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2)

/** Persons and bodies that are described more than once and never named: "a fisherman … the fisherman … he". */
function unnamedDraft(members: readonly Mention[], text: string): Draft | undefined {
  const described = members.find(({pronoun}) => !pronoun)
  if (!described || members.length < 2) return undefined
  const type = typeOf(described)
  if (!type) return undefined
  const [first, ...others] = members
  const found = draft(text.slice(...described.span).replace(/\s+/g, ' '), type, first.span)
  for (const {span} of others) addMention(found, span)
  return Object.assign(found, {unnamed: true, ...(described.plural ? {plural: true} : {})})
}

function typeOf({isPerson, plural, headWord, form}: Mention): Draft['type'] | undefined {
  if (isPerson) return plural ? 'group' : 'person'
  if (form === 'name' || plural || buildings.has(headWord)) return undefined
  if (outletNouns.has(headWord)) return 'outlet'
  return bodyNouns.has(headWord) ? 'organisation' : undefined
}

/** Bodies by their noun, and as often the house they are in, or nothing of the kind. */
const buildings = new Set(
  'airport board brigade chain chamber church club exchange force forces hospital house league maker movement museum paper port school service state station theatre town trust white website'.split(
    ' ',
  ),
)

function tellGender(whose: Draft, members: readonly Mention[]): void {
  if (whose.type !== 'person' || whose.gender) return
  const told = members.find(({gender, pronoun}) => pronoun?.person === 3 && (gender === 'f' || gender === 'm'))?.gender
  if (told === 'f' || told === 'm') whose.gender = told
}
