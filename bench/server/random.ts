/** Chance that is the same in every run. */

/** In [0, 1). */
export type Random = () => number

/** Mulberry32: one 32-bit state, which is chance enough for a choice of texts. */
export function openRandom(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export const oneOf = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)]

/** Fisher and Yates: every order is as likely. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const list = [...items]
  for (let last = list.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    ;[list[last], list[other]] = [list[other], list[last]]
  }
  return list
}
