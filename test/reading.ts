/** A reading made by hand, for tests of what is shown. */
export {ferryArticle, ferryReading, spanIn} from '../src/ui/sample.ts'
