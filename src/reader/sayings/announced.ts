/** A paragraph that ends with a cue and a colon announces the next one: "Reyes added:", and then her words, perhaps without marks. */
import {overlaps, type Span} from '../../contract/index.ts'
import {indexAt} from '../within.ts'
import type {Found} from './nest.ts'

/** How far from the colon the cue may stand: "wrote in a letter to the shareholders on Monday:". In characters. */
const reach = 120

/** `found` with the whole of the paragraph that they announce. What opens with the mark of a quotation ends with its quotation. */
export function announced(text: string, found: readonly Found[], paragraphs: readonly Span[]): Found[] {
  return found.map((one) => {
    const at = indexAt(paragraphs, one.cue[0])
    const [here, next] = [paragraphs[at], paragraphs[at + 1]]
    if (!here || !next || text[here[1] - 1] !== ':' || here[1] - one.cue[1] > reach || isQuoted(text, next)) return one
    if (/[.!?]\s/.test(text.slice(one.cue[1], here[1]))) return one
    const own = one.content.filter((piece) => !overlaps(piece, next))
    const isOpen = own.length < one.content.length || endsWithCue(text, one, here)
    return isOpen ? {...one, content: [...own, next].sort((a, b) => a[0] - b[0])} : one
  })
}

const isQuoted = (text: string, [start]: Span): boolean => /["“‘«'`]/.test(text[start])

/** "Reyes added:", "said on Twitter:": nothing is said before the colon. */
const endsWithCue = (text: string, {cue, content}: Found, [, end]: Span): boolean =>
  /^(?: (?:on|in|via|at|to|by) [\p{L}\d ,.’'-]{2,60})?:$/u.test(text.slice(cue[1], end).replace(/^:?$/, ':')) &&
  !content.some(([start]) => start > cue[1] && start < end)
