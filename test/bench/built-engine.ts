/** What the bench of the engine measures, to be built as the app is. */
export { baseCase } from '../../src/engine/run/base-case.ts';
export { startRun } from '../../src/engine/run/run.ts';
