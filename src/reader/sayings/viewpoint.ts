/** A word or mind that something stands on, set off by commas: "In the union’s view, …", "…, by her own admission, …". */
import type {Draft, Rule} from './draft.ts'
import {contentAround} from './parenthetical.ts'
import {isFiniteVerb} from './phrases.ts'
import type {Item} from './units.ts'

const minds = new Map([
  ['in', /^(?:view|opinion|words|judgement|judgment|estimation|telling|eyes|mind|reading|assessment)$/],
  ['by', /^(?:admission|account|reckoning|estimate|estimation|telling|count)$/],
  ['to', /^(?:mind|eyes|knowledge)$/],
])
const owners = /^(?:his|her|their|its|my|our)$/
/** "By the port authority’s own account": so many words. */
const longest = 9

export const viewpointSayings: Rule = ({items, quoted}) => {
  const drafts: Draft[] = []
  items.forEach(({word}, at) => {
    const nouns = minds.get(word)
    const mind = nouns && mindAt(items, at, nouns)
    if (mind === undefined || !isSetOff(items, at, mind)) return
    const own = items[mind - 1].word === 'own' ? mind - 1 : mind
    const source = [at + 1, own] as const
    if (quoted && /^(?:my|our)$/.test(items[at + 1].word)) return
    const content = contentAround(items, at, mind + 1, drafts.at(-1))
    if (content.length > 0) drafts.push({source, cue: [own, mind + 1], content, isPlain: true, confidence: 0.85})
  })
  return drafts
}

/** Index of the noun that ends "in … view", where somebody has it. */
function mindAt(items: readonly Item[], at: number, nouns: RegExp): number | undefined {
  for (let index = at + 2; index < Math.min(items.length, at + longest); index++) {
    const {tag, word} = items[index]
    if (tag === 'mark' || isFiniteVerb(items[index])) return undefined
    if (!nouns.test(word)) continue
    const before = items[index - 1].word === 'own' ? items[index - 2] : items[index - 1]
    const isOwned =
      before.tag === 'possessive' || before.word === "'" || (owners.test(before.word) && before === items[at + 1])
    return isOwned ? index : undefined
  }
  return undefined
}

/** A comma or an end on each side: "in her view, it is late" is a saying, "he was wrong in her eyes" tells no more than the verb. */
const isSetOff = (items: readonly Item[], from: number, to: number): boolean =>
  (from === 0 || items[from - 1].tag === 'mark' || items[from - 1].tag === 'quote' || items[from - 1].tag === 'conj') &&
  (to + 1 >= items.length || items[to + 1].tag === 'mark' || items[to + 1].tag === 'quote')
