/** The right to write a draft: one tab at a time has it. */
export interface Claim {
  /** Looked up anew before every write. */
  isMine(): boolean;
  /** Takes it from the tab that has it, which is told. */
  takeOver(): void;
  release(): void;
}

/** Told when the right comes here, since the other tab closed, or is lost to another. */
export type OnChange = (mine: boolean) => void;
