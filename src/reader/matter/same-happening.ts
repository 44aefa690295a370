/**
 * Whether two claims tell of one happening: the same kind of deed, the same thing or body to which it was done, and words that point
 * back at it ("the ship", "his journey"). Strict, as two happenings of one kind are the rule in news of war and sport.
 */
import {bySpan, type Claim, overlaps, type Span} from '../../contract/index.ts'
import type {Layers, Token} from '../stage.ts'
import {tokenRange} from '../within.ts'
import {deedOf, thingOf} from './deeds.ts'
import {isName, type Matter} from './matter.ts'
import {stemOf} from './stems.ts'

type Read = Pick<Layers, 'tokens' | 'claims' | 'times'> & {readonly matter: Matter}

export interface Telling {
  readonly claim: Claim
  readonly deed: string
  /** What it is about besides, common words aside. */
  readonly things: ReadonlySet<string>
  /** Persons and bodies in it, however often the article speaks of them. */
  readonly names: ReadonlySet<string>
  /** Opens with words that point back or name: "The ship", "Kim". */
  readonly isDefinite: boolean
  /** Values of the days in it. */
  readonly days: readonly string[]
}

/** "Another depot", "a second strike": another happening, and said so. */
const another =
  /\b(?:another|second|third|other|also|further|more|separate(?:ly)?|similar|earlier|previous(?:ly)?|last year|again)\b/i

/** A thing that more claims are about than this is the article's background, and joins none. Chosen. */
const mostClaims = 6

/** Each claim by each kind of deed in it, in text order; none of a claim that says that it is another. */
export function tellingsIn({tokens, claims, times, matter}: Read): Telling[] {
  const days = times.filter(({type, value}) => type === 'DATE' && /^\d{4}-\d\d-\d\d$/.test(value))
  return claims.flatMap((claim) => {
    if (another.test(claim.text)) return []
    const words = claim.content.flatMap((span) => tokens.slice(...tokenRange(tokens, span)))
    const deeds = new Set(words.flatMap((word) => deedOf(word) ?? []))
    const told = new Set(words.filter((word) => deedOf(word)).map(stemOf))
    const things = new Set(
      [...matter.terms(claim)]
        .filter((term) => !told.has(term) && !isPlace(term) && matter.claimsWith(term) <= mostClaims)
        .map(thingOf),
    )
    const names = new Set([...matter.terms(claim)].filter((term) => isName(term) && !isPlace(term)))
    const within = days.filter(({span}) => claim.content.some((piece) => overlaps(piece, span))).map(({value}) => value)
    return [...deeds].map((deed) => ({claim, deed, things, names, isDefinite: pointsBack(words), days: within}))
  })
}

const isPlace = (term: string): boolean => /^(?:place|state) /.test(term)

/** Words with which somebody or something not yet known comes in. */
const indefinite =
  /^(?:an?|some|any|no|many|several|few|most|more|all|every|each|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|there|at|in|on|by|if|when|what|who|how|why)$/i

const pointsBack = ([first, second]: readonly Token[]): boolean =>
  first !== undefined &&
  (/^(?:the|this|that|his|her|its|their|he|she|it|they)$/i.test(
    /^(?:that|and|but)$/i.test(first.text) && second ? second.text : first.text,
  ) ||
    (/^\p{Lu}\p{Ll}+$/u.test(first.text) && !indefinite.test(first.text)))

/** Pairs that tell of one happening, each once, in text order. */
export function pairsOf(tellings: readonly Telling[]): [Telling, Telling][] {
  const byThing = new Map<string, Telling[]>()
  for (const telling of tellings)
    for (const thing of telling.deed === 'travel' ? [...telling.things, ...telling.names] : telling.things) {
      const key = `${telling.deed} ${thing}`
      byThing.set(key, [...(byThing.get(key) ?? []), telling])
    }
  const pairs = new Map<string, [Telling, Telling]>()
  for (const group of byThing.values()) {
    if (group.length > mostClaims * 2) continue
    group.forEach((one, at) => {
      for (const other of group.slice(at + 1))
        if (one.claim !== other.claim && isOne(one, other) && isOneMatter(one, other))
          pairs.set(`${one.claim.id} ${other.claim.id}`, [one, other])
    })
  }
  return [...pairs.values()].sort((a, b) => bySpan(spanOf(a[0]), spanOf(b[0])) || bySpan(spanOf(a[1]), spanOf(b[1])))
}

const spanOf = ({claim}: Telling): Span => claim.content[0]

/**
 * Who is in the news travels more than once. That two tell of one journey is plain where a thing is shared besides, or where one of them
 * leaves it open: "whether Reyes will travel to Oslo".
 */
const isOneMatter = (one: Telling, other: Telling): boolean =>
  [...one.things].some((thing) => other.things.has(thing)) || [one, other].some(({claim}) => isLeftOpen(claim))

const isLeftOpen = ({factuality: {polarity, certainty}}: Claim): boolean => polarity === '?' && certainty !== 'certain'

/** Two days are two happenings; so are two that nothing points back to. */
const isOne = (one: Telling, other: Telling): boolean =>
  (one.isDefinite || other.isDefinite) &&
  (one.days.length === 0 || other.days.length === 0 || one.days.some((day) => other.days.includes(day)))
