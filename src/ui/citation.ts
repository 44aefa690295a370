/** A quotation with the chain that it stands on, as one line of text: the chain travels with the quote. */

export interface Cited {
  readonly words: string
  /** Outermost first; empty where the outlet says so itself. */
  readonly chain: readonly {readonly name: string; readonly more?: string}[]
  readonly headline?: string
  readonly outlet?: string
  readonly date?: string
  readonly original?: string
  readonly permalink?: string
}

/** “Vale Line plans to end …” – two port officials (unnamed), as reported by Harbour Gazette, in “Ferry line …”, Courier, 4 March 2024, … */
export function citation({words, chain, headline, outlet, date, original, permalink}: Cited): string {
  const links = chain.map(({name, more}) => (more ? `${name} (${more})` : name)).reverse()
  const whose = links.map((link, index) => (index === 0 ? link : `as reported by ${link}`))
  const where = [
    headline && `in “${headline}”`,
    outlet,
    date,
    original && `${original}${textFragment(words)}`,
    permalink,
  ]
  return `${quoted(words)} – ${[...whose, ...where].filter(Boolean).join(', ')}`
}

const quoted = (words: string): string => `“${words.replace(/^[“"]|[”"]$/g, '').replace(/,$/, '')}”`

/** Leads a browser to the words on the original page (Text Fragments, WICG); the first and last few are enough. */
export function textFragment(words: string): string {
  const plain = withoutEdges(words.split(' … ')[0])
  const pieces = plain.split(/\s+/)
  const ends = pieces.length > 8 ? [pieces.slice(0, 4), pieces.slice(-4)] : [pieces]
  return plain === '' ? '' : `#:~:text=${ends.map((end) => escaped(end.join(' '))).join(',')}`
}

/** A hyphen is part of the syntax. */
const escaped = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D')

/** Step by step: a pattern that looks for a run at the end takes the square of its length. */
function withoutEdges(words: string): string {
  let [start, end] = [0, words.length]
  while (start < end && edges.has(words[start])) start++
  while (end > start && edges.has(words[end - 1])) end--
  return words.slice(start, end)
}

const edges = new Set('“”"‘’\', \n')
