import { addresses as declared } from '../../src/content/screens.ts';

/** Every screen there is: a new one is looked at without being asked to. */
export const addresses = declared;

const standFor = ['scan/4', 'result/accountant/cash', 'result/accountant/yearlycost', 'result/accountant/materials'];

/** The questions arrive as one part, and so do the views for the accountant: a few stand for all, and bring what is theirs alone. */
export const addressesOfParts = addresses.filter((one) => !/^(?:scan\/\d+|result\/accountant\/\w+)$/.test(one) || standFor.includes(one));
