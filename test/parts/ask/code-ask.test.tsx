import { cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { AskField } from '../../../src/parts/ask/ask-field.tsx';
import { showScreenOf } from '../../support/show-screen.tsx';
import { wizardOn } from '../../support/wizard.ts';

const { wizard } = wizardOn();
const showScreen = showScreenOf(wizard);

describe('asking the code of the goods', () => {
  afterEach(cleanup);

  it('keeps the digits, tells the duty they find, and says what is no code', async () => {
    await wizard.getState().create();
    await showScreen(<AskField field="product.code" />);
    const user = userEvent.setup();
    const box = screen.getByRole('textbox', { name: 'GN-code van de goederen' });
    await user.type(box, '8714 91.10');
    await waitFor(() => expect(wizard.getState().draft?.answers['product.code']).toEqual({ value: '87149110' }));
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('4,7'));
    await user.clear(box);
    await user.type(box, '99');
    await user.tab();
    expect(box).toBeInvalid();
    expect(wizard.getState().draft?.answers['product.code']).toBeUndefined();
    expect(box).toHaveValue('99');
  });
});
