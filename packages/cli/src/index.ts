/** The `vouch` command, to run it from code. */
export { run, type Surroundings } from './run.ts';
export { type Terminal } from './terminal.ts';
