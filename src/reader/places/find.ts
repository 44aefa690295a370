/** Which words of a text are place names: names of type place, demonyms, and short forms of states behind a comma. */
import type {Span} from '../../contract/index.ts'
import {bySpan, overlaps} from '../../contract/index.ts'
import type {Name, Token} from '../stage.ts'
import {firstEndingAfter} from '../within.ts'
import {demonyms} from '../words/demonyms.ts'
import {abbreviatedRegions} from '../words/regions.ts'

/** Spans of place names in text order; none overlaps another. `isSeat`: whether a body's name is that of a building ("the Kremlin"). `isKnown`: whether a word is a place that all know. */
export function placeNames(
  names: readonly Name[],
  tokens: readonly Token[],
  isSeat: (name: Span) => boolean,
  isKnown: (name: string) => boolean,
): Span[] {
  const isPlace = ({type, span}: Name): boolean => type === 'place' || (type === 'organisation' && isSeat(span))
  const places = names.filter(isPlace).map(({span}) => span)
  // An adjective inside a longer name is the name's ("Russian Railways"); before one it is a place of its own ("Russian President").
  const others = names.filter((name) => !isPlace(name) && name.type !== 'unknown' && name.type !== 'group')
  const taken = (span: Span, list: readonly {readonly span: Span; readonly end: number}[]): boolean => {
    const at = firstEndingAfter(list, span[0])
    return at < list.length && overlaps(list[at].span, span)
  }
  const withEnds = (spans: readonly Span[]) => spans.map((span) => ({span, end: span[1]}))
  const placeList = withEnds(places)
  const otherList = withEnds(others.map(({span}) => span))
  const adjectives = [...demonymsIn(tokens), ...inCompounds(tokens, isKnown)].filter(
    (span) => !taken(span, placeList) && !taken(span, otherList),
  )
  const found = [...places, ...adjectives].sort(bySpan)
  const foundList = withEnds(found)
  const short = shortRegions(tokens, found).filter((span) => !taken(span, foundList))
  return [...found, ...short].sort(bySpan)
}

const longestDemonym = 3

function demonymsIn(tokens: readonly Token[]): Span[] {
  const found: Span[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!/^\p{Lu}/u.test(tokens[at].text)) continue
    for (let length = Math.min(longestDemonym, tokens.length - at); length >= 1; length--) {
      const words = tokens
        .slice(at, at + length)
        .map(({text}) => text)
        .join(' ')
      if (!demonyms.has(words)) continue
      found.push([tokens[at].start, tokens[at + length - 1].end])
      at += length - 1
      break
    }
  }
  return found
}

/** "EU-Israel summit", "Franco-German", "Russian-American crew", "London-based"; not "African-American", which is one people. */
function inCompounds(tokens: readonly Token[], isKnown: (name: string) => boolean): Span[] {
  return tokens.flatMap(({start, text, kind}): Span[] => {
    if (
      kind !== 'word' ||
      !text.includes('-') ||
      demonyms.has(text) ||
      /^(?:African|Afro|Asian|Native|Latin)-/.test(text)
    )
      return []
    const found: Span[] = []
    let at = 0
    for (const part of text.split('-')) {
      const span: Span = [start + at, start + at + part.length]
      if (
        /^\p{Lu}/u.test(part) &&
        (part.length > 2 || /^(?:US|UK)$/.test(part)) &&
        (demonyms.has(part) || isKnown(part))
      )
        found.push(span)
      at += part.length + 1
    }
    return found
  })
}

const regionForms = new Set(abbreviatedRegions.flatMap(([, , ...forms]) => forms))

/** "Springfield, Ill.": the short form behind a place and a comma. */
function shortRegions(tokens: readonly Token[], places: readonly Span[]): Span[] {
  const ends = new Set(places.map(([, end]) => end))
  return tokens.flatMap(({start, end, text}, at): Span[] => {
    const comma = tokens[at - 1]
    if (!regionForms.has(text) || comma?.text !== ',' || !ends.has(tokens[at - 2]?.end ?? -1)) return []
    return [[start, end]]
  })
}
