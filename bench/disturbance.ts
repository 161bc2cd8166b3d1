/**
 * Tells runs that other programs disturbed: how much CPU neither this process nor its children used meanwhile, and how
 * much the hypervisor took. The bounds are those the peers were measured under. Linux alone tells; elsewhere a run
 * counts as undisturbed.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** In cores, and as part of all CPU time. */
const MOST_FOREIGN = 0.15;
const MOST_STOLEN = 0.03;
/** Linux counts CPU time in hundredths of a second. */
const TICKS = 100;

interface Snapshot {
  at: number;
  busy: number;
  stolen: number;
  all: number;
  /** CPU time of this process and what came from it, by process id. */
  own: Map<number, number>;
}

interface Process {
  parent: number;
  ticks: number;
}

function readProcess(pid: string): Process | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in brackets and may hold spaces; after it come state, parent, … and at 11 to 14 the times.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    return { parent: fields[1]!, ticks: fields[11]! + fields[12]! + fields[13]! + fields[14]! };
  } catch {
    // It has ended meanwhile.
    return null;
  }
}

function snapshot(): Snapshot {
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, irq = 0, softIrq = 0, stolen = 0] = readFileSync(
    '/proc/stat',
    'utf8',
  )
    .split('\n')[0]!
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  const processes = new Map<number, Process>();
  for (const pid of readdirSync('/proc')) {
    const found = /^\d+$/.test(pid) ? readProcess(pid) : null;
    if (found) processes.set(Number(pid), found);
  }
  const isOwn = (pid: number): boolean => {
    for (let at: number | undefined = pid; at; at = processes.get(at)?.parent)
      if (at === process.pid) return true;
    return false;
  };
  const busy = user + nice + system + irq + softIrq;
  return {
    at: performance.now(),
    busy,
    stolen,
    all: busy + idle + wait + stolen,
    own: new Map([...processes].filter(([pid]) => isOwn(pid)).map(([pid, { ticks }]) => [pid, ticks])),
  };
}

/** Starts watching; call what it gives at the end of the run: whether the run was left alone. */
export function watchOthers(): () => boolean {
  if (!existsSync('/proc/stat')) return () => true;
  const before = snapshot();
  return () => {
    const after = snapshot();
    const seconds = (after.at - before.at) / 1_000;
    let own = 0;
    for (const [pid, ticks] of after.own) own += ticks - (before.own.get(pid) ?? 0);
    // The time of a child that has ended stands in its parent's, from its beginning on.
    for (const [pid, ticks] of before.own) if (!after.own.has(pid)) own -= ticks;
    const foreign = (after.busy - before.busy - own) / TICKS / seconds;
    const stolen = (after.stolen - before.stolen) / Math.max(1, after.all - before.all);
    return foreign <= MOST_FOREIGN && stolen <= MOST_STOLEN;
  };
}

/** Waits for a second that nobody else disturbs, 20 seconds at most. */
export async function untilQuiet(): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end;) {
    const wasQuiet = watchOthers();
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    if (wasQuiet()) return;
  }
}
