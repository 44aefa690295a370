/** Names of programmes and papers in marks are where it was said, not what: "“…,” Reyes said on Radio Vale’s “Good Morning.”" */
import type {Span} from '../../contract/index.ts'
import type {Found} from './nest.ts'

const named =
  /(?:\b(?:on|in|to|at|of|for|with|the|show|program(?:me)?|series|podcast|film|book|song|network|column|page)|['’]s?) $/i
const small = /^(?:a|an|and|at|by|de|for|from|in|of|on|or|the|to|vs|with)$/
const mostWords = 7

/** `found` in its order. A content that is such a name alone is left: somebody may have said it. */
export function withoutTitles(text: string, found: readonly Found[]): Found[] {
  return found.map((one) => {
    const content = one.content.filter((span) => span[0] < one.cue[1] || !isTitle(text, span))
    return content.length === 0 || content.length === one.content.length ? one : {...one, content}
  })
}

function isTitle(text: string, [start, end]: Span): boolean {
  if (end - start > 60 || !/["“']/.test(text[start]) || !named.test(text.slice(Math.max(0, start - 14), start)))
    return false
  const words = text
    .slice(start, end)
    .replace(/["“”‘’',.?!]+/g, ' ')
    .trim()
    .split(/\s+/)
  return words.length <= mostWords && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word) || small.test(word))
}
