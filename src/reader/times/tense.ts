/**
 * Cheap evidence of tense: the verb nearest to a time expression in its clause, looked for before it, then after it.
 *
 * "met on Friday" is past, "will meet on Friday" and "plans to meet on Friday" are future. There is no parsing: a word that ends
 * in -ed or stands in the list of irregular forms counts as a past verb, unless a future one governs it ("will be released").
 */
export type Tense = 'past' | 'future'

const futureWords = new Set(
  "will won't shall ll would wouldn't may might upcoming forthcoming due scheduled slated expected planned tentatively".split(
    ' ',
  ),
)
const pastWords = new Set(
  (
    'was were had did said told went came took got gave made met won lost held began became found left saw spoke wrote rose fell ' +
    'grew sold bought sent shot hit cut set put led ran broke brought built caught chose drew drove fought flew knew kept paid ' +
    'stood struck swore taught thought threw withdrew won been since ago last hurt died read heard felt sought spent shook sank'
  ).split(' '),
)
/** After these, "to" and a verb look ahead. */
const forward = new Set(
  'plan plans planned planning due scheduled slated set expected expects expect agreed hopes hope hoped wants wanted intends ready about is are was were vowed promised decided prepares preparing poised likely going supposed'.split(
    ' ',
  ),
)
/** Verbs that after a bare "to" (a headline's: "Kim to visit") look ahead too. */
const aheadVerbs = new Set(
  'be meet visit begin start hold vote decide announce open close discuss leave arrive appear speak travel take make go come return play face sign launch host attend resume release publish hear rule testify'.split(
    ' ',
  ),
)
const clauseEdge = /[.;:!?\n"“”]|,\s(?:but|and|while|which|who|after|before)\s/

/** The tense of the clause that holds `[start, end)`; undefined where no verb shows one. Looks at most 100 characters each way. */
export function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const before =
    text
      .slice(Math.max(0, start - 100), start)
      .split(clauseEdge)
      .at(-1) ?? ''
  const after = text.slice(end, end + 100).split(clauseEdge)[0]
  return nearest(wordsOf(before), true) ?? nearest(wordsOf(after), false)
}

const wordsOf = (text: string): string[] => text.match(/[A-Za-z]+(?:n['’]t)?/g) ?? []

function nearest(words: readonly string[], fromEnd: boolean): Tense | undefined {
  for (let step = 0; step < words.length; step++) {
    const at = fromEnd ? words.length - 1 - step : step
    const tense = tenseAt(words, at)
    if (tense) return tense
  }
  return undefined
}

function tenseAt(words: readonly string[], at: number): Tense | undefined {
  const word = words[at].toLowerCase().replace('’', "'")
  const previous = words[at - 1]?.toLowerCase()
  const next = words[at + 1]?.toLowerCase()
  if (word === 'to' && next && ((previous && forward.has(previous)) || aheadVerbs.has(next))) return 'future'
  if (futureWords.has(word)) return 'future'
  // "will be held", "is to be released": the participle is as far ahead as its auxiliary.
  // "a still unspecified date": a participle after an article or an adverb is an adjective.
  if (isPast(word) && previous && /^(?:an?|the|its|their|his|her|still|newly|yet)$/.test(previous)) return undefined
  if (isPast(word)) return previous === 'be' ? 'future' : 'past'
  return undefined
}

const isPast = (word: string): boolean =>
  pastWords.has(word) || (word.length > 4 && word.endsWith('ed') && !/(?:eed|hundred|sacred|united)$/.test(word))
