/** The smallest valid nouns of the contract, for tests that need one. */

import type {Article, Given} from '../src/contract/index.ts'
import {articleFrom} from '../src/intake/index.ts'

export const article = (text: string, given: Given = {}): Article => articleFrom(text, given)
