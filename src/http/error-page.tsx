/** What went wrong, and what to do about it. */
import type {ReportedlyError} from '../contract/index.ts'
import {visible} from '../contract/index.ts'
import {DeskPage} from './page.tsx'

export const ErrorPage = ({error, status}: {error: ReportedlyError; status: number}) => (
  <DeskPage title="Something went wrong">
    <main>
      <h1>{status === 404 ? 'Not here' : 'That did not work'}</h1>
      <p>{visible(error.message)}</p>
      <p>
        <a href="/">To the desk</a>
      </p>
    </main>
  </DeskPage>
)
