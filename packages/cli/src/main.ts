#!/usr/bin/env node
/** The `vouch` command. */
import { run } from './run.ts';

// The reader of a pipe, such as `head`, may leave early; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// Not `process.exit`: what is still being written to a pipe would be cut off.
process.exitCode = await run(process.argv.slice(2), {
  terminal: { stdout: process.stdout, stderr: process.stderr },
});
