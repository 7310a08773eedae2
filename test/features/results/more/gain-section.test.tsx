import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { AccountantViewPage } from '../../../../src/features/results/accountant-view-page.tsx';
import { CertaintyPage } from '../../../../src/features/results/certainty-page.tsx';
import { answerRun } from '../../../support/answer-run.ts';
import { showScreenOf } from '../../../support/show-screen.tsx';
import { wizardOn } from '../../../support/wizard.ts';
import { patience } from '../../../support/patience.ts';

const { calculator, wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

/** Calculates the open example once, to the end, and hands it to the wizard as its worker would. */
async function answerOnce() {
  await answerRun(calculator, { futures: 512, histories: 2 });
}

afterEach(cleanup);

describe('what is worth finding out', () => {
  it('is told in money, and under given weights by how often another choice comes first', async () => {
    await wizard.getState().createFromExample('bicycle-frames');
    await answerOnce();
    await showScreen(
      <>
        <CertaintyPage />
        <AccountantViewPage view="gain" />
      </>,
    );
    const steps = () => screen.getByRole('region', { name: 'Wat u het best exact te weten komt' });
    await screen.findByRole('region', { name: 'Wat u het best exact te weten komt' }, patience);
    expect(steps()).toHaveTextContent(/Dit weten voor u beslist, bespaart over 7.jaar gemiddeld €/);
    const table = () => screen.getByRole('table', { name: 'Wat het uitzoeken waard is' });
    await screen.findByRole('table', { name: 'Wat het uitzoeken waard is' }, patience);
    expect(within(table()).getByRole('columnheader', { name: 'Bespaart gemiddeld' })).toBeVisible();

    act(() => wizard.getState().weigh('me', { name: '', how: 'order', order: ['cost', 'delivery', 'quality'] }));
    expect(await screen.findByRole('columnheader', { name: 'Andere keuze eerst, van de 50 gevallen' }, patience)).toBeVisible();
    const [first] = within(table()).getAllByRole('row').slice(1);
    const cases = within(first ?? table()).getAllByRole('cell')[0]?.textContent;
    const told = `Weet u dit zeker, dan komt in ${cases} van de 50 gevallen een andere keuze eerst.`;
    await waitFor(() => expect(within(steps()).getAllByRole('listitem')[0]).toHaveTextContent(told), patience);
    expect(steps()).not.toHaveTextContent('bespaart over');
  });

  it('keeps its list and the focus in it while another answer is on its way', async () => {
    await wizard.getState().createFromExample('bicycle-frames');
    await answerOnce();
    await showScreen(<CertaintyPage />);
    const list = await screen.findByRole('region', { name: 'Wat u het best exact te weten komt' }, patience);
    const [button] = within(list).getAllByRole('button', { name: /^Invullen: / });
    act(() => button?.focus());
    await answerRun(calculator, { futures: 1, histories: 1 }, 'rough'); // on one future nothing is worth finding out
    expect(button).toBeVisible();
    expect(button).toHaveFocus();
  });
});
