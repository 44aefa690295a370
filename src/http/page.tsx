/** The frame of every page of the desk: the bar above, and what every page ends in. */
import type {Child, FC} from 'hono/jsx'

interface DeskPageProps {
  title: string
  children?: Child
  /** A stylesheet of the page's own. */
  styles?: string
  /** The path of the page in the bar, where it stands there. */
  at?: string
}

const pages: readonly (readonly [path: string, name: string])[] = [
  ['/', 'Desk'],
  ['/check', 'Check a draft'],
  ['/try', 'Read offline'],
  ['/help', 'Help'],
]

export const DeskPage: FC<DeskPageProps> = ({title, children, styles, at}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title} · Reportedly</title>
      <link rel="stylesheet" href="/page/page.css" />
      {styles && <link rel="stylesheet" href={styles} />}
      <link rel="icon" href="/page/icon.svg" type="image/svg+xml" />
      {/* Before the first picture, so that a chosen theme does not flash. */}
      <script type="module" src="/page/elements.js" blocking="render" />
    </head>
    <body>
      <a class="skip" href="#content">
        To the content
      </a>
      <header class="bar">
        <a class="brand" href="/">
          Reportedly
        </a>
        <nav aria-label="Pages">
          {pages.map(([path, name]) => (
            <a href={path} aria-current={path === at ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        <theme-switch />
      </header>
      <main id="content">{children}</main>
      <key-keeper />
    </body>
  </html>
)
