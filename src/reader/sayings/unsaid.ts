/** What looks like an act of saying and is none: a thought inside of one's own speech, a duty to speak, a wish to stay unnamed. */
import {contains, type Span} from '../../contract/index.ts'
import type {Quotation} from '../stage.ts'
import {indexAt} from '../within.ts'
import type {Found} from './nest.ts'

/** “I think we can win”: how sure one is. "I told him", "I never said" are acts of saying still. */
const ownMind = new RegExp(
  `^(?:(?:do|did|would|can|could|will|have|had|just|also|really|always|still|certainly|truly|honestly|strongly|firmly|personally|ca|wo|not|never|n['’]t|['’](?:d|ve|m|re))\\s*)*` +
    `(?:think|thought|believe|believed|hope|hoped|guess|feel|felt|know|knew|suppose|expect|imagine|reckon|wish|doubt|am|['’]m|['’]re|are|was|were)` +
    `(?: (?:sure|afraid|hoping|thinking|glad|certain|confident|told|that))?$`,
  'i',
)
/** "Citizens should ask themselves whether", "Lima ought to be ashamed of itself": nobody has. "He must admit" is left alone. */
const onlyDue =
  /^(?:should|must|ought to|need to|needs to) (?:\p{L}+ly )?(?:ask|wonder|question|consider|decide|apologi[sz]e|be (?:ashamed|sorry|grateful))\b/iu
/** "Asked not to be named because …": how it was said, not what. */
const unnamed =
  /^(?:not to|that (?:he|she|they|his|her|their|the) (?:names? )?not|to (?:remain|stay|speak|be (?:identified|named|quoted) only)|(?:strict )?anonymity|on condition)\b/i
/** A colon says nothing of its own; "Say they lost" supposes it. */
const announces = /^(?:[:—–―-]|Say|Suppose|Imagine)$/
/** "– and hit a school": what stands behind a dash is no name where it goes on with the sentence. */
const goesOn = /^(?:and|but|or|nor|yet|so|which|who|that) /
const asksForIt = /\b(?:ask|request|insist|wish|want|prefer|declin|refus|speak|spoke|demand)/i
const names = /\b(?:nam|identif|quot|anonym|publish|public)/i

/** `found` without them, in its order. */
export function withoutUnsaid(text: string, found: readonly Found[], quotations: readonly Quotation[]): Found[] {
  const contents = found.flatMap(({content}) => [...content]).sort((a, b) => a[0] - b[0] || b[1] - a[1])
  const speech = quotations.map(({span}) => span)
  return found.filter(({source, cue, content}) => {
    const words = text.slice(...cue)
    if (onlyDue.test(words) || (!source && announces.test(words))) return false
    if (source && announces.test(words) && goesOn.test(text.slice(...source))) return false
    const said = text.slice(...content[0])
    if (asksForIt.test(words) && unnamed.test(said) && names.test(said.slice(0, 60))) return false
    const isOwn = source !== undefined && /^(?:I|we)$/i.test(text.slice(...source)) && ownMind.test(words)
    return !(isOwn && isHeld(speech, cue) && isHeld(contents, cue))
  })
}

/** So many spans back one that holds the place is looked for: they nest no deeper. */
const deepest = 8

function isHeld(spans: readonly Span[], place: Span): boolean {
  const last = indexAt(spans, place[0])
  for (let at = last; at >= 0 && at > last - deepest; at--) if (contains(spans[at], place)) return true
  return false
}
