import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { EvidencePage } from '../../../src/features/evidence/evidence-page.tsx';
import { showScreen } from '../../support/show-screen.tsx';

afterEach(cleanup);

describe('the page of what is known', () => {
  it('answers whether there is a data bank with no, and says what there is', async () => {
    await showScreen(<EvidencePage />);
    const part = screen.getByRole('heading', { name: 'Bestaat er al een databank?' }).closest('section');
    expect(part).toHaveTextContent('In Vlaanderen bestaat geen databank en geen systematische opvolging.');
  });

  it('numbers the seven reasons as records count them', async () => {
    await showScreen(<EvidencePage />);
    const part = screen.getByRole('heading', { name: 'Zeven redenen, met hun code' }).closest('section');
    const items = part === null ? [] : within(part).getAllByRole('listitem');
    expect(items).toHaveLength(7);
    expect(items[1]).toHaveTextContent(/reorganisatie.*automatiseren/);
    expect(items[5]).toHaveTextContent(/politiek, de regels of de munt/);
  });

  it('says the growth abroad was a forecast', async () => {
    await showScreen(<EvidencePage />, 'fr-BE');
    expect(screen.getByText(/85.%.*hors de l’UE.*une prévision/)).toBeVisible();
  });
});
