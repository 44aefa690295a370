/** Whom "it", "they" and "the company" may mean, by what stands before: for what the article's chains leave open. */
import type {Entity} from '../../contract/index.ts'
import type {Tree} from '../events/tree.ts'
import {tokenRange} from '../within.ts'

export interface Salience {
  /** `not`: whoever it cannot be. */
  pronoun(at: number, not?: string): string | undefined
  noun(noun: string, at: number, not?: string): string | undefined
}

/** How many sentences back. Chosen. */
const farthest = 3

interface Standing {
  readonly from: number
  readonly to: number
  readonly entity: Entity
}

/** `startOf`: first token of the sentence of a token. */
export function salience(tree: Tree, entities: readonly Entity[], startOf: (at: number) => number): Salience {
  const bySentence = new Map<number, Standing[]>()
  for (const entity of entities)
    for (const span of entity.mentions) {
      const [from, to] = tokenRange(tree.tokens, span)
      const list = bySentence.get(startOf(from)) ?? []
      list.push({from, to, entity})
      bySentence.set(startOf(from), list)
    }
  for (const list of bySentence.values()) list.sort((a, b) => a.from - b.from)

  /** The sentences before, nearest first, each with whom it tells of in text order. */
  function* back(at: number, far: number): Generator<readonly Standing[]> {
    let start = startOf(at)
    for (let steps = 0; steps < far && start > 0; steps++) {
      start = startOf(start - 1)
      yield bySentence.get(start) ?? []
    }
  }

  function pronoun(at: number, not?: string): string | undefined {
    const word = tree.lower[at]
    const fits = (standing: Standing): boolean => standing.entity.id !== not && agrees(tree, word, standing)
    for (const standing of back(at, farthest)) {
      const found = standing.find(fits)
      if (found) return found.entity.id
    }
    return undefined
  }

  /** "The club" is the nearest with that word in its name, else whoever the nearest sentence tells of first; "the company" always that. */
  function noun(noun: string, at: number, not?: string): string | undefined {
    if (!isBody(noun)) return undefined
    const told = [...back(at, 2 * farthest)]
      .flat()
      .map(({entity}) => entity)
      .filter(({type, id}) => type === 'organisation' && id !== not)
    const namesake = anyBody.test(noun)
      ? undefined
      : told.find(({name}) => name.toLowerCase().split(' ').includes(noun))
    return (namesake ?? told[0])?.id
  }

  return {pronoun, noun}
}

const bodies =
  /^(?:company|firm|group|club|bank|union|trust|council|society|institute|museum|university|airline|utility|operator|carrier|fund|retailer|charity|association|federation|cooperative|co-op|side|team|brewer|lender|insurer|developer)$/
/** Nouns that mean some body told before. Singular. */
export const isBody = (noun: string): boolean => bodies.test(noun)

const anyBody = /^(?:company|firm|group)$/

/** "They" may be a club or firm that the sentence has in the plural ("Braga have"). */
function agrees({lower}: Tree, word: string, {entity: {type}, to}: Standing): boolean {
  if (/^(?:he|she|him|i|me)$/.test(word)) return type === 'person'
  if (/^(?:they|them|we|us)$/.test(word))
    return type === 'organisation' || type === 'group' || /^(?:have|are|were)$/.test(lower[to] ?? '')
  return type === 'organisation' || type === 'state'
}
