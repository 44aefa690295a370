/** The door on the web. */

export {createApp} from './app.ts'
export {type Listening, listen} from './listen.ts'
export type {Settings} from './settings.ts'
