/** One line on stderr that tells how far a long run is. Drawn only for people: on a terminal, or in plain lines where asked for. */
import {grouped} from '../contract/index.ts'

export interface Progress {
  /** One more input is done. `share` is how much of all input that makes, 0..1, where that is known. */
  step(outcome: {failed: boolean; share?: number}): void
  /** Takes the line off the screen. */
  clear(): void
}

export interface ProgressOptions {
  readonly draw: 'line' | 'plain' | 'none'
  readonly total?: number
  readonly now?: () => number
}

/** A line is redrawn ten times a second at most; plain lines come every ten seconds. */
const pauseMs = {line: 100, plain: 10_000, none: Number.POSITIVE_INFINITY}

export function startProgress(write: (text: string) => void, options: ProgressOptions): Progress {
  const {draw, total, now = () => performance.now()} = options
  const began = now()
  let drawn = draw === 'plain' ? began : Number.NEGATIVE_INFINITY
  let done = 0
  let failures = 0
  let onScreen = false
  return {
    step({failed, share = total ? (done + 1) / total : undefined}) {
      done++
      if (failed) failures++
      if (draw === 'none' || now() - drawn < pauseMs[draw]) return
      drawn = now()
      const line = progressLine({done, total, failures, share, elapsedMs: drawn - began})
      write(draw === 'line' ? `\r${line}\x1b[K` : `${line}\n`)
      onScreen = draw === 'line'
    },
    clear() {
      if (onScreen) write('\r\x1b[K')
      onScreen = false
    },
  }
}

interface State {
  done: number
  total?: number
  failures: number
  share?: number
  elapsedMs: number
}

/** `reading 1,204 of 8,310 · 31/s · 3:49 left · 2 failed` */
export function progressLine({done, total, failures, share, elapsedMs}: State): string {
  const seconds = elapsedMs / 1000
  const parts = [`reading ${grouped(done)}${total === undefined ? '' : ` of ${grouped(total)}`}`]
  if (seconds >= 1) parts.push(`${rate(done / seconds)}/s`)
  if (seconds >= 1 && share && share < 1) parts.push(`${clock((seconds * (1 - share)) / share)} left`)
  if (failures > 0) parts.push(`${grouped(failures)} failed`)
  return parts.join(' · ')
}

const rate = (perSecond: number): string => (perSecond >= 10 ? grouped(Math.round(perSecond)) : perSecond.toFixed(1))

function clock(seconds: number): string {
  const whole = Math.ceil(seconds)
  const hours = Math.floor(whole / 3600)
  const minutes = Math.floor((whole % 3600) / 60)
  const twoDigits = (number: number): string => String(number).padStart(2, '0')
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${twoDigits(whole % 60)}` : `${minutes}:${twoDigits(whole % 60)}`
}
