/** What went wrong, and what to do about it. */
import type {ReportedlyError} from '../contract/index.ts'
import {visible} from '../contract/index.ts'
import {DeskPage} from './page.tsx'

const titles: Readonly<Record<number, string>> = {404: 'Not here', 410: 'No longer kept here'}

export const ErrorPage = ({error, status}: {error: ReportedlyError; status: number}) => {
  const title = error.code === 'desk/gone' ? titles[410] : (titles[status] ?? 'That did not work')
  return (
    <DeskPage title={title}>
      <div class="plainpage">
        <h1>{title}</h1>
        <p class="lead">{visible(error.message)}</p>
        {error.code === 'desk/gone' && (
          <p>
            The desk remembers what it has read only while it runs, and only the latest. The same article gets the same
            address when it is read again.
          </p>
        )}
        <p>
          <a href="/">To the desk</a>
        </p>
      </div>
    </DeskPage>
  )
}
