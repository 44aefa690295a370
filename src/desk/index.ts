/** What one can ask of Reportedly. */

export {type Format, formats, type WriteOptions} from '../export/index.ts'
export {type Desk, openDesk} from './desk.ts'
export type {Input, ReadOptions} from './read.ts'
export type {LineAnswer, LinesOptions} from './read-lines.ts'
