/** The tools, in the order in which agents see them. */
import type {Tool} from '../tool.ts'
import {checkQuotation} from './check-quotation.ts'
import {readArticle} from './read-article.ts'

export const tools = [readArticle, checkQuotation] as unknown as readonly Tool[]
