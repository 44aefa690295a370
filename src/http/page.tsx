/** The frame of every page of the desk. */
import type {Child, FC} from 'hono/jsx'

export const DeskPage: FC<{title: string; children?: Child; styles?: string}> = ({title, children, styles}) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{title} · Reportedly</title>
      <link rel="stylesheet" href="/page/page.css" />
      {styles && <link rel="stylesheet" href={styles} />}
      <script type="module" src="/page/elements.js" />
    </head>
    <body>{children}</body>
  </html>
)
