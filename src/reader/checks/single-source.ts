import type {Attribution, Claim} from '../../contract/index.ts'
import {chainsOf} from '../matter/links.ts'
import {titleClaims} from '../matter/main-matter.ts'
import {indexAt} from '../within.ts'
import type {Checked, Checker} from './index.ts'

/** How much of a claim's headline it must be about to be about the same. Chosen, as for the main matter. */
const sameMatter = 0.4

/** Passages that must stand on the one source: a single one is a mention. Chosen. */
const leastPassages = 2

/**
 * The headline's matter comes from one other outlet alone. A body that speaks of its own affairs is no single source but the one to
 * ask; unnamed people are told by `anonymous-only`.
 */
export const singleSource: Checker = {
  kind: 'single-source',
  raisedWhen: "the article's main matter leads back to one other outlet, and nobody else is heard on it",
  check(reading) {
    const chainOf = chainsOf(reading.attributions)
    const claims = onTheMatter(reading)
    const said = claims.filter(({chain}) => chain.length > 0)
    const outlets = said.map((claim) => chainOf(claim).find(({kind}) => kind === 'outlet'))
    const [first] = outlets
    if (!first?.source || claims.some((claim) => claim.chain.length === 0 && isReport(claim))) return []
    const isOne = outlets.every((outlet) => outlet !== undefined && nameOf(outlet, reading) === nameOf(first, reading))
    const sentences = new Set(said.map(({content}) => indexAt(reading.sentences, content[0][0])))
    if (!isOne || sentences.size < leastPassages) return []
    return [
      {
        message: `All of this comes from “${reading.article.text.slice(...first.source)}” alone.`,
        spans: [first.source, ...said.map(({content}) => content[0])],
        claims: said.map(({id}) => id),
      },
    ]
  },
}

/** What the body says of the headline's matter: its first sentence, and whatever is about the same. */
function onTheMatter(reading: Checked): Claim[] {
  const {article, claims, sentences, matter} = reading
  const titles = titleClaims(reading)
  const lead = sentences[indexAt(sentences, article.parts.body[0])]?.[1] ?? 0
  return claims.filter(
    (claim) =>
      !titles.includes(claim) &&
      claim.content[0][0] >= article.parts.body[0] &&
      (claim.content[0][0] < lead || titles.some((title) => matter.covered(title, claim) >= sameMatter)),
  )
}

const isReport = ({voice, factuality: {certainty}}: Claim): boolean => voice === 'report' && certainty === 'certain'

const nameOf = ({entity, source, cue}: Attribution, {article: {text}}: Checked): string =>
  entity ?? text.slice(...(source ?? cue)).toLowerCase()
