/**
 * Words and notes that light each other up, without a script: one style rule a claim. Where there are too many, or a browser knows
 * no `:has()`, the addresses still lead from one to the other.
 */
import type {Note} from './notes.ts'

/** Chosen: a news article has fewer, and each rule costs the browser a look at every move of the pointer. */
const mostRules = 300

export function highlightRules(notes: readonly Note[]): string {
  if (notes.length > mostRules) return ''
  return notes
    .map(({claim, chain}) =>
      rule(
        cssName(claim.id),
        chain.map(({id}) => cssName(id)),
      ),
    )
    .join('\n')
}

/** An id as a class name; whatever it holds, nothing but a name comes out. */
export const cssName = (id: string): string => id.replace(/[^\w-]/g, '_')

/** The words of source and cue are outlined; `--source` and `--word` bring their labels out (see `.src` and `.cue`). */
function rule(claim: string, chain: readonly string[]): string {
  const lit = `main:has(.c-${claim}:is(:hover,:target),.n-${claim}:is(:hover,:target,:focus-within))`
  const links = chain.map((link) => `.l-${link}`).join(',')
  const words = `${lit} .c-${claim}{background:var(--lit);color:var(--ink)}`
  return links
    ? `${words}${lit} :is(${links}){outline:1px solid var(--line);color:var(--ink);--source:"source";--word:"cue"}`
    : words
}
