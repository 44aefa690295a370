/** Which entity a source phrase is about: "Ana Reyes" in "the company’s spokeswoman, Ana Reyes", nobody in "an aide to Ana Reyes". */
import {contains, type Entity, type Span} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {firstEndingAfter, tokensWithin} from '../within.ts'
import {headIndex, isPossessive, qualifies, withoutPossessive} from './head.ts'

/** Finds the entity at the head of a noun phrase among named mentions. */
export function headFinder<Being extends Pick<Entity, 'type'> & {readonly mentions: readonly Span[]}>(
  named: readonly Being[],
  tokens: readonly Token[],
): (phrase: Span) => Being | undefined {
  const mentions = named
    .flatMap((entity) => entity.mentions.map((span) => ({entity, span, end: span[1]})))
    .sort((a, b) => a.end - b.end)
  return (phrase) => {
    const inside: {entity: Being; span: Span}[] = []
    for (let at = firstEndingAfter(mentions, phrase[0]); at < mentions.length && mentions[at].end <= phrase[1]; at++) {
      if (contains(phrase, mentions[at].span)) inside.push(mentions[at])
    }
    if (inside.length === 0) return undefined
    const words = withoutPossessive(tokensWithin(tokens, phrase))
    const person = inside.find(({entity, span}) => entity.type === 'person' && isHeadOrApposed(span, words))
    if (person) return person.entity
    const head = words[headIndex(words)]
    const atHead = head && inside.find(({span}) => contains(span, [head.start, head.end]))?.entity
    if (atHead) return atHead
    // "The union, Seafarers United": named in apposition.
    return inside.find(
      ({entity, span}) => (entity.type === 'organisation' || entity.type === 'outlet') && isApposed(span, words),
    )?.entity
  }
}

function isApposed(span: Span, words: readonly Token[]): boolean {
  const before = words.findLast(({end}) => end <= span[0])
  return before?.text === ',' && isHeadOrApposed(span, words)
}

/** No possessor, and nothing before it in its own stretch of the phrase that would make it a mere qualification. */
function isHeadOrApposed(span: Span, words: readonly Token[]): boolean {
  const after = words.find(({start}) => start >= span[1])
  // "Reyes’s lawyer", "the Reyes campaign", "Reyes spokeswoman Ida Holm": whose, not who.
  if (
    after &&
    (isPossessive(after.text) || (/^\p{Ll}/u.test(after.text) && !qualifies(after.text) && after.text !== 'and'))
  )
    return false
  const before = words.filter(({end}) => end <= span[0])
  const comma = before.findLastIndex(({text}) => text === ',' || text === '(')
  return !before.slice(comma + 1).some(({text}) => qualifies(text.toLowerCase()))
}
