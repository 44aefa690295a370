import type {Attribution, Span} from '../../contract/index.ts'
import {chainsOf, isCrowd, isHearsay} from '../matter/links.ts'
import type {Checker} from './index.ts'

/** "Experts say", "reports suggest", "it is understood": nobody who could be asked, and nobody outside who passes it on by name. */
export const vagueSource: Checker = {
  kind: 'vague-source',
  raisedWhen: 'the source is nobody who could be asked ("experts say", "reports suggest", "it is understood")',
  check({article: {text}, tokens, attributions, claims}) {
    const chainOf = chainsOf(attributions)
    const isVague = (link: Attribution): boolean => isCrowd(link, tokens) || isHearsay(link, text)
    const seen = new Set<number>()
    return attributions.filter(isVague).flatMap((link) => {
      const about = claims.filter(({chain}) => chain.includes(link.id))
      const outside = about.flatMap((claim) => {
        const chain = chainOf(claim)
        return chain.slice(0, chain.indexOf(link))
      })
      const words: Span = link.source ?? link.cue
      // Whoever reports two things with one phrase is asked about once.
      if (outside.length > 0 || seen.has(words[0])) return []
      seen.add(words[0])
      const message = link.source
        ? `“${text.slice(...words)}” is nobody who could be asked: who, and how many?`
        : `“${text.slice(...words)}”: on whose word?`
      return [{message, spans: [words], claims: about.map(({id}) => id)}]
    })
  },
}
