/** Articles whose every word wants to run: what each of them says ends in the same call, which nobody should ever hear. */
import type {Comparison, Reading} from '../src/contract/index.ts'
import {ferryReading} from './reading.ts'

/** What a page would do if any of it ran. */
const runs = 'alert(1)'

/** One way out of each place where words can stand: text, attributes, titles, text boxes, styles, comments, scripts, addresses, data. */
export const payloads: readonly string[] = [
  `<script>${runs}</script>`,
  `</script><script>${runs}</script>`,
  `</textarea></title></style></noscript><svg/onload=${runs}>`,
  `"><img src=x onerror=${runs}>`,
  `' autofocus onfocus=${runs} x='`,
  `--></template>]]><iframe srcdoc="<script>parent.${runs}</script>">`,
  `javascript:${runs}`,
  `data:text/html,<script>${runs}</script>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${runs}>`,
  `[words](javascript:${runs}) <a href="javascript:${runs}">words</a> <details open ontoggle=${runs}>`,
  `{{constructor.constructor('${runs}')()}} \${${runs}} \u2028${runs}//`,
  `<style>@import "//evil.example/x"; *{background:url(//evil.example/x)}</style><link rel=stylesheet href=//evil.example/x>`,
  `<meta http-equiv=refresh content="0;url=//evil.example"><base href=//evil.example/>`,
  `<form action=//evil.example><button autofocus>x</button></form>\u202e\u200b`,
]

/** The ferry article with the same words wherever an article's words, what it calls itself, or names made of them can stand. */
export function hostileReading(payload: string): Reading {
  const reading = ferryReading()
  const {length} = reading.article.text
  return {
    ...reading,
    article: {
      ...reading.article,
      text: payload.repeat(Math.ceil(length / payload.length)).slice(0, length),
      headline: payload,
      dateline: payload,
      outlet: payload,
      url: `javascript:${payload}`,
      language: payload,
      section: payload,
      byline: [payload],
      published: {value: payload, basis: 'metadata'},
    },
    entities: reading.entities.map((entity) => ({
      ...entity,
      name: payload,
      wikidata: payload,
      iso: payload,
      known: {role: payload, source: payload},
      roles: [{title: payload, span: [0, 9]}],
    })),
    attributions: reading.attributions.map((attribution) => ({...attribution, when: payload})),
    places: reading.places.map((place) => ({...place, name: payload, country: payload})),
    times: reading.times.map((time) => ({...time, value: payload})),
    claims: reading.claims.map((claim) => ({...claim, text: payload})),
    checks: reading.checks.map((check) => ({...check, message: payload})),
    unread: [{why: payload}],
    engine: {version: payload, model: payload},
  }
}

/** The same held against itself. */
export function hostileComparison(payload: string): Comparison {
  const {article} = hostileReading(payload)
  return {
    draft: article,
    source: article,
    findings: [{what: 'name', span: [0, 9], against: [5, 20], found: 'altered', message: payload}],
  }
}
