/** The pieces of a text as columns of numbers: a text of 100,000 words is 2 MB. */

export interface Pieces {
  readonly count: number
  readonly ids: Int32Array
  /** UTF-16, from the first letter of the piece to behind its last one. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  readonly shapes: Uint8Array
  /** 1 where the piece goes on in the word of the piece before. */
  readonly continues: Uint8Array
}

/** Columns that grow as pieces are added. */
export class PieceColumns {
  private count = 0
  private ids: Int32Array
  private starts: Int32Array
  private ends: Int32Array
  private shapes: Uint8Array
  private continues: Uint8Array

  constructor(size: number) {
    this.ids = new Int32Array(size)
    this.starts = new Int32Array(size)
    this.ends = new Int32Array(size)
    this.shapes = new Uint8Array(size)
    this.continues = new Uint8Array(size)
  }

  get isEmpty(): boolean {
    return this.count === 0
  }

  add(id: number, start: number, end: number, shape: number, continues: number): void {
    if (this.count === this.ids.length) this.grow()
    this.ids[this.count] = id
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.shapes[this.count] = shape
    this.continues[this.count] = continues
    this.count++
  }

  done(): Pieces {
    const {count, ids, starts, ends, shapes, continues} = this
    return {
      count,
      ids: ids.subarray(0, count),
      starts: starts.subarray(0, count),
      ends: ends.subarray(0, count),
      shapes: shapes.subarray(0, count),
      continues: continues.subarray(0, count),
    }
  }

  private grow(): void {
    const size = 2 * this.ids.length
    this.ids = into(new Int32Array(size), this.ids)
    this.starts = into(new Int32Array(size), this.starts)
    this.ends = into(new Int32Array(size), this.ends)
    this.shapes = into(new Uint8Array(size), this.shapes)
    this.continues = into(new Uint8Array(size), this.continues)
  }
}

function into<Column extends Int32Array | Uint8Array>(column: Column, kept: ArrayLike<number>): Column {
  column.set(kept)
  return column
}

/** The first piece that ends behind `offset`; `count` if none does. */
export const pieceEndingAfter = ({ends, count}: Pieces, offset: number): number => lowerBound(ends, count, offset + 1)

/** The first piece that starts at `offset` or later; `count` if none does. */
export const pieceStartingFrom = ({starts, count}: Pieces, offset: number): number => lowerBound(starts, count, offset)

function lowerBound(column: Int32Array, count: number, value: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (column[middle] < value) low = middle + 1
    else high = middle
  }
  return low
}
