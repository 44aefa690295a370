/** Dates and times of an article, each once: "on Monday" and "March 4" of one day are gathered. */
import type {Reading, TimeExpression} from '../contract/index.ts'

export interface DateMentions {
  readonly time: TimeExpression
  readonly mentions: readonly TimeExpression[]
  /** What mentions were counted from, where they are relative. */
  readonly anchors: readonly Anchor[]
}

type Anchor = NonNullable<TimeExpression['anchor']>

export const anchorWords: Record<Anchor, string> = {published: 'publication', text: 'the text'}

/** In the order of first mention. */
export function datesOf({times}: Reading): DateMentions[] {
  const found = new Map<string, TimeExpression[]>()
  for (const time of times) {
    const key = [time.type, time.value, time.from, time.to].join(' ')
    found.set(key, [...(found.get(key) ?? []), time])
  }
  return [...found.values()].map((mentions) => ({
    time: mentions[0],
    mentions,
    anchors: [...new Set(mentions.flatMap(({anchor}) => anchor ?? []))],
  }))
}
