/**
 * What a person is: the title before a name ("Russia's Defense Minister, Sergei Shoigu"), the apposition after it ("Andrei
 * Lankov, a North Korea expert at Kookmin University"), each with the body or state that it is of.
 */
import {contains, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {firstEndingAfter} from '../within.ts'
import {roleGender, roleNouns, shortTitles, titleModifiers} from '../words/roles.ts'
import type {Draft} from './draft.ts'
import {isPossessive} from './head.ts'

/** The role that a noun stands for, singular and in full: "Sen." is a senator; `undefined` where it is none. */
export function roleOf(word: string): string | undefined {
  const plain = word.replace(/\.$/, '').toLowerCase()
  const full = shortTitles[plain] ?? plain
  if (roleNouns.has(full)) return full
  const last = full.split(/[-‑]/).at(-1) as string
  return roleNouns.has(last) && last !== full ? last : undefined
}

/** Adds to each person the roles that stand beside its mentions. `owners`: the entities that a role can be of. */
export function addRoles(
  people: readonly Draft[],
  owners: readonly Draft[],
  text: string,
  tokens: readonly Token[],
): void {
  const ownerIn = ownerFinder(owners)
  for (const person of people) {
    for (const mention of person.mentions) {
      for (const role of [titleBefore(mention, text, tokens), apposition(mention, text, tokens)]) {
        if (!role || person.roles.some(({title}) => title.toLowerCase() === role.title.toLowerCase())) continue
        const of = (role.behind && ownerIn(role.behind)) ?? ownerIn(role.reach)
        person.roles.push({title: role.title, span: role.span, ...(of && of !== person ? {of} : {})})
        person.gender ??= roleGender[role.noun]
      }
    }
  }
}

/** Finds the first owner that is named inside a span. */
function ownerFinder(owners: readonly Draft[]): (span: Span) => Draft | undefined {
  const named = owners
    .flatMap((owner) => owner.mentions.map((span) => ({owner, span, end: span[1]})))
    .sort((a, b) => a.end - b.end)
  return (span) => {
    for (let at = firstEndingAfter(named, span[0]); at < named.length && named[at].end <= span[1]; at++) {
      if (contains(span, named[at].span)) return named[at].owner
    }
    return undefined
  }
}

interface Role {
  title: string
  noun: string
  /** The words of the title. */
  span: Span
  /** Where the body that it is of may be named: the whole phrase. */
  reach: Span
  /** What follows the title in an apposition, "at Kvist University": where it is named, that is the body. */
  behind?: Span
}

/** Longest title that is looked for, in tokens: "White House national security spokesman" has five. */
const longest = 9

function titleBefore(mention: Span, text: string, tokens: readonly Token[]): Role | undefined {
  const name = firstEndingAfter(tokens, mention[0])
  // "Defense Minister, Sergei Shoigu": one comma may part them, where the title has an owner or an article before it.
  const comma = tokens[name - 1]?.text === ','
  const last = comma ? name - 2 : name - 1
  const noun = tokens[last] && roleOf(tokens[last].text)
  if (!noun) return undefined
  let first = last
  while (first > 0 && last - first < longest && isTitleWord(tokens[first - 1], tokens[first])) first--
  let reach = first
  while (reach > 0 && last - reach < longest && isOwnerWord(tokens[reach - 1], tokens[reach])) reach--
  if (comma && reach === first && !isDeterminer(tokens[first - 1]?.text ?? '')) return undefined
  if (comma && isOfAnother(tokens, first)) return undefined
  // The owner's adjective belongs to the reach, not to the title: "Russian Foreign Minister" is the Foreign Minister of Russia.
  return {
    title: text.slice(tokens[first].start, tokens[last].end),
    noun,
    span: [tokens[first].start, tokens[last].end],
    reach: [tokens[reach].start, tokens[last].end],
  }
}

/** "An aide to the mayor, Karl Weber": the name may be the aide's as well as the mayor's. */
function isOfAnother(tokens: readonly Token[], first: number): boolean {
  const [noun, preposition, article] = [tokens[first - 3], tokens[first - 2], tokens[first - 1]]
  if (!noun || !/^(?:to|for|of)$/.test(preposition.text) || !isDeterminer(article.text)) return false
  return roleOf(noun.text) !== undefined || aides.test(noun.text)
}

const aides = /^(?:ally|assistant|brother|colleague|confidant|daughter|friend|husband|mother|sister|son|wife|widow)$/i

/** A modifier of the title itself, written beside it on the same line. */
function isTitleWord(token: Token, next: Token): boolean {
  if (token.kind !== 'word' || next.start - token.end > 1) return false
  const word = token.text.replace(/\.$/, '').toLowerCase()
  return (
    titleModifiers.has(word) ||
    roleOf(token.text) !== undefined ||
    word === 'and' ||
    /^(?:vice|deputy|ex|co)-/.test(word)
  )
}

/** Before the title: the names and adjectives of the body that it is of, with their possessive. */
function isOwnerWord(token: Token, next: Token): boolean {
  if (next.start - token.end > 1) return false
  if (isPossessive(token.text)) return true
  return token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || token.text === 'of' || token.text === 'the')
}

const isDeterminer = (word: string): boolean => /^(?:the|a|an|its|his|her|their|our|’s|'s)$/i.test(word)

/** Words that end an apposition's reach when they stand after a comma: the sentence has gone on. */
function apposition(mention: Span, text: string, tokens: readonly Token[]): Role | undefined {
  let at = firstEndingAfter(tokens, mention[1] - 1) + 1
  if (tokens[at]?.text !== ',') return undefined
  at++
  const start = at
  let noun = -1
  let found: string | undefined
  while (at < tokens.length && at - start < 2 * longest && !/^[,.;:–—()“”"?!]$/.test(tokens[at].text)) {
    const role = roleOf(tokens[at].text)
    if (role && (noun < 0 || noun === at - 1)) {
      noun = at
      found = role
    }
    // A verb or relative pronoun before any role noun: no apposition.
    if (noun < 0 && /^(?:who|which|that|and|but|said|says|is|was|has|had|will|to|in|on|at)$/i.test(tokens[at].text))
      return undefined
    at++
  }
  if (noun < 0 || !found) return undefined
  const opening = tokens[start]
  const isNominal =
    isDeterminer(opening.text) ||
    roleOf(opening.text) !== undefined ||
    titleModifiers.has(opening.text.toLowerCase()) ||
    /^\p{Lu}/u.test(opening.text)
  if (!isNominal) return undefined
  const first = isDeterminer(opening.text) ? start + 1 : start
  if (first > noun) return undefined
  const end = tokens[at - 1].end
  return {
    title: text.slice(tokens[first].start, tokens[noun].end),
    noun: found,
    span: [tokens[first].start, tokens[noun].end],
    reach: [opening.start, end],
    ...(tokens[noun].end < end ? {behind: [tokens[noun].end, end] as const} : {}),
  }
}
