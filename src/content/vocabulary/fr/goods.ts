import { goods as first } from './goods-28-63.ts';
import { goods as second } from './goods-64-96.ts';

/** What people call goods, by heading: comma-separated words, the usual name first. */
export const goods: Readonly<Record<string, string>> = { ...first, ...second };
