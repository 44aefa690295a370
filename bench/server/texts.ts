/** Articles to read: paragraphs of our own (bench/cases/develop), each time others in another order, so that nothing is answered from memory. */
import {ownGold} from '../data.ts'
import type {GoldReader} from '../task.ts'
import {type Random, shuffled} from './random.ts'

const anyText: GoldReader = {accepts: ({text}) => typeof text === 'string' && !text.includes('{cue ')}

/** About `words` words of news, never the same twice. */
export type WriteArticle = (words: number) => string

export function openWriter(random: Random): WriteArticle {
  const paragraphs = ownGold([anyText])
    .filter(([, {isUnread}]) => !isUnread)
    .flatMap(([, {rows}]) => rows.flatMap(({text}) => text.split(/\n\n+/)))
  let written = 0
  return (words) => {
    const chosen: string[] = [`Number ${++written} of the morning’s papers`]
    let count = 0
    for (const paragraph of shuffled(paragraphs, random)) {
      if (count >= words) break
      chosen.push(paragraph)
      count += countWords(paragraph)
    }
    return chosen.join('\n\n')
  }
}

const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0
