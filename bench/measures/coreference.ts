/**
 * Coreference as CoNLL-2012 scores it: the mean of MUC (Vilain et al. 1995), B³ (Bagga and Baldwin 1998) and CEAF-φ4 (Luo 2005) over
 * predicted mentions. Clusters of one mention take no part. As training/metrics.py.
 */
import {bestSum} from './assignment.ts'

/** A mention by its place ("12-19"): two are the same if their texts are. */
type Cluster = ReadonlySet<string>
export interface Clustering {
  readonly found: readonly Cluster[]
  readonly gold: readonly Cluster[]
}

/** Hits and totals of precision and of recall, summed over documents. */
export type Tally = readonly [right: number, found: number, covered: number, gold: number]

const measures: Readonly<Record<string, (clusters: Clustering) => Tally>> = {MUC: muc, 'B³': bCubed, 'CEAF-φ4': ceaf}

/** The tally of each measure in one document, and of its mentions. */
export function tallies({found, gold}: Clustering): Record<string, Tally> {
  const clusters = {found: found.filter(({size}) => size > 1), gold: gold.filter(({size}) => size > 1)}
  return {
    ...Object.fromEntries(Object.entries(measures).map(([name, measure]) => [name, measure(clusters)])),
    mentions: mentions(clusters),
  }
}

/** F1 in per cent of tallies of many documents; nothing of nothing is 0, as in the scorer. */
export function f1Of(documents: readonly Tally[]): number {
  const [right, found, covered, gold] = [0, 1, 2, 3].map((at) => documents.reduce((sum, tally) => sum + tally[at], 0))
  const precision = found === 0 ? 0 : right / found
  const recall = gold === 0 ? 0 : covered / gold
  return precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall)
}

export const measureNames: readonly string[] = Object.keys(measures)

function muc({found, gold}: Clustering): Tally {
  const side = (clusters: readonly Cluster[], others: readonly Cluster[]): [number, number] => {
    const owner = ownersOf(others)
    let right = 0
    let all = 0
    for (const cluster of clusters) {
      const parts = new Set([...cluster].map((mention) => owner.get(mention) ?? mention))
      right += cluster.size - parts.size
      all += cluster.size - 1
    }
    return [right, all]
  }
  return [...side(found, gold), ...side(gold, found)]
}

function bCubed({found, gold}: Clustering): Tally {
  const side = (clusters: readonly Cluster[], others: readonly Cluster[]): [number, number] => {
    const owner = ownersOf(others)
    let right = 0
    let all = 0
    for (const cluster of clusters) {
      all += cluster.size
      for (const mention of cluster) right += sharedBy(cluster, owner.get(mention)) / cluster.size
    }
    return [right, all]
  }
  return [...side(found, gold), ...side(gold, found)]
}

function ceaf({found, gold}: Clustering): Tally {
  const alike = found.map((cluster) =>
    gold.map((other) => (2 * sharedBy(cluster, other)) / (cluster.size + other.size)),
  )
  const best = bestSum(alike)
  return [best, found.length, best, gold.length]
}

function mentions({found, gold}: Clustering): Tally {
  const all = {found: new Set(found.flatMap((cluster) => [...cluster])), gold: new Set(gold.flatMap((c) => [...c]))}
  const hits = sharedBy(all.found, all.gold)
  return [hits, all.found.size, hits, all.gold.size]
}

const ownersOf = (clusters: readonly Cluster[]): Map<string, Cluster> =>
  new Map(clusters.flatMap((cluster) => [...cluster].map((mention) => [mention, cluster] as const)))

function sharedBy(some: Cluster, others: Cluster | undefined): number {
  let shared = 0
  for (const mention of some) if (others?.has(mention)) shared++
  return shared
}
