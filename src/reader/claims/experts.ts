/** Who reads what others do: analysts, scholars, and people of houses that do so for a living; apart from them, who studies nature. */
import type {Attribution, Entity} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'

/** `affairs`: reads what people and states do, and mostly judges; `nature`: measures, and mostly tells. */
export type Expertise = 'affairs' | 'nature'

const professions =
  /^(?:analysts?|experts?|specialists?|economists?|strategists?|professors?|lecturers?|scholars?|academics?|historians?|scientists?|commentators?|observers?|pundits?|watchers|pollsters?|\p{L}{2,}ologists?|fellow|forecasters?|physicists?|chemists?|astronomers?|botanists?)$/iu
const houses =
  /^(?:University|Institute|Institution|College|Securities|Capital|Research|Economics|Advisors|Advisers|Analytics|Asset|Thinktank|Think-tank)$/
const studies = /^(?:studies|researches|teaches|tracks|specialises|specializes|specialising|specializing)$/
const ofNature =
  /^(?:(?!soci|crimin|polit|psych|ide|anthrop)\p{L}{2,}olog(?:y|ists?)|physic(?:s|ists?)|chemist(?:ry|s)?|astronom(?:y|ers?)|botan(?:y|ists?)|medic(?:ine|al)|doctors?|engineer(?:ing|s)?|scientists?|forecasters?|climate|weather|oceanograph(?:y|ers?))$/iu

/** The attributions whose source is such a one, by its own words or by those that another attribution, or the article, has for the same person. */
export function expertsAmong(
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  tokens: readonly Token[],
): ReadonlyMap<Attribution, Expertise> {
  const known = new Map<string, Expertise>()
  for (const {id, type, roles} of entities) {
    const expert = type === 'person' && roles.find(({title}) => professions.test(title.split(' ').at(-1) ?? ''))
    if (expert) known.set(id, isOfNature(expert.title.split(' ')) ? 'nature' : 'affairs')
  }
  const ownWords = new Map(attributions.map((attribution) => [attribution, expertiseOf(attribution, tokens)]))
  for (const [{entity}, expertise] of ownWords)
    if (entity && expertise && !known.has(entity)) known.set(entity, expertise)
  return new Map(
    attributions.flatMap((attribution) => {
      const byName = attribution.kind === 'person' ? known.get(attribution.entity ?? '') : undefined
      const expertise = ownWords.get(attribution) ?? byName
      return expertise ? [[attribution, expertise] as const] : []
    }),
  )
}

function expertiseOf({source, kind}: Attribution, tokens: readonly Token[]): Expertise | undefined {
  if (source === undefined || (kind !== 'person' && kind !== 'anonymous')) return undefined
  const words = tokensWithin(tokens, source)
  const isExpert = words.some(
    ({text}, at) => professions.test(text) || houses.test(text) || (at > 0 && studies.test(text)),
  )
  if (!isExpert) return undefined
  return isOfNature(words.map(({text}) => text)) ? 'nature' : 'affairs'
}

/** "A political scientist" reads what people do. */
const isOfNature = (words: readonly string[]): boolean =>
  words.some((word, at) => ofNature.test(word) && !/^(?:political|social)$/i.test(words[at - 1] ?? ''))
