/** A Chromium for the tests: one that is there, else Playwright's own download, else Debian's package. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const KNOWN_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser that starts, or null. `VOUCH_CHROMIUM` names one and is tried alone. */
export async function findBrowser(): Promise<string | null> {
  const named = process.env['VOUCH_CHROMIUM'];
  if (named) return (await starts(named)) ? named : null;
  return (await firstThatStarts(installed())) ?? (await downloaded()) ?? (await packaged());
}

function installed(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...KNOWN_PLACES];
}

async function downloaded(): Promise<string | null> {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    console.log('Fetching a browser for the tests …');
    attempt('playwright', ['install', 'chromium']);
  }
  return firstThatStarts([path]);
}

async function packaged(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  console.log("Installing Debian's Chromium for the tests …");
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  return firstThatStarts(['/usr/bin/chromium']);
}

function attempt(command: string, args: string[]): void {
  try {
    execFileSync(command, args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    // The next way is tried.
  }
}

async function firstThatStarts(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) if (existsSync(path) && (await starts(path))) return path;
  return null;
}

async function starts(executablePath: string): Promise<boolean> {
  try {
    const browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
