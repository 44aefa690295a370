/** The built desk as a process of its own, as its user starts it, and the memory of it and of everything it started. */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process'
import {once} from 'node:events'
import {createInterface} from 'node:readline'

export interface StartedDesk {
  /** `http://127.0.0.1:40123` */
  readonly address: string
  /** What it printed beside its greeting: nothing, where nothing is wrong. */
  readonly printed: readonly string[]
  memory(): Memory
  /** Whether it still runs. */
  isAlive(): boolean
  close(): Promise<void>
}

/** Resident, in MB; what two processes share counts twice. */
export interface Memory {
  /** The process that answers. */
  readonly desk: number
  /** Those that it started, which read. */
  readonly readers: number
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
    memory: () => residentMb(desk.pid ?? 0),
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

/** As `ps` tells it, which Linux and macOS both have. */
function residentMb(root: number): Memory {
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
  const sum = (isMeant: (pid: number) => boolean): number =>
    processes.reduce((total, [pid, , kilobytes]) => total + (isMeant(pid) ? kilobytes / 1024 : 0), 0)
  return {desk: sum((pid) => pid === root), readers: sum((pid) => pid !== root && tree.has(pid))}
}
