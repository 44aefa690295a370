/** Whether a clause is about the one who speaks ("we will", "the ministry said it would"), or about what is that one's own ("our crews will"). */
import {type Attribution, contains, type Entity} from '../../contract/index.ts'
import {wordTable} from '../words/table.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

export type Nearness = 'self' | 'own' | 'other'

/** Answers for one article; looks every mention up once. `isQuoted`: the clause lies between quotation marks, where only "I" and "we" are the speaker. */
export function selfFinder(
  entities: readonly Entity[],
  tree: Tree,
): (attribution: Attribution, sense: Sense, isQuoted: boolean) => Nearness {
  const entityAt = new Map<number, string>()
  for (const {id, mentions} of entities)
    for (const mention of mentions) {
      const last = tree.indexAt(mention[1] - 1)
      if (!entityAt.has(last)) entityAt.set(last, id)
    }
  const bodies = new Map(entities.map(({id, roles}) => [id, roles.flatMap(({of}) => of ?? [])]))
  /** A president speaks for his state, and the state's voice tells what he will do. */
  const isOf = (person: string, body: string): boolean => bodies.get(person)?.includes(body) ?? false

  return (attribution, sense, isQuoted) => {
    const {subject, words} = sense
    const first = words.find(({kind}) => kind === 'word')
    const text = subject === undefined ? (first?.text.toLowerCase() ?? '') : tree.text(subject)
    if (/^(?:i|we)$/.test(text)) return 'self'
    const owner =
      subject === undefined ? undefined : tree.children(subject, 'nmod').find((at) => owners.test(tree.text(at)))
    if (owner !== undefined && /^(?:my|our)$/.test(tree.text(owner))) return 'own'
    if (!attribution.source) return 'other'
    if (isName(attribution, subject)) return 'self'
    if (isQuoted) return 'other'
    if (owner !== undefined) return isPronounOf(plain[tree.text(owner)], attribution) ? 'own' : 'other'
    return isPronounOf(text, attribution) && !hasOtherEntity(attribution, subject) ? 'self' : 'other'
  }

  function isName({source, entity: speaker}: Attribution, subject: number | undefined): boolean {
    if (subject === undefined || !source) return false
    const token = tree.tokens[subject]
    if (contains(source, [token.start, token.end])) return true
    const entity = entityAt.get(subject)
    if (entity === undefined || speaker === undefined) return false
    return entity === speaker || isOf(entity, speaker) || isOf(speaker, entity)
  }

  function hasOtherEntity({entity: speaker}: Attribution, subject: number | undefined): boolean {
    const entity = subject === undefined ? undefined : entityAt.get(subject)
    return entity !== undefined && speaker !== undefined
  }
}

const owners = /^(?:my|our|his|her|its|their)$/
const plain: Readonly<Record<string, string>> = wordTable({his: 'he', her: 'she', its: 'it', their: 'they'})

/** Where nobody resolved the pronoun: "it" is a body's, "he" a person's word of itself. */
function isPronounOf(pronoun: string, {kind}: Attribution): boolean {
  if (/^(?:he|she)$/.test(pronoun)) return kind === 'person' || kind === 'anonymous'
  if (pronoun === 'it') return kind === 'organisation' || kind === 'state' || kind === 'outlet'
  return pronoun === 'they' && kind !== 'person'
}
