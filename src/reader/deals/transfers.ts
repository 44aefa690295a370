/** Single transfers: who gives what to whom, as far as each is said, and what is given for it in the same breath. */
import {isUnpaid} from './markers.ts'
import {type Pact, pactIn} from './pacts.ts'
import type {Scene, Transfer} from './scene.ts'
import {antecedentIn, openingAnswer, transfersOf} from './sentence.ts'

/** In text order. */
export function transfersIn(scene: Scene): Transfer[] {
  const all: Transfer[] = []
  let pact: Pact | undefined
  scene.sentences.forEach((range, sentence) => {
    pact = pactIn(scene, range, sentence) ?? (pact && sentence - pact.sentence < farthestTerms ? pact : undefined)
    const last = sentence - 1
    const isUnpaidBefore = last >= 0 && isUnpaid(scene.tree.lower.slice(...scene.sentences[last]))
    const found = transfersOf(scene, range, sentence, isUnpaidBefore)
    if (found[0]?.isReturn) all.push(...answeredBefore(scene, isUnpaidBefore ? last - 1 : last, sentence, all))
    all.push(...found.map((transfer) => underPact(transfer, pact)))
  })
  return all
}

/** "Sends them maps. In exchange they teach": what is answered may be told by a verb that no list has. Nothing where something is told already. */
function answeredBefore(scene: Scene, before: number, sentence: number, all: readonly Transfer[]): Transfer[] {
  const opening = openingAnswer(scene, scene.sentences[sentence])
  if (before < 0 || !opening || all.some((told) => told.sentence >= before)) return []
  const answered = antecedentIn(scene, scene.sentences[before], before)
  // "For its part" is too weak a word to make a bargain of two deeds.
  return answered && (opening === 'answer' || (answered.force !== 'deed' && answered.to !== undefined))
    ? [answered]
    : []
}

/** How many sentences behind its agreement a term may stand. Chosen. */
const farthestTerms = 4

/** What one of the two will do is a term of it; a deed done, or between others, is not. */
function underPact(transfer: Transfer, pact: Pact | undefined): Transfer {
  const {from, to, isPledged, sentence} = transfer
  const isTerm =
    pact !== undefined &&
    (isPledged || sentence === pact.sentence || pact.isDone === true) &&
    (from !== undefined || to !== undefined) &&
    [from, to].every((side) => side === undefined || pact.sides.includes(side))
  return isTerm ? {...transfer, pact: pact.sides} : transfer
}
