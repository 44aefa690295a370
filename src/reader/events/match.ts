/** Which sense of the lists a predicate has, by what stands beside it. */
import type {Clause} from './clause.ts'
import {type Condition, nounEntries, nounLemma, type Sense, verbEntries} from './lexicon.ts'
import {bag, type Tree} from './tree.ts'

/** The sense of a predicate; nothing where no list has it, or not in this company. */
export function senseOf(tree: Tree, clause: Clause): Sense | undefined {
  if (!clause.isVerb)
    return nounEntries
      .get(clause.lemma)
      ?.find(
        ({conditions}) => conditions.length === 0 || conditions.some((condition) => fitsNoun(tree, clause, condition)),
      )?.sense
  return verbEntries
    .get(clause.lemma)
    ?.find(({conditions}) => conditions.length === 0 || conditions.some((condition) => fits(tree, clause, condition)))
    ?.sense
}

function fits(tree: Tree, clause: Clause, {of, preposition, nouns}: Condition): boolean {
  switch (of) {
    case 'some object':
      return clause.objects.length > 0
    case 'no object':
      return clause.objects.length === 0
    case 'clause':
      return clause.clauses.length > 0
    case 'infinitive':
      return clause.infinitives.length > 0
    case 'object':
      return clause.objects.some((head) => isAmong(tree, head, nouns))
    case 'oblique':
      return clause.obliques.some(
        (oblique) => oblique.preposition === preposition && isAmong(tree, oblique.head, nouns),
      )
  }
}

function fitsNoun(tree: Tree, clause: Clause, {of, preposition, nouns}: Condition): boolean {
  if (of === 'oblique')
    return clause.obliques.some((oblique) => oblique.preposition === preposition && isAmong(tree, oblique.head, nouns))
  return of === 'object' && isAmong(tree, clause.at, nouns)
}

function isAmong(tree: Tree, head: number, nouns: Condition['nouns']): boolean {
  if (nouns === 'any' || nouns === undefined) return true
  if (nouns === 'name') return isNamed(tree, head)
  return bag(tree, head, nounLemma).some((word) => nouns.has(word))
}

/** A proper name, or a phrase with one before its head ("the Greek minister"), or a pronoun of a person. */
function isNamed(tree: Tree, head: number): boolean {
  if (tree.words[head].upos === 'PROPN' || /^(?:he|him|she|her|they|them|us|we)$/.test(tree.lower[head])) return true
  return tree.children[head].some((child) => child < head && /^\p{Lu}/u.test(tree.tokens[child].text))
}
