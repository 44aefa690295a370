/** The forms of regular English verbs, for tables that list base forms only; irregular forms stand in their tables beside the base. */
import {wordTable} from './table.ts'

const irregular: Readonly<Record<string, readonly string[]>> = wordTable({
  say: ['said', 'says', 'saying'],
  tell: ['told', 'tells', 'telling'],
  think: ['thought', 'thinks', 'thinking'],
  swear: ['swore', 'sworn', 'swears', 'swearing'],
  foresee: ['foresaw', 'foreseen', 'foresees', 'foreseeing'],
  undertake: ['undertook', 'undertaken', 'undertakes', 'undertaking'],
  see: ['saw', 'seen', 'sees', 'seeing'],
  seek: ['sought', 'seeks', 'seeking'],
  feel: ['felt', 'feels', 'feeling'],
  bet: ['bets', 'betting'],
  forecast: ['forecasts', 'forecasting', 'forecasted'],
})

/** "deny" -> deny, denies, denied, denying. Final consonants are doubled in both manners ("commited" costs nothing in a table). */
function formsOf(base: string): string[] {
  if (irregular[base]) return [base, ...irregular[base]]
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base)
    ? [`${base}${base.at(-1)}ed`, `${base}${base.at(-1)}ing`]
    : []
  return [base, /(?:s|sh|ch|x|z)$/.test(base) ? `${base}es` : `${base}s`, `${base}ed`, `${base}ing`, ...doubled]
}

/** Every form of every verb of a table, leading to what the table says of the base. */
export function byForm<Value>(entries: Iterable<readonly [base: string, value: Value]>): ReadonlyMap<string, Value> {
  const forms = new Map<string, Value>()
  for (const [base, value] of entries) for (const form of formsOf(base)) if (!forms.has(form)) forms.set(form, value)
  return forms
}
