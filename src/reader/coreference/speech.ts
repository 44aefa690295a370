/** What quotations tell of who is meant: "I" is whoever speaks, "he" is anybody else. */
import {contains, type Span} from '../../contract/index.ts'
import type {Saying} from '../stage.ts'
import {indexAt} from '../within.ts'
import type {Evidence} from './link.ts'
import type {Mention} from './mentions.ts'

/** By the direct quotations of the text. Mentions in text order. */
export function speechOf(
  mentions: readonly Mention[],
  sayings: readonly Saying[],
): Pick<Evidence, 'isBarred' | 'speakerOf'> {
  const pieces = sayings
    .flatMap((saying) =>
      saying.quote === 'direct' && saying.source ? saying.content.map((span) => ({saying, span})) : [],
    )
    .sort((a, b) => a.span[0] - b.span[0])
  const spans = pieces.map(({span}) => span)
  const at = new Map(mentions.map((mention, index) => [mention, index]))
  const speakers = new Map<Saying, number | undefined>()
  const speakerOf = (saying: Saying): number | undefined => {
    if (!speakers.has(saying)) speakers.set(saying, headMention(mentions, saying.source as Span))
    return speakers.get(saying)
  }
  /** The quotation in which a place stands: pieces seldom hold each other, so that the last one to begin before it decides. */
  const quotedIn = ({span}: Mention): Saying | undefined => {
    const piece = pieces[indexAt(spans, span[0])]
    return piece && contains(piece.span, span) ? piece.saying : undefined
  }
  const saying = mentions.map(quotedIn)
  const isOther = (a: Mention, b: Mention): boolean => {
    if (a.pronoun?.person !== 3) return false
    const quotation = saying[at.get(a) as number]
    return quotation !== undefined && mentions[speakerOf(quotation) ?? -1] === b
  }
  return {
    isBarred: (a, b) => isOther(a, b) || isOther(b, a),
    speakerOf(mention) {
      if (mention.pronoun?.person !== 1 || mention.pronoun.plural) return undefined
      const quotation = saying[at.get(mention) as number]
      const speaker = quotation && speakerOf(quotation)
      return speaker === undefined || mentions[speaker].plural ? undefined : speaker
    },
  }
}

/** Index of the mention that a source phrase is: the longest inside it that begins where it does, or its name. */
function headMention(mentions: readonly Mention[], source: Span): number | undefined {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle].span[0] < source[0]) low = middle + 1
    else high = middle
  }
  let found: number | undefined
  for (let index = low; index < mentions.length && mentions[index].span[0] < source[1]; index++) {
    if (!contains(source, mentions[index].span)) continue
    if (mentions[index].named !== undefined && mentions[index].isPerson) return index
    found ??= index
  }
  return found
}
