/** Runs of capitalised words, with what ties them together: "Ministry of Health and Welfare", "Ludwig van Beethoven". */
import type {Token} from '../stage.ts'
import {ofHeads, organisationEndings, placeHeads} from '../words/organisations.ts'

/** Half-open range of token indices. */
export type Run = readonly [from: number, to: number]

const particles = new Set(
  'van von der den de la le las los du da das do dos di del della bin ibn bint ben al el ter ten zu af av y e abu ul'.split(
    ' ',
  ),
)
const months = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/
const shortMonths = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.$|^(?:Sept|Oct|Nov|Dec|Feb|Aug)$/
const weekdays = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.)$/
const never = /^(?:I|I'[a-z]+|A|AM|PM|A\.M\.|P\.M\.|OK|TV|GMT|BST|EST|EDT|PST|PDT|ET|UTC|QC|Jr\.?|Sr\.?|II|III|IV)$/
const monthNames = /^(?:April|May|June|August)$/

/** "London-based", "Australia-wide": what describes by a place is no part of a name. */
const describing =
  /-(?:area|backed|based|born|bound|controlled|educated|funded|held|led|made|occupied|only|owned|registered|ruled|run|style|trained|wide)$/

/** Whether the token may be a part of a name by its looks. */
export function isNameToken(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const {text} = token
  if (/^\p{Lu}/u.test(text))
    return !isDateWord(tokens, at) && !isMoney(tokens, at) && !never.test(text) && !describing.test(text)
  // "al-Shabaab", "d’Ivoire"; "iPhone", "eBay".
  return /^(?:al|el|ul|as|ad|an|ash|at|ar|d['’]|l['’])-?\p{Lu}/u.test(text) || /^[a-z]\p{Lu}\p{Ll}/u.test(text)
}

/** "US$1 million" is a price. */
const isMoney = (tokens: readonly Token[], at: number): boolean =>
  /^[$€£¥]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1].start === tokens[at].end

const seasons = /^(?:Spring|Summer|Autumn|Fall|Winter)$/

/** Months and weekdays are times; "June Roberts" is not, nor is "August Strindberg". */
function isDateWord(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]
  if (weekdays.test(text) || shortMonths.test(text)) return true
  if (seasons.test(text)) return tokens[at + 1]?.kind === 'number'
  if (!months.test(text)) return false
  const next = tokens[at + 1]
  return !(
    monthNames.test(text) &&
    next?.kind === 'word' &&
    /^\p{Lu}\p{Ll}/u.test(next.text) &&
    !weekdays.test(next.text)
  )
}

/** The run that starts at `at`, which is a name token. Linear: each token is looked at a bounded number of times. */
export function runFrom(tokens: readonly Token[], at: number, to: number, known: (name: string) => boolean): Run {
  let end = at + 1
  while (end < to) {
    const {text} = tokens[end]
    const spaced = tokens[end].start <= tokens[end - 1].end + 1
    if (!spaced) break
    if (isNameToken(tokens, end) || isSuffix(text)) {
      end++
    } else {
      const next = afterLink(tokens, at, end, to, known)
      if (next < 0) break
      end = next
    }
  }
  return [at, end]
}

const isSuffix = (text: string): boolean => /^(?:Jr\.?|Sr\.?|II|III|IV)$/.test(text)

/** Where the run goes on after a small word that ties it; -1 where it does not. */
function afterLink(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  known: (name: string) => boolean,
): number {
  const {text} = tokens[at]
  const head = tokens[at - 1].text
  const follows = (index: number): number => (index < to && isNameToken(tokens, index) ? index + 1 : -1)
  if (/^(?:of|for|on|in)$/.test(text)) {
    const heads = text === 'of' ? ofHeads.has(head) || placeHeads.has(head) : ofHeads.has(head) && text !== 'in'
    if (!heads) return -1
    return follows(tokens[at + 1]?.text === 'the' ? at + 2 : at + 1)
  }
  if (text === '&') return follows(at + 1)
  if (text === 'and') return joins(tokens, from, at, to, known) ? follows(at + 1) : -1
  if (/^['’]s$/.test(text)) return ownsIt(head, tokens[at + 1]?.text ?? '') ? follows(at + 1) : -1
  if (!particles.has(text)) return -1
  const second = tokens[at + 1]?.text ?? ''
  return follows(particles.has(second) ? at + 2 : at + 1)
}

/** "Trinidad and Tobago"; "the Food and Drug Administration"; "Ministry of Health and Welfare", but not "Health and President". */
function joins(
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
  known: (name: string) => boolean,
): boolean {
  const next = at + 1 < to && isNameToken(tokens, at + 1) ? tokens[at + 1] : undefined
  if (!next) return false
  const before = tokens[at - 1].text
  if (known(`${before} and ${next.text}`)) return true
  for (let index = at - 1; index > from && index > at - 6; index--)
    if (/^(?:of|for)$/.test(tokens[index].text) && ofHeads.has(tokens[index - 1].text)) return !known(before)
  if (at - 1 !== from || !/^the$/i.test(tokens[from - 1]?.text ?? '') || known(before)) return false
  let end = at + 1
  while (end + 1 < to && isNameToken(tokens, end + 1)) end++
  return end > at + 1 && organisationEndings.has(tokens[end].text)
}

/** "Children’s Hospital", "Lloyd’s of London" and the like; "Mexico’s Congress" is two names. */
const ownsIt = (owner: string, owned: string): boolean =>
  /^(?:People|Children|Women|Men|Workers|Farmers|Teachers|Veterans|Lloyd|King|Queen|Mary|John|Paul|Peter|George|Luke|Andrew|James|Thomas|Joseph|Sotheby|Christie)$/.test(
    owner,
  ) &&
  (organisationEndings.has(owned) || /^(?:Republic|Daily|Congress|Party|Army|Cross|Rights|Liberation)$/.test(owned))
