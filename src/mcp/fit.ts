/** Results that fit into what an agent can hold, and say what did not. */
import * as z from 'zod'

export const maxChars = z
  .int()
  .min(1_000)
  .max(1_000_000)
  .default(20_000)
  .describe('The result has at most so many characters of JSON; what does not fit is counted in `leftOut`.')

export const LeftOut = z
  .record(z.string(), z.int().min(1))
  .describe(
    'How many of each list did not fit into maxChars; empty where all did. Ask again with more, or for a part of the text.',
  )

/** Room for `leftOut` and the braces around everything. */
const envelope = 300

/**
 * The lists as far as they fit beside `rest`, filled in the order in which they are given, each from its beginning; every list is
 * there, empty at worst.
 */
export function fitInto<Lists extends Readonly<Record<string, readonly unknown[]>>>(
  rest: object,
  lists: Lists,
  limit: number,
): {fitting: Lists; leftOut: Record<string, number>} {
  let left = limit - envelope - JSON.stringify(rest).length
  const leftOut: Record<string, number> = {}
  const fitting = Object.entries(lists).map(([name, items]) => {
    left -= name.length + 6
    const kept: unknown[] = []
    for (const item of items) {
      const size = JSON.stringify(item).length + 1
      if (size > left) break
      left -= size
      kept.push(item)
    }
    if (kept.length < items.length) leftOut[name] = items.length - kept.length
    return [name, kept]
  })
  return {fitting: Object.fromEntries(fitting) as Lists, leftOut}
}
