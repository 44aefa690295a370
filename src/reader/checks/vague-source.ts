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
    return attributions.filter(isVague).flatMap((link) => {
      const about = claims.filter(({chain}) => chain.includes(link.id))
      const outside = about.flatMap((claim) => {
        const chain = chainOf(claim)
        return chain.slice(0, chain.indexOf(link))
      })
      if (outside.length > 0) return []
      const words: Span = link.source ?? link.cue
      const message = link.source
        ? `“${text.slice(...words)}” is nobody who could be asked: who, and how many?`
        : `“${text.slice(...words)}”: on whose word?`
      return [{message, spans: [words], claims: about.map(({id}) => id)}]
    })
  },
}
