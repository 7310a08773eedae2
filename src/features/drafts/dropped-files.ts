type Receive = (files: readonly File[]) => void;

let waiting: readonly File[] | undefined;
let receive: Receive | undefined;

function handOver(): void {
  if (waiting === undefined || receive === undefined) return;
  const files = waiting;
  waiting = undefined;
  receive(files);
}

/** Files that were dropped on any screen, for the list of dossiers to open: at once, or as soon as it is there. */
export const droppedFiles = {
  give: (files: readonly File[]) => {
    waiting = files;
    handOver();
  },
  receive: (listener: Receive) => {
    receive = listener;
    queueMicrotask(handOver);
    return () => {
      receive = undefined;
    };
  },
};
