import type nl from '../nl/results.ts';
import type { Same } from '../same.ts';

export default {} as const satisfies Same<typeof nl>;
