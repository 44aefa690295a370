/** What a number can be by the words around it: "more than 40" is any number above, "about 40" one near it. */
import type {Quantity} from './quantities.ts'

/** How far "about" reaches. Chosen: what newspapers round away. */
const rounding = 0.1

/** "More than 40" is seldom said of twice as many. Chosen. */
const headroom = 2

const rangeOf = ({value, about}: Pick<Quantity, 'value' | 'about'>): readonly [least: number, most: number] => {
  if (about === 'about') return [value * (1 - rounding), value * (1 + rounding)]
  if (about === 'atLeast') return [value, value * headroom]
  return about === 'atMost' ? [0, value] : [value, value]
}

/** Whether no number is both. */
export function isApartIn(one: Pick<Quantity, 'value' | 'about'>, other: Pick<Quantity, 'value' | 'about'>): boolean {
  const [[least, most], [from, to]] = [rangeOf(one), rangeOf(other)]
  return most < from || to < least
}
