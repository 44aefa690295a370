/** The built desk as a process of its own, as its user starts it, and the memory of it and of everything it started. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'

export interface StartedDesk {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** What it printed beside its greeting: nothing, where nothing is wrong. */
  readonly printed: readonly string[]
  /** Resident memory in MB of the desk and of its processes; pages that two of them share count twice. */
  memoryMb(): number
  /** Whether it still runs. */
  isAlive(): boolean
  close(): Promise<void>
}

/** Waits until the desk says that it is ready to read. */
export async function startDesk(): Promise<StartedDesk> {
  const desk = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--offline'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const printed: string[] = []
  let address = ''
  await new Promise<void>((resolve, reject) => {
    desk.once('exit', (code) => reject(new Error(`The desk ended (exit ${code}): ${printed.join('\n')}`)))
    createInterface({input: desk.stderr}).on('line', (line) => {
      const opened = /^The desk is open: (\S+)\/ /.exec(line)
      if (opened) address = opened[1]
      else if (line.startsWith('Ready to read')) resolve()
      else printed.push(line)
    })
  })
  return {
    address,
    printed,
    memoryMb: () => residentMb(desk.pid ?? 0),
    isAlive: () => desk.exitCode === null && desk.signalCode === null,
    close: () => closed(desk),
  }
}

async function closed(desk: ChildProcess): Promise<void> {
  if (desk.exitCode !== null || desk.signalCode !== null) return
  const ended = once(desk, 'exit')
  desk.kill('SIGINT')
  await ended
}

/** As `ps` tells it, which Linux and macOS both have: kB of a process and of all below it. */
function residentMb(root: number): number {
  const processes = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {encoding: 'utf8'})
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const tree = new Set([root])
  // Parents may be listed behind their children: as often as anything is added.
  for (let before = 0; before < tree.size; ) {
    before = tree.size
    for (const [pid, parent] of processes) if (tree.has(parent)) tree.add(pid)
  }
  return processes.reduce((sum, [pid, , kilobytes]) => sum + (tree.has(pid) ? kilobytes / 1024 : 0), 0)
}
