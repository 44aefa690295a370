/** The pages, in the order in which they are looked for. */
import type {Route} from '../route.ts'
import {add} from './add.tsx'
import {article} from './article.tsx'
import {desk} from './desk.tsx'

export const routes: readonly Route[] = [desk, article, add]
