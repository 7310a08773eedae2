import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startPicture } from '../../../src/content/start-picture.ts';
import { LivingPicture } from '../../../src/features/start/living-picture.tsx';
import { cheaperAt, least, most, places, priceAt, x, y } from '../../../src/features/start/picture-scale.ts';
import { showScreen } from '../../support/show-screen.tsx';

describe('the picture of the start page', () => {
  it('says what an answer of an example is at the price that is picked, on either side of its turning point', async () => {
    await showScreen(<LivingPicture />, 'nl-BE');
    const slider = screen.getByRole('slider', { name: 'Prijs van een leverancier dichterbij, per stuk' });
    const said = () => slider.getAttribute('aria-valuetext')?.replaceAll('\u00a0', ' ');
    expect(said()).toBe('€ 34,40: dan kost dichterbij € 76.000 per jaar minder dan blijven');
    expect(screen.getByRole('img', { name: /^Onder €\s38,04 per stuk is dichterbij laten maken goedkoper dan blijven/ })).toBeVisible();
    fireEvent.change(slider, { target: { value: String(places - 1) } });
    expect(said()).toMatch(/^€ 43: dan kost dichterbij € 1\d0\.000 per jaar meer dan blijven$/);
  });

  it('is a curve through the calculated points, which crosses where staying costs as much', () => {
    for (const [price, cheaper] of startPicture.curve) expect(cheaperAt(price)).toBeCloseTo(cheaper, 6);
    expect(Math.abs(cheaperAt(startPicture.turnsAt))).toBeLessThan(500); // of 76,000, between two points along a straight line
    expect(priceAt((places - 1) / 2)).toBe(startPicture.price);
    expect([priceAt(0), priceAt(places - 1)]).toEqual([least, most].map((price) => expect.closeTo(price, 2)));
    expect(x(most)).toBeGreaterThan(x(least));
    expect(y(cheaperAt(least))).toBeLessThan(y(cheaperAt(most))); // cheaper stands higher
  });
});
