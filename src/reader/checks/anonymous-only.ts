import type {Attribution, Claim, Span} from '../../contract/index.ts'
import {tokensWithin} from '../within.ts'
import type {Checked, Checker} from './index.ts'
import {chainsOf, isCrowd, standsOn} from './links.ts'
import {mainMatter} from './main-matter.ts'

/** Those of whom nobody expects a name: the street, a profession, a body; and holders of one office, whom everybody can name. */
const expectsNoName: ReadonlySet<string> = new Set(
  `resident residents local locals villager villagers neighbour neighbours neighbor neighbors passer-by passers-by witness witnesses onlooker onlookers bystander bystanders
  tourist tourists passenger passengers commuter commuters shopper shoppers customer customers fan fans voter voters protester protesters protestor protestors
  demonstrator demonstrators activist activists supporter supporters opponent opponents critic critics crowd crowds parent parents student students pupil pupils
  teacher teachers worker workers miner miners farmer farmers fishermen doctor doctors nurse nurses patient patients survivor survivors victim victims viewer viewers
  reader readers user users researcher researchers scientist scientists author authors scholar scholars economist economists analyst analysts expert experts
  historian historians observer observers union unions government governments republicans democrats conservatives liberals landowner landowners insurer insurers
  investor investors traders motorist motorists driver drivers respondent respondents others police americans jurors
  judge minister president chancellor governor mayor king queen pope ambassador sheriff coroner spokesman spokeswoman spokesperson spokespeople premier`.split(
    /\s+/,
  ),
)

/**
 * A claim of the main matter that stands on unnamed sources alone. Somebody named on the way who speaks for himself makes it not
 * anonymous; an outlet that passes it on ("the paper reported, citing two officials") does not. What somebody unnamed thinks, fears,
 * asks or foresees is his to think; a thing put forward as so, or as planned, is what an editor would ask about.
 */
export const anonymousOnly: Checker = {
  kind: 'anonymous-only',
  raisedWhen: "a claim of the article's main matter stands on unnamed sources alone",
  check(reading) {
    const {article, attributions, tokens} = reading
    const chainOf = chainsOf(attributions)
    const groups = new Map<string, {claims: Claim[]; link: Attribution; outlet?: Attribution}>()
    for (const claim of mainMatter(reading)) {
      const chain = chainOf(claim)
      const link = standsOn(chain)
      if (!link || !isUnnamed(link, reading) || isCrowd(link, tokens) || !asserts.has(claim.act)) continue
      const who = whoIn(link, reading, [...groups.keys()])
      const group = groups.get(who) ?? {claims: [], link, outlet: chain.find(({kind}) => kind === 'outlet')}
      groups.set(who, {...group, claims: [...group.claims, claim]})
    }
    return [...groups.values()].map(({claims, link, outlet}) => {
      const source = link.source as Span
      const through = outlet?.source ? `, as told by ${article.text.slice(...outlet.source)}` : ''
      return {
        message: `This stands on “${article.text.slice(...source)}” alone, whom nobody names${through}.`,
        spans: [source, ...claims.map(({content}) => content[0])],
        claims: claims.map(({id}) => id),
      }
    })
  },
}

const asserts: ReadonlySet<Claim['act']> = new Set(['states', 'confirms', 'denies', 'intends', 'proposes'])

function isUnnamed({kind, source}: Attribution, {tokens}: Checked): boolean {
  if (kind !== 'anonymous' || !source) return false
  return !tokensWithin(tokens, source).some(({text}) => expectsNoName.has(text.toLowerCase()))
}

/** One finding a source, not one a clause: the editor asks once who they are. "One of them" is of those before. */
function whoIn({entity, source}: Attribution, {article: {text}, tokens}: Checked, before: readonly string[]): string {
  if (entity) return entity
  const words = tokensWithin(tokens, source as Span).map(({text}) => text.toLowerCase())
  const last = before.at(-1)
  if (last !== undefined && /^(?:them|they|he|she)$/.test(words.at(-1) as string)) return last
  return text.slice(...(source as Span)).toLowerCase()
}
