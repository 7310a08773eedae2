import { calculateFile } from './calculate-file.ts';
import { readArguments, usage } from './read-arguments.ts';

/** The world outside: files, and the two streams that a command writes to. */
interface Surroundings {
  /** The content of a file, or undefined where there is none. */
  readonly readFile: (name: string) => Promise<Blob | undefined>;
  readonly print: (line: string) => void;
  readonly printError: (line: string) => void;
}

/** Prints a document for every file; returns the exit status: 1 when a file cannot be read or the line is not understood. */
export async function runCommand(words: readonly string[], { readFile, print, printError }: Surroundings): Promise<0 | 1> {
  const options = readArguments(words);
  if (options === undefined) {
    printError(usage);
    return 1;
  }
  let status: 0 | 1 = 0;
  for (const name of options.files) {
    const content = await readFile(name);
    const answer = content === undefined ? ({ ok: false, reason: 'not-found' } as const) : await calculateFile({ name, content }, options);
    if (answer.ok) print(answer.text);
    else {
      printError(`${name}: ${answer.reason}`);
      status = 1;
    }
  }
  return status;
}
