import { goods as first } from './goods-28-63.ts';
import { goods as second } from './goods-64-96.ts';
import { services } from './services.ts';

/** What people call goods, by heading, and services: comma-separated words, the usual name first. */
export const goods = { byHeading: { ...first, ...second }, services };
