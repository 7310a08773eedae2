/** The right to write a draft: one tab at a time has it. */
export interface Claim {
  isMine(): boolean;
  release(): void;
}

export interface Claims {
  /**
   * Resolves once it is known who writes. `onChange` tells later when the right comes here, since the other tab closed,
   * or is lost.
   */
  claim(id: string, onChange: (mine: boolean) => void): Promise<Claim>;
  /** Calls back when another tab wiped the device; returns the way to stop listening. */
  onWiped(listener: () => void): () => void;
  /** Tells the other tabs that all is wiped. */
  tellWiped(): void;
}

/** For a storage that no other tab can see. */
export const ownClaims: Claims = {
  claim: () => Promise.resolve({ isMine: () => true, release: () => undefined }),
  onWiped: () => () => undefined,
  tellWiped: () => undefined,
};
