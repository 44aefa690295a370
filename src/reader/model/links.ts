/** How well one mention is meant by a later one; mirrors `Links.scores` of training/model.py and `spans_same` of training/tasks.py. */
import type {Labels, MentionLabel} from './labels.ts'

/** The numbers of which scores are made outside the graph (model.json). */
export interface LinkFacts {
  /** By how many pieces lie between the two: 0, 1-2, 3-6, 7-14 and so on. */
  readonly distance: readonly number[]
  /** The same words; the same last word. */
  readonly same: readonly [number, number]
  readonly width: number
}

/** `linkScore` of the mentions of one text; of others it knows no words. */
export function linkScores(
  text: string,
  mentions: readonly MentionLabel[],
  {distance, same, width}: LinkFacts,
): Labels['linkScore'] {
  const words = new Map(mentions.map((mention) => [mention, wordsOf(text.slice(...mention.span))]))
  const scale = width ** -0.5
  return (later, earlier) => {
    let score = 0
    for (let i = 0; i < later.anaphor.length; i++) score += later.anaphor[i] * earlier.antecedent[i]
    const bucket = Math.floor(Math.log2(Math.abs(later.at - earlier.at) + 1))
    score = score * scale + distance[Math.min(bucket, distance.length - 1)]
    const [a, b] = [words.get(later), words.get(earlier)]
    if (a === undefined || b === undefined) return score
    return score + (a.all === b.all ? same[0] : 0) + (a.last === b.last ? same[1] : 0)
  }
}

/** As the model was trained: what is in this list is the same as nothing. */
const pronouns: ReadonlySet<string> = new Set(
  (
    'i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves ' +
    'they them their theirs themselves this that these those who which'
  ).split(' '),
)
const articles: ReadonlySet<string> = new Set(['the', 'a', 'an'])

/** The words of a mention without its articles; undefined for a pronoun, and where none are left. */
function wordsOf(mention: string): {readonly all: string; readonly last: string} | undefined {
  const words = mention
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '' && !articles.has(word))
  const all = words.join(' ')
  return words.length > 0 && !pronouns.has(all) ? {all, last: words[words.length - 1]} : undefined
}
