/** A headline and the text below it speak for themselves: no cue of one holds words of the other. */
import type {Article, Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

/**
 * Contents cut to the headline, the standfirst or the text in which their cue stands: the model reads the last words of a headline without
 * a stop and the first sentence as one. What has no content left is no saying.
 */
export function keepToPart(found: readonly Found[], {headline, standfirst, body}: Article['parts']): Found[] {
  const parts = [headline, standfirst, body].filter((part) => part !== undefined)
  return found.flatMap((one) => {
    const part = parts.find(([start, end]) => start <= one.cue[0] && one.cue[1] <= end)
    if (!part) return [one]
    const content = one.content.map(([start, end]): Span => [Math.max(start, part[0]), Math.min(end, part[1])])
    const kept = content.filter(([start, end]) => start < end)
    return kept.length === 0 && one.content.length > 0 ? [] : [{...one, content: kept}]
  })
}
