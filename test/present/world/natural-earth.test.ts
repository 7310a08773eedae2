import { describe, expect, it } from 'vitest';
import { naturalEarth } from '../../../src/present/world/natural-earth.ts';
import { countries } from '../../../src/reference/countries.ts';
import { worldFrame, worldOutlines } from '../../../src/reference/world-outlines.ts';

const unit = { scale: 1, x: 0, y: 0 };

/** The smallest box around a path of relative lines. */
function boxOf(path: string) {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const ring of path.split('M').slice(1)) {
    const [start = '', steps = ''] = ring.replace('z', '').split('l');
    let [x = 0, y = 0] = start.split(',').map(Number);
    for (const step of ['0,0', ...steps.split(' ')]) {
      const [dx = 0, dy = 0] = step.split(',').map(Number);
      [x, y] = [x + dx, y + dy];
      xs.push(x);
      ys.push(y);
    }
  }
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

describe('the Natural Earth projection', () => {
  it('keeps the middle in the middle, and the equator 0.8707 · π to each side', () => {
    expect(naturalEarth({ latitude: 0, longitude: 0 }, unit).map(Math.abs)).toEqual([0, 0]);
    expect(naturalEarth({ latitude: 0, longitude: 180 }, unit)[0]).toBeCloseTo(0.8707 * Math.PI, 10);
  });

  it('is what the map library draws with: Shanghai and Buenos Aires to six digits', () => {
    expect(naturalEarth({ latitude: 31.23, longitude: 121.47 }, unit)).toEqual([expect.closeTo(1.760237, 6), expect.closeTo(-0.550927, 6)]);
    expect(naturalEarth({ latitude: -34.6, longitude: -58.38 }, unit)).toEqual([expect.closeTo(-0.83629, 6), expect.closeTo(0.610552, 6)]);
  });

  it('puts every hub within the box of its country as it is drawn', () => {
    const apart = countries.filter(({ iso2, hub }) => {
      const drawn = worldOutlines.find(([code]) => code === iso2);
      if (drawn === undefined) return false;
      const [x, y] = naturalEarth(hub, worldFrame);
      const { left, right, top, bottom } = boxOf(drawn[1]);
      const slack = 4;
      return x < left - slack || x > right + slack || y < top - slack || y > bottom + slack;
    });
    expect(apart.map(({ iso2 }) => iso2)).toEqual([]);
  });

  it('has an outline for all countries with figures but the smallest', () => {
    const drawn = new Set(worldOutlines.map(([code]) => code));
    expect(countries.filter(({ iso2 }) => !drawn.has(iso2)).map(({ iso2 }) => iso2)).toEqual(['HK', 'MT', 'MU', 'SG']);
  });
});
