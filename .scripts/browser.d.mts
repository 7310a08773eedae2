export function findBrowser(): {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
};
