import type {Attribution, Claim, Span} from '../../contract/index.ts'
import {chainsOf, isCrowd, isInsider, partAt, standsOn} from '../matter/links.ts'
import {mainMatter} from '../matter/main-matter.ts'
import {tokensWithin} from '../within.ts'
import type {Checked, Checker} from './index.ts'

/**
 * A claim of the main matter that stands on unnamed sources alone. Somebody named on the way who speaks for himself makes it not
 * anonymous; an outlet that passes it on ("the paper reported, citing two officials") does not. What somebody unnamed thinks, fears,
 * asks or foresees is his to think; a thing put forward as so, or as planned, is what an editor would ask about, once an article.
 */
export const anonymousOnly: Checker = {
  kind: 'anonymous-only',
  raisedWhen: "a claim of the article's main matter stands on unnamed sources alone",
  check(reading) {
    const {article} = reading
    const chainOf = chainsOf(reading)
    const groups = new Map<string, Group>()
    for (const claim of mainMatter(reading)) {
      const chain = chainOf(claim)
      const link = standsOn(chain)
      if (link?.kind !== 'anonymous' || !link.source || !isPutForward(claim, link, reading)) continue
      const who = whoIn(link, reading, groups)
      // "They" are insiders where those before were.
      if (!groups.has(who) && (!isInsider(link, reading) || isCrowd(link, reading))) continue
      const group = groups.get(who) ?? {claims: [], link, outlet: chain.find(({kind}) => kind === 'outlet')}
      groups.set(who, {...group, claims: [...group.claims, claim]})
    }
    const all = described([...groups.values()], article)
    if (all.length === 0) return []
    const sources = all.map(({link}) => link.source as Span)
    const claims = [...groups.values()]
      .flatMap((group) => group.claims)
      .sort((a, b) => a.content[0][0] - b.content[0][0])
    const through = all.find(({outlet}) => outlet?.source)?.outlet?.source
    const told = through ? `, as told by ${article.text.slice(...through)}` : ''
    const who = listed(sources.map((span) => `“${article.text.slice(...span)}”`))
    return [
      {
        message: `This stands on ${who} alone, whom nobody names${told}.`,
        spans: [...sources, ...claims.map(({content}) => content[0])],
        claims: claims.map(({id}) => id),
      },
    ]
  },
}

interface Group {
  readonly claims: readonly Claim[]
  readonly link: Attribution
  readonly outlet?: Attribution
}

/** "…, officials say" in a headline is short for whom the text describes, or names. */
const described = (groups: readonly Group[], article: Checked['article']): readonly Group[] =>
  groups.filter(({link}) => partAt(article, link.cue[0]) !== 'headline')

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const asserts: ReadonlySet<Claim['act']> = new Set(['states', 'confirms', 'denies'])

/** Words of a content that puts something forward; fewer point at something ("ruled that out"). Chosen. */
const leastWords = 4

/** What the unnamed plan, offer or fear themselves is theirs; what they say of others' plans is put forward on their word. */
function isPutForward(claim: Claim, link: Attribution, {article: {text}, tokens}: Checked): boolean {
  const {act, chain, content} = claim
  const words = content.flatMap((span) => tokensWithin(tokens, span)).filter(({kind}) => kind !== 'mark')
  if (words.length < leastWords) return false
  if (chain.at(-1) !== link.id || asserts.has(act)) return !isOwnWish(claim, link, text)
  return ofOthers.has(act) && says.test(text.slice(...link.cue)) && !ofThemselves.test(claim.text)
}

/** "Two of them have said they want stricter terms". */
const isOwnWish = ({text: content}: Claim, {cue}: Attribution, text: string): boolean =>
  says.test(text.slice(...cue)) && ownWish.test(content)

const ownWish =
  /^(?:[“"‘]|that )*(?:they|he|she|I|we) (?:want|hope|wish|would like|prefer|intend|plan|expect|fear|believe|think)s?\b/i

/** Plans and prospects of which an unnamed source may know. */
const ofOthers: ReadonlySet<Claim['act']> = new Set(['intends', 'proposes', 'predicts'])

const says = /\b(?:said|says?|saying|told|tells?|according to|added|adds|disclosed|revealed)$/i

/** The subject of a content that speaks of its source. */
const ofThemselves = /^(?:[“"‘]|that )*(?:they|he|she|it|I|we)\b/i

/** "One of them", "the officials" are of those before. */
function whoIn(link: Attribution, reading: Checked, before: ReadonlyMap<string, Group>): string {
  const words = wordsOf(link, reading)
  const head = words.at(-1) as string
  const earlier = [...before]
  const last = earlier.at(-1)
  if (last && /^(?:them|they|he|she)$/.test(head)) return last[0]
  const same = /^(?:the|one|another|both)$/.test(words[0])
    ? earlier.find(([, {link}]) => wordsOf(link, reading).includes(head))
    : undefined
  return same?.[0] ?? link.entity ?? words.join(' ')
}

const wordsOf = ({source}: Attribution, {tokens}: Checked): string[] =>
  tokensWithin(tokens, source as Span).map(({text}) => text.toLowerCase())
