/** What one can ask of Reportedly. */

export {
  type FindingFormat,
  type Format,
  findingFormats,
  formatOfFile,
  formats,
  type WriteOptions,
} from '../export/index.ts'
export {type ParsedLine, parseObject} from '../intake/index.ts'
export {type CheckOptions, type Desk, openDesk, type ReadingDesk, type Status} from './desk.ts'
export {inOrder} from './in-order.ts'
export {type Line, linesOf} from './lines.ts'
export type {Input, ReadOptions} from './read.ts'
export {type LineAnswer, type LinesOptions, readLines} from './read-lines.ts'
