import type nl from '../nl/shell.ts';
import type { Same } from '../same.ts';

export default {} as const satisfies Same<typeof nl>;
