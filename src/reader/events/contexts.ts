/** Contexts of an event: those of its sense; else what the words of its own clause point to. */
import {wordTable} from '../words/table.ts'
import type {Clause} from './clause.ts'
import {nounLemma, type Sense} from './lexicon.ts'
import {bag, type Tree} from './tree.ts'

/** Own list, for the contexts that cameo2plover.csv names most. */
const words: Readonly<Record<string, string>> = wordTable({
  military: 'military troop army soldier missile weapon arms navy naval defence defense war artillery warship',
  economic:
    'economic economy trade tariff gas oil loan bank investment market tax wheat grain money fund financial energy export import debt price business commercial',
  nuclear: 'nuclear uranium reactor',
  humanitarian: 'humanitarian food medicine refugee famine flood relief medical vaccine',
  legal: 'court legal law judge trial extradition prosecutor lawsuit judicial',
  corruption: 'corruption bribe bribery fraud embezzlement laundering',
  elections: 'election vote ballot poll referendum candidate',
  intelligence: 'intelligence information spy espionage evidence',
  peacekeeping: 'peacekeeping peacekeeper',
  human_rights: 'human-rights rights torture abuse',
  executive: 'government policy cabinet minister reform',
})
const byWord = new Map(
  Object.entries(words).flatMap(([context, list]) => list.split(' ').map((word) => [word, context] as const)),
)

/** In the order of the clause; none where nothing points anywhere. */
export function contextsOf(tree: Tree, clause: Clause, {contexts}: Sense): string[] {
  if (contexts.length > 0) return [...contexts]
  const heads = [clause.at, ...clause.objects, ...clause.obliques.map(({head}) => head)]
  const found = heads.flatMap((head) => bag(tree, head, nounLemma)).flatMap((word) => byWord.get(word) ?? [])
  return [...new Set(found)].slice(0, 2)
}
