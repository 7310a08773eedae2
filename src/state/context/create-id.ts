export function randomNumbers(count: number): Uint32Array {
  return globalThis.crypto.getRandomValues(new Uint32Array(count));
}

/** Twelve characters: `randomUUID` does not exist on a page without https. */
export function createId(): string {
  return [...randomNumbers(2)].map((part) => part.toString(36).padStart(7, '0').slice(-6)).join('');
}
