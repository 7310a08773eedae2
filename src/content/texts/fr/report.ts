import type nl from '../nl/report.ts';
import type { Same } from '../same.ts';

export default {} as const satisfies Same<typeof nl>;
