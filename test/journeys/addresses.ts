import { addresses as declared } from '../../src/content/screens.ts';

export const questionAddresses = Array.from({ length: 12 }, (_, index) => `scan/${index + 1}`);

/** Every screen there is: a new one is looked at without being asked to. */
export const addresses = declared;
