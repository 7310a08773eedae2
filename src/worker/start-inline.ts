import SimulationWorker from './simulation.worker.ts?worker&inline';

/** Starts the simulation from within the page: one file from disk has no other file to start from. */
export function startWorker(): Worker {
  return new SimulationWorker();
}
