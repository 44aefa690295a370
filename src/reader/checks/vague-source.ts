import {tokensWithin} from '../within.ts'
import type {Checker} from './index.ts'

/** Plurals that name a whole profession or public, and nobody in it. "Two officials" have a number, "officials in Leeds" a place. */
const crowd = new Set(
  'analysts commentators critics experts insiders many observers opponents people pundits reports rumours rumors some sources speculation supporters'.split(
    ' ',
  ),
)

/** "Experts say", "reports suggest": a plural that nobody could ask. */
export const vagueSource: Checker = {
  kind: 'vague-source',
  raisedWhen: 'the source is a plural that nobody could ask ("experts say", "reports suggest")',
  check({article: {text}, tokens, attributions, claims}) {
    return attributions.flatMap(({id, source}) => {
      if (!source) return []
      const words = tokensWithin(tokens, source).map((token) => token.text.toLowerCase())
      const isCrowd =
        words.length <= 2 &&
        crowd.has(words.at(-1) as string) &&
        (words.length === 1 || /^(?:some|many|most|several|media)$/.test(words[0]))
      if (!isCrowd) return []
      const about = claims.filter(({chain}) => chain.includes(id)).map((claim) => claim.id)
      return [
        {
          message: `“${text.slice(...source)}” is nobody who could be asked: who, and how many?`,
          spans: [source],
          claims: about,
        },
      ]
    })
  },
}
