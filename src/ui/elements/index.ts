/** The one script of the pages. Each element adds to markup that reads without it; none makes markup of strings. */
import {ClaimFilters} from './claim-filters.ts'
import {KeyKeeper} from './key-keeper.ts'
import {PasteBox} from './paste-box.ts'
import {ReadHere} from './read-here.ts'
import {ReadingPage} from './reading-page.ts'
import {SideBySide} from './side-by-side.ts'
import {showTheme, ThemeSwitch} from './theme-switch.ts'

showTheme()
customElements.define('theme-switch', ThemeSwitch)
customElements.define('key-keeper', KeyKeeper)
customElements.define('claim-filters', ClaimFilters)
customElements.define('reading-page', ReadingPage)
customElements.define('paste-box', PasteBox)
customElements.define('side-by-side', SideBySide)
customElements.define('read-here', ReadHere)
