/** The pages, in the order in which they are looked for. */
import type {Route} from '../route.ts'
import {add} from './add.tsx'
import {article} from './article.tsx'
import {check} from './check.tsx'
import {comparison} from './comparison.tsx'
import {desk} from './desk.tsx'
import {help} from './help.tsx'
import {parts} from './parts.tsx'
import {tryPage} from './try.tsx'

export const routes: readonly Route[] = [desk, article, add, check, comparison, tryPage, help, parts]
