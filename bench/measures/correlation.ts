/** Pearson's r of two lists of equal length, -1 to 1; 0 where either never changes. */
export function pearson(some: readonly number[], others: readonly number[]): number {
  const mean = (list: readonly number[]): number => list.reduce((sum, value) => sum + value, 0) / list.length
  const [a, b] = [mean(some), mean(others)]
  let both = 0
  let ofSome = 0
  let ofOthers = 0
  some.forEach((value, index) => {
    both += (value - a) * (others[index] - b)
    ofSome += (value - a) ** 2
    ofOthers += (others[index] - b) ** 2
  })
  return ofSome === 0 || ofOthers === 0 ? 0 : both / Math.sqrt(ofSome * ofOthers)
}
