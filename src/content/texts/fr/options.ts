import type nl from '../nl/options.ts';
import type { Same } from '../same.ts';

export default {} as const satisfies Same<typeof nl>;
