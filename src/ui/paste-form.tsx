/** The box into which articles go: text, an address, or a file; and what the text may not say itself. */
import type {FC} from 'hono/jsx'

interface ArticleFieldsProps {
  /** "Paste an article, or an address" */
  label: string
  /** Before the names of the fields, where a form holds two articles. */
  prefix?: '' | 'draft-' | 'source-'
  rows?: number
  /** Takes no address. */
  textOnly?: boolean
  text?: string
}

export const ArticleFields: FC<ArticleFieldsProps> = ({label, prefix = '', rows = 12, textOnly, text}) => (
  <div data-drop>
    <label class="over-label" for={`${prefix}text`}>
      {label}
    </label>
    <textarea id={`${prefix}text`} name={`${prefix}text`} rows={rows} spellcheck={false}>
      {text}
    </textarea>
    <p class="hint">
      <label for={`${prefix}file`}>or drop a file here, or choose one (text or HTML):</label>{' '}
      <input
        id={`${prefix}file`}
        type="file"
        name={`${prefix}file`}
        accept=".txt,.md,.html,.htm,text/plain,text/html"
      />
    </p>
    {!textOnly && (
      <p class="hint">
        An address alone is fetched only after it has asked you. Nothing that you paste leaves this machine.
      </p>
    )}
  </div>
)

export const OutletAndDate: FC = () => (
  <>
    <label>
      <span>Outlet</span>
      <input name="outlet" autocomplete="off" />
    </label>
    <label>
      <span>Published</span>
      <input name="published" type="date" />
    </label>
  </>
)

export const GivenFields: FC = () => (
  <details>
    <summary>What the text does not say itself</summary>
    <div class="fields">
      <OutletAndDate />
      <label>
        <span>Its address</span>
        <input name="url" type="url" autocomplete="off" placeholder="https://…" />
      </label>
    </div>
  </details>
)
