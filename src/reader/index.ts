/** Article -> Reading. Pure: runs in Node, in a browser and in a worker. */
export {type Engine, openEngine} from './engine.ts'
export {readArticle} from './read.ts'
