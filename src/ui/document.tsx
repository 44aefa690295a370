/**
 * A whole page in one file: nothing is loaded from anywhere and nothing runs. The policy allows one style sheet, by its digest, so
 * that even markup that slipped through could fetch or run nothing.
 */
import {sha256} from '@noble/hashes/sha2.js'
import {utf8ToBytes} from '@noble/hashes/utils.js'
import type {Child} from 'hono/jsx'

export function wholePage({title, styles, children}: {title: string; styles: string; children: Child}): string {
  const policy = `default-src 'none'; style-src 'sha256-${digest(styles)}'; base-uri 'none'; form-action 'none'`
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="Reportedly" />
        <title>{title}</title>
        {/* Our own rules; the names in them are ids that went through `cssName`. */}
        <style dangerouslySetInnerHTML={{__html: styles}} />
      </head>
      <body>{children}</body>
    </html>
  )
  return `<!doctype html>\n${String(page)}\n`
}

const digest = (text: string): string => btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))
