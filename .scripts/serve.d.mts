import type { Server } from 'node:http';

export function serve(options?: {
  folder?: string;
  base?: string;
  port?: number;
  host?: string;
  /** Hears the text of every report that a browser sends of a breach of the policy. */
  onReport?: (report: string) => void;
}): Promise<Server>;
