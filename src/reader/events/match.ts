/** Which sense of the lists a predicate has, by what stands beside it. */
import type {Clause} from './clause.ts'
import {type Condition, nounEntries, nounLemma, type Sense, verbEntries} from './lexicon.ts'
import {bag, isTimeWord, meant, substance, type Tree} from './tree.ts'

/** The sense of a predicate; nothing where no list has it, or not in this company. What the head of a phrase fits outranks what its other words fit. */
export function senseOf(tree: Tree, clause: Clause): Sense | undefined {
  const entries = (clause.isVerb ? verbEntries : nounEntries).get(clause.lemma)
  if (!entries) return undefined
  const fitting = (words: Words): Fit | undefined => {
    for (const {conditions, sense} of entries)
      for (const condition of conditions)
        if (clause.isVerb ? fits(tree, clause, condition, words) : fitsNoun(tree, clause, condition))
          return {sense: sense && told(tree, clause, sense, condition, words)}
    return undefined
  }
  const {sense} = fitting(headOnly) ?? fitting(bag) ?? entries.find(({conditions}) => conditions.length === 0) ?? {}
  return sense?.mode === 'phone' && isNaming(tree, clause) ? undefined : sense
}

interface Fit {
  readonly sense: Sense | undefined
}

/** The sense with the objects that it was told by. */
function told(tree: Tree, clause: Clause, sense: Sense, {of, nouns, isSide}: Condition, words: Words): Sense {
  if (!clause.isVerb || of !== 'object' || isSide) return sense
  return {...sense, told: clause.objects.filter((head) => isAmong(tree, head, nouns, words))}
}

/** "Called her a disgrace", "called it 'a win'": words for somebody, and nobody on the phone. */
function isNaming(tree: Tree, {lemma, predicatives, indirect, objects}: Clause): boolean {
  if (lemma !== 'call') return false
  const [object] = objects
  let next = object + 1
  while (tree.words[next]?.upos === 'PROPN') next++
  const isFollowed = /^(?:ADJ|DET|NOUN)$/.test(tree.words[next]?.upos ?? '') && !isTimeWord(tree, next)
  return predicatives.length > 0 || indirect.length > 0 || isFollowed || /^["'“‘]+$/.test(tree.lower[next] ?? '')
}

type Words = (tree: Tree, head: number, singular: (word: string) => string) => string[]

const headOnly: Words = (tree, head, singular) => [singular(meant(tree, head))]

function fits(tree: Tree, clause: Clause, condition: Condition, words: Words): boolean {
  return stands(tree, clause, condition, words) && (!condition.and || stands(tree, clause, condition.and, words))
}

function stands(tree: Tree, clause: Clause, {of, preposition, nouns}: Condition, words: Words): boolean {
  switch (of) {
    case 'some object':
      return clause.objects.length > 0
    case 'no object':
      return clause.objects.length === 0
    case 'several':
      return clause.subjects.length > 1 || clause.subjects.some((head) => isPlural(tree, head))
    case 'clause':
      return clause.clauses.length > 0
    case 'infinitive':
      return clause.infinitives.length > 0
    case 'object':
      return [...clause.objects, ...clause.predicatives].some((head) => isAmong(tree, head, nouns, words))
    case 'oblique':
      if (preposition === 'by') return clause.subjects.some((head) => isAmong(tree, head, nouns, words))
      return clause.obliques.some(
        (oblique) => oblique.preposition === preposition && isAmong(tree, oblique.head, nouns, words),
      )
  }
}

const isPlural = (tree: Tree, head: number): boolean =>
  /S$/.test(tree.words[head].xpos) || /^(?:we|they|both|all)$/.test(tree.lower[head])

function fitsNoun(tree: Tree, clause: Clause, {of, preposition, nouns}: Condition): boolean {
  if (of === 'oblique')
    return clause.obliques.some(
      (oblique) => oblique.preposition === preposition && isAmong(tree, oblique.head, nouns, bag),
    )
  return of === 'object' && isAmong(tree, clause.at, nouns, bag)
}

function isAmong(tree: Tree, head: number, nouns: Condition['nouns'], words: Words): boolean {
  if (nouns === 'any' || nouns === undefined) return true
  if (nouns === 'name') return isNamed(tree, head)
  return words(tree, substance(tree, head), nounLemma).some((word) => nouns.has(word))
}

/** A proper name, or a phrase with one before its head ("the Greek minister"), or a pronoun of a person. */
function isNamed(tree: Tree, head: number): boolean {
  if (tree.words[head].upos === 'PROPN' || /^(?:he|him|she|her|they|them|us|we)$/.test(tree.lower[head])) return true
  return tree.children[head].some((child) => child < head && /^\p{Lu}/u.test(tree.tokens[child].text))
}
