/** A line of the table: what was measured, and what it must not go over where a mark is set. */
export interface Measured {
  readonly what: string
  readonly value: number
  readonly unit: string
  /** At most. */
  readonly mark?: number
}

export const isMissed = ({value, mark}: Measured): boolean => mark !== undefined && value > mark

/** The value below which `share` of the numbers lie, the nearest of them. NaN of nothing. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}
