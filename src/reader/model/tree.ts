/**
 * The best tree of one sentence from scores of arcs: every word has one head, exactly one hangs on the root, and the sum of the
 * scores is the highest (Chu and Liu 1965, Edmonds 1967). Dense and quadratic: each cycle becomes one node whose row of scores
 * is the best of its members', beside what their own arcs would lose.
 */

// More than any sentence's scores add up to: a tree takes a second arc from the root only where it must, which is never.
const rootCost = 1e6

/**
 * `scores`: [count, count + 1], how well each candidate is the head of each word; candidate 0 is the root, candidate i word i - 1.
 * The head of each word, -1 for the root. No words, no heads.
 */
export function bestTree(scores: Float32Array, count: number): Int32Array {
  const greedy = greedyHeads(scores, count)
  return isTree(greedy) ? greedy : spanningTree(scores, count)
}

function greedyHeads(scores: Float32Array, count: number): Int32Array {
  const heads = new Int32Array(count)
  for (let word = 0; word < count; word++) {
    const at = word * (count + 1)
    let best = 0
    for (let head = 1; head <= count; head++)
      if (head !== word + 1 && scores[at + head] > scores[at + best]) best = head
    heads[word] = best - 1
  }
  return heads
}

function isTree(heads: Int32Array): boolean {
  let roots = 0
  const seenBy = new Int32Array(heads.length).fill(-1)
  for (let word = 0; word < heads.length; word++) {
    if (heads[word] < 0) roots++
    let at = word
    while (at >= 0 && seenBy[at] < 0) {
      seenBy[at] = word
      at = heads[at]
    }
    if (at >= 0 && seenBy[at] === word) return false
  }
  return roots === 1
}

function spanningTree(scores: Float32Array, count: number): Int32Array {
  const search = new Search(scores, count)
  for (let word = 1; word <= count; word++) search.walkFrom(word)
  return search.heads()
}

/** Nodes: 0 the root, 1 to `count` the words, behind them cycles that became one node. */
class Search {
  private readonly count: number
  /** Of each node but the root: how well each of the first nodes is its head, and at which word the arc would arrive. */
  private readonly scores: Float64Array[] = [new Float64Array(0)]
  private readonly arrives: Int32Array[] = [new Int32Array(0)]
  /** The chosen arc of each node, from a word or the root to a word. */
  private readonly from: Int32Array
  private readonly into: Int32Array
  /** The cycle that a node went into, and a shorter way to the outermost one. */
  private readonly cycleOf: Int32Array
  private readonly shortcut: Int32Array
  private readonly visitedBy: Int32Array

  constructor(scores: Float32Array, count: number) {
    const nodes = count + 1
    this.count = count
    for (let node = 1; node < nodes; node++) {
      const row = Float64Array.from(scores.subarray((node - 1) * nodes, node * nodes))
      row[0] -= rootCost
      this.scores.push(row)
      this.arrives.push(new Int32Array(nodes).fill(node))
    }
    this.from = new Int32Array(2 * nodes)
    this.into = new Int32Array(2 * nodes)
    this.cycleOf = new Int32Array(2 * nodes).fill(-1)
    this.shortcut = Int32Array.from({length: 2 * nodes}, (_, node) => node)
    this.visitedBy = new Int32Array(2 * nodes)
    this.visitedBy[0] = -1
  }

  /** Best arcs backwards until the root or an earlier walk; a cycle on the way becomes one node and the walk goes on from it. */
  walkFrom(word: number): void {
    let node = this.outermost(word)
    while (this.visitedBy[node] === 0) {
      this.visitedBy[node] = word
      node = this.chooseArc(node)
      if (this.visitedBy[node] === word) node = this.contract(node)
    }
  }

  /** The arc that enters a cycle replaces that of the member at which it arrives; the others keep theirs. */
  heads(): Int32Array {
    const {from, into, cycleOf, count} = this
    for (let cycle = this.scores.length - 1; cycle > count; cycle--) {
      let member = into[cycle]
      while (cycleOf[member] !== cycle) member = cycleOf[member]
      from[member] = from[cycle]
      into[member] = into[cycle]
    }
    return from.slice(1, count + 1).map((head) => head - 1)
  }

  /** The node that a node is part of by now. */
  private outermost(node: number): number {
    const {shortcut} = this
    let found = node
    while (shortcut[found] !== found) found = shortcut[found]
    for (let at = node; at !== found; ) {
      const above = shortcut[at]
      shortcut[at] = found
      at = above
    }
    return found
  }

  /** Chooses the best arc from outside into a node and gives the node that it comes from. */
  private chooseArc(node: number): number {
    const row = this.scores[node]
    let best = -1
    for (let head = 0; head <= this.count; head++)
      if ((best < 0 || row[head] > row[best]) && this.outermost(head) !== node) best = head
    this.from[node] = best
    this.into[node] = this.arrives[node][best]
    return this.outermost(best)
  }

  private contract(first: number): number {
    const cycle = this.scores.length
    const row = new Float64Array(this.count + 1).fill(Number.NEGATIVE_INFINITY)
    const arrives = new Int32Array(this.count + 1)
    const members = [first]
    for (let node = this.outermost(this.from[first]); node !== first; node = this.outermost(this.from[node]))
      members.push(node)
    for (const member of members) {
      const scores = this.scores[member]
      const lost = scores[this.from[member]]
      for (let head = 0; head <= this.count; head++) {
        if (scores[head] - lost <= row[head]) continue
        row[head] = scores[head] - lost
        arrives[head] = this.arrives[member][head]
      }
      this.cycleOf[member] = cycle
    }
    for (const member of members) this.shortcut[member] = cycle
    this.scores.push(row)
    this.arrives.push(arrives)
    return cycle
  }
}
