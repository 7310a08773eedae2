import { describe, expect, it } from 'vitest';
import { dutyGroups } from '../../src/reference/duty-groups.ts';
import { dutyByProduct } from '../../src/reference/duties.ts';
import { dutyOfCode, groupOfCode, isGoodsCode } from '../../src/reference/duty-of-code.ts';
import { headingGroups } from '../../src/reference/heading-groups.ts';

describe('the duty on the goods of a code', () => {
  it.each([
    ['0401', 'dairy'],
    ['03061792', 'fish'],
    ['1604', 'fish'],
    ['5201', 'cotton'],
    ['5208', 'textiles'],
    ['62034235', 'clothing'],
    ['6402', 'leather-footwear'],
    ['6601', 'manufactures-nes'],
    ['8301', 'minerals-metals'],
    ['8413', 'non-electrical-machinery'],
    ['8544', 'electrical-machinery'],
    ['8703', 'transport-equipment'],
    ['94036010', 'wood-paper'],
  ] as const)('%s falls in the group %s', (code, group) => expect(groupOfCode(code)).toBe(group));

  it('is that of the longest heading that is known, else the average of its group', () => {
    expect(dutyOfCode('87149110', dutyByProduct)).toBe(dutyByProduct['bicycle-frames']);
    expect(dutyOfCode('8712', dutyByProduct)).toBe(dutyByProduct['bicycles-ebikes']);
    expect(dutyOfCode('8714', dutyByProduct)).toBe(dutyGroups['transport-equipment']);
    expect(dutyOfCode('87149110', {})).toBe(dutyGroups['transport-equipment']);
  });

  it.each(['870', '871491109', '8714 91', '0000', '7701', '9801', '', 'fiets'])('takes "%s" for no code', (text) =>
    expect(isGoodsCode(text)).toBe(false),
  );

  it('knows a group for every heading that goods can be found by', () => {
    expect(Object.keys(headingGroups).filter((heading) => !isGoodsCode(heading.slice(0, 4)))).toEqual([]);
  });
});
