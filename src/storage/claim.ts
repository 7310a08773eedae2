/** The right to write a draft: one tab at a time has it. */
export interface Claim {
  /** Looked up anew before every write. */
  isMine(): boolean;
  release(): void;
}

/** Told when the right comes here, since the other tab closed, or is lost to another. */
export type OnChange = (mine: boolean) => void;
