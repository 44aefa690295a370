/**
 * Capitals and buildings that stand for those who govern from them: "Moscow said", "Washington’s stance", "talks between Seoul and
 * Tokyo". Told by what the name does in its clause: it speaks, decides, or has a stance; in "fog over Moscow" it is a town.
 */
import type {Token} from '../stage.ts'
import type {Place} from './gazetteer.ts'

const buildings = /^(?:BLDG)$/

/** Verbs whose subject is somebody: to say, to decide, to deal with others. In the forms that news uses. */
const deeds = new Set(
  `accused accuses accepted agreed agrees announced announces answered approved asked asks backed backs banned believes blamed blames broke called calls claimed claims condemned condemns
  considers considered criticised criticized cut decided decides declined declares declared demanded demands denied denies dismissed dispatched expelled expects expressed fears feared has
  had hailed hopes imposed insisted insists intends invited issued lifted likes maintains needs negotiated offered offers ordered plans pledged pressed promised proposed provided provides pushed rejected rejects responded
  refused refuses recalled recognised recognized released retaliated said says seeks sees sent severed signed signalled signaled sought stopped suggested supplied supplies supported supports suspended threatened thinks
  tried tries urged urges views voted vowed vows wanted wants warned warns welcomed withdrew would will should must could may might`.split(
    /\s+/,
  ),
)

const stances = new Set(
  `ambassador allies ally agreement anger announcement answer approach attitude backing claim claims decision demand demands diplomats diplomacy foreign government interests intention intentions
  leaders leadership military move negotiators offer officials plan plans policies policy position proposal reaction refusal relations rejection relationship request response rule sanctions stance support threat threats ties
  troops veto view views willingness`.split(/\s+/),
)

const dealing = /^(?:between|with|from|against|by|to)$/
const ties = new Set(
  'accord agreement alliance ceasefire deal dialogue dispute negotiations pact relations relationship rift row talks tension tensions ties treaty war'.split(
    ' ',
  ),
)

/** `at`: index of the last token of the name, `first` of its first. */
export function isMetonym({feature}: Place, tokens: readonly Token[], first: number, at: number): boolean {
  if (!/^(?:PPLC|BLDG)$/.test(feature)) return false
  const before = word(tokens, first - 1)
  const after = word(tokens, at + 1)
  const next = word(tokens, at + 2)
  if (/^['’]s?$/.test(after)) return buildings.test(feature) || stances.has(next)
  // "In Moscow", "near Paris", "Moscow, where", "Moscow airport": the town.
  if (
    /^(?:in|near|at|outside|around|over|through|across|via|into|toward|towards|of|visit|visited|left|reached)$/.test(
      before,
    )
  )
    return false
  // A building is named for those in it wherever it is not where something happens.
  if (buildings.test(feature)) return true
  const isSubject =
    before === '' || /^(?:[,;:.“"–—]|and|but|that|while|as|the|if|because|after|when|both|also)$/.test(before)
  const verb = /^(?:also|now|never|has|have|had|still|already|later|not)$/.test(after) ? next : after
  if (isSubject && (deeds.has(after) || deeds.has(verb)) && !isPassive(after, next)) return true
  // "talks between Seoul and Tokyo", "ties with Moscow"
  return (
    dealing.test(before) && before !== 'from' && before !== 'to' && before !== 'by' && ties.has(word(tokens, first - 2))
  )
}

const isPassive = (after: string, next: string): boolean =>
  /^(?:is|was|were|are|has|had)$/.test(after) && /^(?:been|the|a|an|home|one|more|about|seen)$/.test(next)

const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? ''
