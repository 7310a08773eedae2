import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskField } from '../../../src/parts/ask/ask-field.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';
import { patience } from '../../support/patience.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

afterEach(cleanup);

describe('another unit', () => {
  it('turns months into the weeks that are kept', async () => {
    await wizard.getState().create();
    await vi.waitUntil(() => wizard.getState().figures !== undefined, patience);
    await showScreen(<AskField field="delivery.leadTime" />);
    await userEvent.click(await screen.findByText('In een andere eenheid'));
    await userEvent.click(screen.getByRole('radio', { name: 'maanden' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Bedrag of aantal in die eenheid' }), '3');
    await userEvent.click(await screen.findByRole('button', { name: /^Gebruik 13.weken/ }));
    expect(screen.getByRole('textbox', { name: 'Weken tussen bestellen en krijgen' })).toHaveValue('13');
    await vi.waitFor(() => expect(wizard.getState().draft?.answers['delivery.leadTime']?.value).toBe(13), patience);
  });
});
