/** The event lists made ready: which rows a word has, and whether what stands beside it fits one of them. */
import type {EventType} from '../../contract/index.ts'
import {lemmas, singular} from './lemma.ts'
import {abstract} from './words/abstract.ts'
import {classes} from './words/classes.ts'
import {conflict} from './words/conflict.ts'
import {cooperation} from './words/cooperation.ts'
import {embedding} from './words/embedding.ts'
import {nothing} from './words/nothing.ts'
import {eventNouns, lightVerbs} from './words/nouns.ts'
import {noHappening} from './words/other.ts'

/**
 * Words | what must stand beside them | type, mode, contexts (`-`: none; several contexts `a;b`).
 *
 * Beside, one of these must fit: a noun or `@class` (the direct object, or the subject of a passive; for a noun, a word of its own
 * phrase), `+` any object, `0` no object, `preposition:noun`, `preposition:@class`, `by:noun` whoever does it, `that` a clause, `to` an infinitive, `a&b` both. `@any` is
 * any word, `&` several who do it, `@name` a proper name or somebody. Nothing: always fits. A verb with its particle is written `call_off`. The type `-` says that this is none.
 */
export type Row = readonly [words: string, beside: string, sense: string]

export interface Sense {
  readonly type: EventType
  readonly mode?: string
  readonly contexts: readonly string[]
  /** Heads of the objects that make the word mean this ("voiced support", "lifted sanctions"): what is done, and nobody to whom. */
  readonly told?: readonly number[]
}

/** One thing that may stand beside a word. */
export interface Condition {
  readonly of: 'object' | 'some object' | 'no object' | 'several' | 'clause' | 'infinitive' | 'oblique'
  readonly preposition?: string
  readonly nouns?: {has(noun: string): boolean} | 'any' | 'name'
  /** The object is somebody or something that the deed is done to ("seized a ship"), not what the deed is. */
  readonly isSide?: true
  /** What must stand there too. */
  readonly and?: Condition
}

export interface Entry {
  readonly conditions: readonly Condition[]
  /** None: in this company the word tells no event. */
  readonly sense: Sense | undefined
}

const split = (words: string): string[] => words.trim().split(/\s+/)

const classWords = new Map(Object.entries(classes).map(([name, words]) => [name, new Set(split(words))]))

/** Throws where a list names a class that there is not: our mistake, found when the program starts. */
function nouns(name: string): Condition['nouns'] {
  if (!name.startsWith('@')) return new Set([name])
  if (name === '@any') return 'any'
  if (name === '@name') return 'name'
  if (name === '@abstract') return abstract
  const words = classWords.get(name.slice(1))
  if (!words) throw new Error(`There is no class of nouns "${name}".`)
  return words
}

function condition(text: string): Condition {
  const [first, second] = text.split('&')
  if (first && second) return {...condition(first), and: condition(second)}
  if (text === '+') return {of: 'some object'}
  if (text === '0') return {of: 'no object'}
  if (text === '&') return {of: 'several'}
  if (text === 'that' || text === 'whether') return {of: 'clause'}
  if (text === 'to') return {of: 'infinitive'}
  const [noun, preposition] = text.split(':').reverse()
  if (preposition) return {of: 'oblique', preposition, nouns: nouns(noun)}
  return {of: 'object', nouns: nouns(noun), ...(sides.has(noun) ? {isSide: true} : {})}
}

const sides = new Set(split('@name @persons @uprooted @captives @territory @settlements @targets @property'))

function sense(text: string): Sense | undefined {
  if (text === '-') return undefined
  const [type, mode, contexts] = text.split(' ')
  return {
    type: type as EventType,
    ...(mode && mode !== '-' ? {mode} : {}),
    contexts: contexts && contexts !== '-' ? contexts.split(';') : [],
  }
}

/** Rows by word, those with conditions first. */
function index(rows: readonly Row[]): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>()
  for (const [words, beside, what] of rows) {
    const entry = {conditions: beside ? split(beside).map(condition) : [], sense: sense(what)}
    for (const word of split(words)) {
      const list = entries.get(word) ?? []
      list.push(entry)
      entries.set(word, list)
    }
  }
  for (const list of entries.values())
    list.sort((a, b) => Number(b.conditions.length > 0) - Number(a.conditions.length > 0))
  return entries
}

export const verbEntries = index([...nothing, ...cooperation, ...conflict])
export const nounEntries = index(eventNouns)
export const light: ReadonlySet<string> = new Set(split(lightVerbs))

const bare = (verb: string): string => verb.split('_', 1)[0]

const forms = lemmas([...verbEntries.keys(), ...light, ...embedding.keys(), ...noHappening].map(bare))

/** Lemma of a verb form that some list knows; the form itself where none does. */
export const verbLemma = (form: string): string => forms.get(form) ?? form

export const nounLemma = singular
