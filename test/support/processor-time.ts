/** Milliseconds of the processor since `start`: on a busy machine a piece of work waits for its turn, and that says nothing of the work. */
export function processorTime(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
