/** Starts the simulation beside the page, from a file of its own as a strict content security policy asks. */
export function startWorker(): Worker {
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
}
