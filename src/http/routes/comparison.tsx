/** A draft and its source side by side. */
import {type Comparison, ReportedlyError} from '../../contract/index.ts'
import {ComparisonView} from '../../ui/comparison-view.tsx'
import {DeskPage} from '../page.tsx'
import type {Route} from '../route.ts'

export const comparison: Route<Comparison> = {
  path: '/check/:id',
  load({params, kept}) {
    const found = kept.comparisons.get(params.id)
    if (found) return found
    throw new ReportedlyError('desk/gone', 'This comparison is not kept here any more: check the draft again.')
  },
  Page: (found) => (
    <DeskPage title="Draft against source" at="/check">
      <div class="checkpage">
        <ComparisonView comparison={found} />
      </div>
    </DeskPage>
  ),
}
