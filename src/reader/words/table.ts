/** A table that is looked up by words of a text. */

/**
 * The same table without what every object has: in a plain one "constructor" is a word, too, and what stands there is a function.
 */
export const wordTable = <Entry>(entries: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> =>
  Object.freeze(Object.assign(Object.create(null), entries))
