/** "Output should be back by May": with a day to come or a beginning, "should" foretells and does not ask for anything. */
import type {Sense} from './sense.ts'

const begins =
  /^(?:begin|start|open|reopen|resume|arrive|reach|end|finish|last|take|return|come|become|recover|rise|fall|grow|improve|ease|be|help|allow|make|give|bring)$/i
const ahead =
  /^(?:next|tomorrow|soon|shortly|by|within|later|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|weeks?|months?|years?|days?|20\d\d)$/i

export function isForecast({modal, words, main, mood}: Sense): boolean {
  if (modal !== 'should' || mood === 'question') return false
  if (main.some(({text}) => /^(?:not|have)$/i.test(text))) return false
  // Where the tree has hung "be" elsewhere: the word behind the modal.
  const modalAt = words.findIndex(({text}) => /^should$/i.test(text))
  const behind = modalAt < 0 ? [] : words.slice(modalAt + 1, modalAt + 3)
  return (
    [...main, ...behind].some(({text}) => begins.test(text)) && words.slice(0, 60).some(({text}) => ahead.test(text))
  )
}
