interface AskWorker<Message, Result> {
  readonly start: () => Worker;
  /** What a message of the worker means: its result, its failure, or that it is still at work. */
  readonly read: (message: Message) => { readonly result: Result } | 'failed' | 'busy';
  /** How long it may be silent, in milliseconds. */
  readonly patience: number;
  /** Ends it at once. */
  readonly signal?: AbortSignal | undefined;
}

/** Has a worker of its own make one thing; undefined where it does not start, stops, fails, stays silent or is no longer wanted. */
export function askWorker<Message, Result>(
  asked: unknown,
  { start, read, patience, signal }: AskWorker<Message, Result>,
): Promise<Result | undefined> {
  return new Promise((resolve) => {
    const worker = signal?.aborted === true ? undefined : started(start);
    if (worker === undefined) {
      resolve(undefined);
      return;
    }
    const end = (result?: Result) => {
      clearTimeout(silence);
      signal?.removeEventListener('abort', stop);
      worker.terminate();
      resolve(result);
    };
    const stop = () => end();
    signal?.addEventListener('abort', stop);
    let silence = setTimeout(end, patience);
    worker.addEventListener('error', () => end());
    worker.addEventListener('messageerror', () => end());
    worker.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      const meant = read(data);
      if (meant === 'failed') end();
      else if (meant !== 'busy') end(meant.result);
      else {
        clearTimeout(silence);
        silence = setTimeout(end, patience);
      }
    });
    worker.postMessage(asked);
  });
}

function started(start: () => Worker): Worker | undefined {
  try {
    return start();
  } catch {
    return undefined; // no workers here, or the page's policy refuses them
  }
}
