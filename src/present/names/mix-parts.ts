interface NamedPart {
  readonly share: number;
  readonly part: string;
}

/** A share below this is told of no chain. */
const nothing = 0.0005;

/** The named parts of a mix behind what they leave to today's chain. */
export function withRest(parts: readonly NamedPart[], today: string): readonly NamedPart[] {
  const rest = 1 - parts.reduce((sum, { share }) => sum + share, 0);
  return rest > nothing ? [{ share: rest, part: today }, ...parts] : parts;
}
