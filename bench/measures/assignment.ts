/** The best one-to-one assignment of rows to columns (Kuhn and Munkres; the potentials of Jonker and Volgenant). */

/** The greatest sum of `value[row][column]` over pairs in which no row and no column comes twice. O(n³); no rows, 0. */
export function bestSum(value: readonly (readonly number[])[]): number {
  if (value.length === 0 || value[0].length === 0) return 0
  if (value.length > value[0].length) return bestSum(value[0].map((_, column) => value.map((row) => row[column])))
  const columns = value[0].length
  const ofRow = new Float64Array(value.length + 1)
  const ofColumn = new Float64Array(columns + 1)
  // Rows and columns count from 1; column 0 holds the row that looks for a place.
  const owner = new Int32Array(columns + 1)
  for (let row = 1; row <= value.length; row++) {
    owner[0] = row
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY)
    const from = new Int32Array(columns + 1)
    const seen = new Uint8Array(columns + 1)
    let at = 0
    do {
      seen[at] = 1
      const current = owner[at]
      let step = Number.POSITIVE_INFINITY
      let next = 0
      for (let column = 1; column <= columns; column++) {
        if (seen[column]) continue
        const cost = -value[current - 1][column - 1] - ofRow[current] - ofColumn[column]
        if (cost < least[column]) {
          least[column] = cost
          from[column] = at
        }
        if (least[column] < step) {
          step = least[column]
          next = column
        }
      }
      for (let column = 0; column <= columns; column++) {
        if (seen[column]) {
          ofRow[owner[column]] += step
          ofColumn[column] -= step
        } else least[column] -= step
      }
      at = next
    } while (owner[at] !== 0)
    for (; at !== 0; at = from[at]) owner[at] = owner[from[at]]
  }
  let sum = 0
  for (let column = 1; column <= columns; column++) if (owner[column] > 0) sum += value[owner[column] - 1][column - 1]
  return sum
}
