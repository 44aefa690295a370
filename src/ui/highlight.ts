/**
 * Words and notes that light each other up, without a script: one style rule a claim. Where there are too many, or a browser knows
 * no `:has()`, the addresses still lead from one to the other.
 *
 * On the page claims, notes and attributions go by their numbers: the words of claim 7 are `.c7`, its note is `#n7`, source and cue
 * of attribution 3 are `.a3`. Only what an address is made of keeps the id of the reading (`#c53-101`).
 */
import type {Note} from './notes.ts'

/** Chosen: a news article has fewer, and each rule costs the browser a look at every move of the pointer. */
const mostRules = 300

export const highlightRules = (notes: readonly Note[]): string =>
  notes.length > mostRules ? '' : notes.map(rule).join('\n')

/** The words of source and cue are outlined; `--source` and `--word` bring their labels out (see `.src` and `.cue`). */
function rule({number, chain}: Note): string {
  const [words, note] = [`.c${number}`, `#n${number}`]
  const said = chain.map((link) => `.a${link.number}`).join(',')
  const lit = `${words}{background:var(--lit);color:var(--ink)}`
  const outlined = said && `${said}{outline:1px solid var(--line);color:var(--ink);--source:"source";--word:"cue"}`
  return `main:has(${words}:is(:hover,:target),${note}:is(:hover,:target,:focus-within,.chosen)){${lit}${outlined}}`
}
