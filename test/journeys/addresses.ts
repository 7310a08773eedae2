import { addresses as declared } from '../../src/content/screens.ts';
import { slides } from '../../src/content/session.ts';

/** Every screen there is: a new one is looked at without being asked to. */
export const addresses = declared;

const standFor = ['scan/4', 'result/accountant/cash', 'result/accountant/yearlycost', 'result/accountant/materials', 'session/firm'];

/** The slide of an address, if it is one: it shows what an hour is begun with while none is. */
export const slideOf = (address: string) => slides.find((slide) => address === `session/${slide}`);

/** The questions arrive as one part, and so do the views for the accountant and the slides of an hour: a few stand for all, and bring what is theirs alone. */
const isOfMany = (address: string) => /^(?:scan\/\d+|result\/accountant\/\w+)$/.test(address) || slideOf(address) !== undefined;
export const addressesOfParts = addresses.filter((one) => !isOfMany(one) || standFor.includes(one));
