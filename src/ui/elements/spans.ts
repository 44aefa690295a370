/**
 * Any words of the article by their place in its text: `#53-101` brings them out, and a selection becomes such an address. Offsets
 * are those of `article.text`; the page shows each block `visible`, so places are counted through the same function.
 */
import {visible} from '../../contract/visible.ts'

interface Block {
  readonly element: HTMLElement
  /** Where it begins in the text. */
  readonly from: number
  readonly to: number
}

/** The page of a reading, which may hold the article's text itself. */
export type Page = HTMLElement & {readonly text?: string}

let fetched: Promise<string> | undefined

/** The text comes with the page's twin, and only when it is asked for. */
function articleText(page: Page): Promise<string> | string | undefined {
  if (page.text !== undefined) return page.text
  const {twin} = page.dataset
  if (twin === undefined) return undefined
  fetched ??= fetch(twin)
    .then((answer) => answer.json())
    .then(({article}) => article.text)
  return fetched
}

export async function showSpan(page: Page): Promise<void> {
  CSS.highlights?.delete(highlight)
  const [, start, end] = /^#(\d+)-(\d+)$/.exec(location.hash) ?? []
  const text = start === undefined ? undefined : await articleText(page)
  if (text === undefined) return
  const found = blocksOf(page).flatMap((block) => rangeIn(block, text, Number(start), Number(end)) ?? [])
  if (found.length === 0) return
  CSS.highlights?.set(highlight, new Highlight(...found))
  found[0].startContainer.parentElement?.scrollIntoView({block: 'center'})
}

const highlight = 'selection-in-address'

/** "53-101" of what is selected in the article; undefined where nothing is. */
export async function selectedSpan(page: Page): Promise<string | undefined> {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const text = await articleText(page)
  if (text === undefined) return undefined
  const start = offsetOf(page, text, range.startContainer, range.startOffset)
  const end = offsetOf(page, text, range.endContainer, range.endOffset)
  return start === undefined || end === undefined || end <= start ? undefined : `${start}-${end}`
}

function blocksOf(page: HTMLElement): Block[] {
  return [...page.querySelectorAll<HTMLElement>('.row>:first-child')].map((element) => {
    const [from, to] = element.id.split('-').map(Number)
    return {element, from, to}
  })
}

function rangeIn({element, from, to}: Block, text: string, start: number, end: number): Range | undefined {
  if (end <= from || start >= to) return undefined
  const range = document.createRange()
  const first = nodeAt(element, visible(text.slice(from, Math.max(start, from))).length)
  const last = nodeAt(element, visible(text.slice(from, Math.min(end, to))).length)
  if (!first || !last) return undefined
  range.setStart(...first)
  range.setEnd(...last)
  return range
}

/** The article's own text nodes: numbers of notes are ours. */
function* textNodes(element: Element): Generator<Text> {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('sup') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text
}

function nodeAt(element: Element, place: number): [Text, number] | undefined {
  let before = 0
  for (const node of textNodes(element)) {
    if (place <= before + node.length) return [node, place - before]
    before += node.length
  }
  return undefined
}

function offsetOf(page: HTMLElement, text: string, node: Node, offset: number): number | undefined {
  const block = blocksOf(page).find(({element}) => element.contains(node))
  if (!block) return undefined
  const point = document.createRange()
  point.setStart(block.element, 0)
  point.setEnd(node, offset)
  let shown = 0
  for (const part of textNodes(block.element))
    if (point.comparePoint(part, part.length) <= 0) shown += part.length
    else if (part === node) shown += offset
  let place = block.from
  while (place < block.to && visible(text.slice(block.from, place)).length < shown) place++
  return place
}
