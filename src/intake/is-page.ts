/** Whether a document is a page. Apart from the parsing of pages, whose libraries take 0.2 s to load and plain text never needs. */
import type {Decoded} from '../contract/index.ts'

/** Told by its media type, or by the tag with which it opens. */
export function isPage({mediaType, text}: Decoded): boolean {
  if (mediaType && /^(?:text\/html|application\/xhtml\+xml)/i.test(mediaType)) return true
  return /^[\s\ufeff]*(?:<!--[^>]{0,2000}-->\s*)?(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body|article|main|section|div|meta|title|h1|p)[\s>]/i.test(
    text.slice(0, 4000),
  )
}
