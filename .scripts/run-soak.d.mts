export type SoakStep = readonly [name: string, command: string, env?: Readonly<Record<string, string>>];

export function runSoak(
  steps: readonly SoakStep[],
  how: { readonly progressFile: string; readonly of: string | undefined; readonly print?: (line: string) => void },
): boolean;
