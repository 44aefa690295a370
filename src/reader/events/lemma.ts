/** Words to what a list calls them: verbs by the forms of the verbs listed, nouns by their ending. */
import {wordTable} from '../words/table.ts'
import {verbTable} from '../words/verbs.ts'

const irregularPlurals: Readonly<Record<string, string>> = wordTable({
  men: 'man',
  women: 'woman',
  policemen: 'policeman',
  policewomen: 'policewoman',
  gunmen: 'gunman',
  servicemen: 'serviceman',
  spokesmen: 'spokesman',
  children: 'child',
  people: 'person',
  wives: 'wife',
  lives: 'life',
  crises: 'crisis',
  media: 'media',
  police: 'police',
  aircraft: 'aircraft',
  series: 'series',
})

/** "Treaties" to treaty, "clashes" to clash, "talks" to talk; what is no plural stays. Small letters in, small letters out. */
export function singular(word: string): string {
  if (Object.hasOwn(irregularPlurals, word)) return irregularPlurals[word]
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Ends that both double and do not: "kidnaped", "cancelled", "expelled". */
const mayDouble = /[^aeiou][aeiou][lpt]$/

/** Form to lemma for these verbs and for common ones; a form that two verbs share leads to the one listed. */
export function lemmas(verbs: Iterable<string>): ReadonlyMap<string, string> {
  const list = [...new Set(verbs)]
  const forms = new Map<string, string>()
  const listed = new Set(list)
  const table = verbTable(list)
  for (const [form, {lemma}] of table) if (listed.has(lemma)) forms.set(form, lemma)
  for (const [form, {lemma}] of table) if (!forms.has(form)) forms.set(form, lemma)
  for (const lemma of list.filter((verb) => mayDouble.test(verb)))
    for (const ending of ['ed', 'ing', `${lemma.at(-1)}ed`, `${lemma.at(-1)}ing`])
      if (!forms.has(lemma + ending)) forms.set(lemma + ending, lemma)
  // "Lay" is more often to lay than to have lain, where a list has it.
  for (const lemma of list) forms.set(lemma, lemma)
  for (const form of ['has', 'having']) forms.set(form, 'have')
  for (const form of ['is', 'are', 'am', 'being']) forms.set(form, 'be')
  return forms
}
