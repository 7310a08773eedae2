export function findBrowser(options?: { bundledOnly?: boolean }): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
};
