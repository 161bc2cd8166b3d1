/** How far long work is, on stderr: one line that renews itself on a terminal, a line now and then in a log. */
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** `done` of `total` rows (when the total is known). */
  update(done: number, total?: number): void;
  note(text: string): void;
  end(): void;
}

const LOG_EVERY_ROWS = 10_000;
const REDRAW_EVERY_MS = 100;

export function createProgress({ stderr }: Terminal, verb: string, now: () => number = Date.now): Progress {
  const isTerminal = stderr.isTTY === true;
  const begun = now();
  let drawnAt = 0;
  let loggedRows = 0;
  const clear = () => void (isTerminal && drawnAt > 0 && stderr.write('\r\u001b[K'));
  return {
    update(done, total) {
      const perSecond = Math.round(done / Math.max((now() - begun) / 1_000, 0.001));
      const of = total === undefined ? '' : ` of ${total.toLocaleString('en')}`;
      const text = `${verb} ${done.toLocaleString('en')}${of} rows, ${perSecond.toLocaleString('en')} a second`;
      if (isTerminal && now() - drawnAt >= REDRAW_EVERY_MS) {
        drawnAt = now();
        stderr.write(`\r\u001b[K${text}`);
      } else if (!isTerminal && done - loggedRows >= LOG_EVERY_ROWS) {
        loggedRows = done;
        stderr.write(`${text}\n`);
      }
    },
    note(text) {
      clear();
      stderr.write(`${text}\n`);
    },
    end: clear,
  };
}

/** For `--json`: says nothing. */
export const SILENT: Progress = { update() {}, note() {}, end() {} };
