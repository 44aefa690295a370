/** Who reads what others do: analysts, scholars, and people of houses that do so for a living. */
import type {Attribution, Entity} from '../../contract/index.ts'
import type {Token} from '../stage.ts'
import {tokensWithin} from '../within.ts'

const professions =
  /^(?:analysts?|experts?|specialists?|economists?|strategists?|professors?|lecturers?|scholars?|academics?|historians?|scientists?|commentators?|observers?|pundits?|watchers|pollsters?|\p{L}{2,}ologists?|fellow|forecasters?)$/iu
const houses =
  /^(?:University|Institute|Institution|College|Securities|Capital|Research|Economics|Advisors|Advisers|Analytics|Asset|Thinktank|Think-tank)$/
const studies = /^(?:studies|researches|teaches|tracks|specialises|specializes|specialising|specializing)$/

/** The attributions whose source is such a one, by its own words or by those that another attribution, or the article, has for the same person. */
export function expertsAmong(
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  tokens: readonly Token[],
): ReadonlySet<Attribution> {
  const known = new Set<string>()
  const isExpert = ({source, kind}: Attribution): boolean =>
    source !== undefined && (kind === 'person' || kind === 'anonymous') && describesExpert(tokensWithin(tokens, source))
  for (const {id, type, roles} of entities)
    if (type === 'person' && roles.some(({title}) => professions.test(title.split(' ').at(-1) ?? ''))) known.add(id)
  for (const attribution of attributions) if (attribution.entity && isExpert(attribution)) known.add(attribution.entity)
  return new Set(
    attributions.filter(
      (attribution) => isExpert(attribution) || (attribution.kind === 'person' && known.has(attribution.entity ?? '')),
    ),
  )
}

const describesExpert = (words: readonly Token[]): boolean =>
  words.some(({text}, at) => professions.test(text) || houses.test(text) || (at > 0 && studies.test(text)))
