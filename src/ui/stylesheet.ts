/** The stylesheet, of parts: the article's for the page in one file, and with those of the desk for its pages. */
import {articleStyles} from './styles/article.ts'
import {belowStyles} from './styles/below.ts'
import {deskStyles} from './styles/desk.ts'
import {ground} from './styles/ground.ts'
import {narrowStyles} from './styles/narrow.ts'
import {paperStyles} from './styles/paper.ts'

const article = [ground, articleStyles, belowStyles]
const last = [narrowStyles, paperStyles]

export const stylesheet = [...article, ...last].join('\n')

export const deskStylesheet = [...article, deskStyles, ...last].join('\n')
