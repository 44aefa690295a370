/** Whether confidence means what it says: expected calibration error over ten bins of equal width (Naeini et al. 2015). */

const bins = 10

/** Counts of one case: how many answers fell into each bin, how many of them were right, and the sum of their confidences. */
export function binned(
  answers: readonly {readonly confidence: number; readonly isRight: boolean}[],
): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const {confidence, isRight} of answers) {
    const bin = Math.min(bins - 1, Math.floor(confidence * bins))
    for (const [name, count] of Object.entries({answers: 1, right: isRight ? 1 : 0, confidence})) {
      const key = `bin ${bin} ${name}`
      counts[key] = (counts[key] ?? 0) + count
    }
  }
  return counts
}

/** How far confidence lies from the share that is right, in points of per cent, weighted by answers. `total` sums a count over cases; no answers, 0. */
export function calibrationError(total: (name: string) => number): number {
  const all = Array.from({length: bins}, (_, bin) => bin)
  const answers = all.reduce((sum, bin) => sum + total(`bin ${bin} answers`), 0)
  const off = all.reduce((sum, bin) => sum + Math.abs(total(`bin ${bin} confidence`) - total(`bin ${bin} right`)), 0)
  return answers === 0 ? 0 : (100 * off) / answers
}
