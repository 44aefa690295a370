/** Single transfers: who gives what to whom, as far as each is said, and what is given for it in the same breath. */
import {isUnpaid} from './markers.ts'
import {type Pact, pactIn} from './pacts.ts'
import type {Scene, Transfer} from './scene.ts'
import {antecedentIn, opensWithAnswer, transfersOf} from './sentence.ts'

/** In text order. */
export function transfersIn(scene: Scene): Transfer[] {
  const all: Transfer[] = []
  let pact: Pact | undefined
  scene.sentences.forEach((range, sentence) => {
    pact = pactIn(scene, range, sentence) ?? (pact && sentence - pact.sentence < farthestTerms ? pact : undefined)
    const before = sentence > 0 ? scene.sentences[sentence - 1] : undefined
    const isUnpaidBefore = before !== undefined && isUnpaid(scene.tree.lower.slice(...before))
    const found = transfersOf(scene, range, sentence, isUnpaidBefore)
    // "Sends them cores. In exchange they train": what is answered may be told by a verb that no list has.
    if (
      before &&
      found[0]?.isReturn &&
      opensWithAnswer(scene, range) &&
      !all.some((told) => told.sentence === sentence - 1)
    ) {
      const answered = antecedentIn(scene, before, sentence - 1)
      if (answered) all.push(answered)
    }
    all.push(...found.map((transfer) => underPact(transfer, pact)))
  })
  return all
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
