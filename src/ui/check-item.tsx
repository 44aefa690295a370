/** A check in the margin: what a careful editor would ask here, and the way to the one before and after. */
import type {FC} from 'hono/jsx'
import {type Check, visible} from '../contract/index.ts'

export const CheckItem: FC<{check: Check; place: number; of: number}> = ({check, place, of}) => (
  <li id={check.id} class="check">
    <a href={`#${checkMarkId(check.id)}`}>!</a>
    <p>
      <b>{checkName(check)}</b> {visible(check.message)}{' '}
      <small>
        {place} of {of}
      </small>
    </p>
  </li>
)

/** Where the "!" stands in the text. */
export const checkMarkId = (id: string): string => `at-${id}`

/** "headline overstates" */
export const checkName = ({kind}: Pick<Check, 'kind'>): string => kind.replaceAll('-', ' ')
