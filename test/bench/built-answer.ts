/** What the bench of several workers measures, to be built as the app is. */
export { calculate } from '../../src/worker/calculate.ts';
export { simulateCores } from './simulated-cores.ts';
