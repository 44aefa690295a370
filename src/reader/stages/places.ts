import {type Article, bySpan, idMaker, overlaps, type Span, type Toponym} from '../../contract/index.ts'
import {fameOf} from '../places/fame.ts'
import {placeNames} from '../places/find.ts'
import type {Gazetteer, Place} from '../places/gazetteer.ts'
import {homeOf} from '../places/home.ts'
import {isMetonym} from '../places/metonym.ts'
import {type Home, resolvePlaces} from '../places/resolve.ts'
import {stage, type Token} from '../stage.ts'
import {tokenRange} from '../within.ts'

/** Place names resolved to GeoNames, by the whole article; a name that nobody has keeps no `geonameId`, which is no error. */
export const places = stage({
  name: 'places',
  needs: ['article', 'tokens', 'names'],
  does: 'Place names resolved to GeoNames.',
  run({article, tokens, names}, {gazetteer}): Toponym[] {
    const spans = withDateline(
      article,
      placeNames(names, tokens, seats(article.text, gazetteer), (name) => fameOf(gazetteer, name) >= 3),
      gazetteer,
    )
    return toponyms(article, tokens, spans, gazetteer)
  },
})

/** The toponyms of spans in text order. `home` outranks what the outlet's name tells: the bench knows it from other articles. */
export function toponyms(
  article: Article,
  tokens: readonly Token[],
  spans: readonly Span[],
  gazetteer: Gazetteer,
  home?: Home,
): Toponym[] {
  const {text} = article
  const mentions = spans.map(([start, end]) => ({start, end}))
  const alone = resolvePlaces(mentions, text, gazetteer, home)
  const around = alone.map(({place}) => place).filter((place): place is Place => place !== undefined)
  const known = home ?? homeOf(article, around, gazetteer)
  const resolved = known && !home ? resolvePlaces(mentions, text, gazetteer, known) : alone
  const id = idMaker()
  return spans.map((span, at): Toponym => {
    const {form, place} = resolved[at]
    const base = {id: id('p', span), span, name: place?.name ?? text.slice(...span), form}
    if (!place) return base
    const [first, after] = tokenRange(tokens, span)
    const metonym = form === 'name' && isMetonym(place, tokens, first, after - 1)
    return {
      ...base,
      ...(place.geonameId === undefined ? {} : {geonameId: place.geonameId}),
      ...(place.country ? {country: place.country} : {}),
      lat: place.lat,
      lon: place.lon,
      ...(metonym ? {metonym} : {}),
    }
  })
}

/** A government is often called by its building: the name is a body's and a place's at once. */
const seats =
  (text: string, gazetteer: Gazetteer) =>
  (span: Span): boolean => {
    const name = text.slice(...span)
    return gazetteer
      .find(name)
      .some((row) => gazetteer.place(row).feature === 'BLDG' && gazetteer.isMainName(name, row))
  }

/** The place with which the dateline opens, where the names have missed it: capitals say little of a name. */
function withDateline(
  {text, parts: {dateline}}: Article,
  spans: readonly Span[],
  gazetteer: Gazetteer,
): readonly Span[] {
  if (!dateline || spans.some((span) => overlaps(span, dateline))) return spans
  const place = /^[^,(\d]+/.exec(text.slice(...dateline))?.[0].trimEnd() ?? ''
  if (!place || gazetteer.find(place).length === 0) return spans
  return [...spans, [dateline[0], dateline[0] + place.length] as const].sort(bySpan)
}
