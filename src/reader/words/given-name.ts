/** Whether a name is a woman's or a man's, by its given name. */
import {alsoFamilyNames, mensNames, womensNames} from './given-names.ts'

/** "José" -> jose. */
export const foldName = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/**
 * By the first word that is no initial: "J. Robert Lind" and "Robert Lind" are men's. A single word may be a family name, and tells
 * nothing where many families bear it ("Howard"). Of "Anne-Marie" the first half tells, where the whole is not known.
 */
export function genderOfName(name: string): 'f' | 'm' | undefined {
  const words = name.split(/\s+/)
  const first = words.find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? ''
  const plain = foldName(first)
  if (words.length === 1 && alsoFamilyNames.has(plain)) return undefined
  return known(plain) ?? known(plain.replace(/[-‑].*/, ''))
}

const known = (plain: string): 'f' | 'm' | undefined =>
  womensNames.has(plain) ? 'f' : mensNames.has(plain) ? 'm' : undefined
