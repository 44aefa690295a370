/** Whether a clause is about the one who speaks: "we will", "the ministry said it would". */
import {type Attribution, contains, type Entity} from '../../contract/index.ts'
import type {Sense} from './sense.ts'
import type {Tree} from './tree.ts'

/** Answers for one article; looks every mention up once. */
export function selfFinder(
  entities: readonly Entity[],
  tree: Tree,
): (attribution: Attribution, sense: Sense) => boolean {
  const entityAt = new Map<number, string>()
  for (const {id, mentions} of entities)
    for (const mention of mentions) {
      const last = tree.indexAt(mention[1] - 1)
      if (!entityAt.has(last)) entityAt.set(last, id)
    }
  const bodies = new Map(entities.map(({id, roles}) => [id, roles.flatMap(({of}) => of ?? [])]))
  /** A president speaks for his state, and the state's voice tells what he will do. */
  const isOf = (person: string, body: string): boolean => bodies.get(person)?.includes(body) ?? false
  return (attribution, {subject, words}) => {
    const first = words.find(({kind}) => kind === 'word')
    const text = subject === undefined ? (first?.text.toLowerCase() ?? '') : tree.text(subject)
    if (/^(?:i|we)$/.test(text)) return true
    if (!attribution.source) return false
    if (subject === undefined) return isPronounOf(text, attribution)
    const token = tree.tokens[subject]
    if (contains(attribution.source, [token.start, token.end])) return true
    const entity = entityAt.get(subject)
    if (entity !== undefined && attribution.entity !== undefined)
      return entity === attribution.entity || isOf(entity, attribution.entity) || isOf(attribution.entity, entity)
    return isPronounOf(text, attribution)
  }
}

/** Where nobody resolved the pronoun: "it" is a body's, "he" a person's word of itself. */
function isPronounOf(pronoun: string, {kind}: Attribution): boolean {
  if (/^(?:he|she)$/.test(pronoun)) return kind === 'person' || kind === 'anonymous'
  if (pronoun === 'it') return kind === 'organisation' || kind === 'state' || kind === 'outlet'
  return pronoun === 'they' && kind !== 'person'
}
