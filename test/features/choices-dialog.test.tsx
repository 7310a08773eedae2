import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, useState } from 'react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { usualChoices, type ReportChoices } from '../../src/dossier/report-choices.ts';
import { ChoicesDialog } from '../../src/features/report/choices/choices-dialog.tsx';
import { readLogo, type ReadLogo } from '../../src/features/report/choices/read-logo.ts';
import { ReportButton } from '../../src/features/report/report-button.tsx';
import { LanguageProvider } from '../../src/i18n/provider.tsx';
import { dutchReport } from '../support/report-document.ts';

const file = new Blob(['%PDF'], { type: 'application/pdf' });
const logo = { jpeg: new Uint8Array([255, 216]), width: 40, height: 20 };

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function show() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

interface ChosenProps {
  readonly ask: (choices: ReportChoices) => void;
  readonly read: (file: File) => Promise<ReadLogo>;
}

function Chosen({ ask, read }: ChosenProps) {
  const [choices, setChoices] = useState(usualChoices);
  return (
    <ReportButton
      document={(locale) => {
        ask(choices);
        return { ...dutchReport, locale };
      }}
      make={async () => ({ ok: true, file })}
      offer={() => {}}
      choose={(language) => <ChoicesDialog {...language} choices={choices} onChoose={setChoices} pages={7} read={read} />}
    />
  );
}

async function show(read: ChosenProps['read'] = async () => ({ ok: true, logo })) {
  const ask = vi.fn<(choices: ReportChoices) => void>();
  await act(async () => {
    render(
      <LanguageProvider locale="nl-BE">
        <Suspense>
          <Chosen ask={ask} read={read} />
        </Suspense>
      </LanguageProvider>,
    );
  });
  const user = userEvent.setup();
  const open = async () => user.click(await screen.findByRole('button', { name: 'Keuzes voor het verslag' }));
  return { ask, user, open };
}

describe('the choices of the report', () => {
  afterEach(cleanup);

  it('need not be opened: one press makes the report of the last ones', async () => {
    const { ask, user } = await show();
    await user.click(await screen.findByRole('button', { name: 'Verslag maken (pdf)' }));
    expect(ask).toHaveBeenCalledWith(usualChoices);
  });

  it('take the parts that a reader usually asks for, and make it with them', async () => {
    const { ask, user, open } = await show();
    await open();
    expect(screen.getByText('Ongeveer 7 bladzijden.')).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Voor de bank of de raad van bestuur' }));
    expect(screen.getByRole('checkbox', { name: /Waarom niet een andere keuze/ })).not.toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Alle cijfers die gebruikt zijn' }));
    await user.click(screen.getByRole('checkbox', { name: /Bedragen verbergen/ }));
    await user.type(screen.getByRole('textbox', { name: 'Naam van de adviseur' }), 'Bureau Ø');
    await user.click(screen.getByRole('button', { name: 'Maken met deze keuzes' }));
    expect(ask).toHaveBeenCalledWith({
      reader: 'bank',
      parts: ['annex', 'assumptions'],
      isMasked: true,
      adviser: 'Bureau Ø',
      logo: undefined,
    });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('keep a logo that was read, and let it go again', async () => {
    const { user, open } = await show();
    await open();
    await user.upload(
      screen.getByLabelText('Logo kiezen (png of jpg)', { selector: 'input' }),
      new File(['x'], 'a.png', { type: 'image/png' }),
    );
    expect(await screen.findByText('Het logo staat erbij.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Logo weglaten' }));
    expect(screen.queryByText('Het logo staat erbij.')).toBeNull();
  });

  it('say why a file is no logo', async () => {
    const { user, open } = await show(readLogo);
    await open();
    const large = new File([new Uint8Array(2_000_001)], 'a.png', { type: 'image/png' });
    await user.upload(screen.getByLabelText('Logo kiezen (png of jpg)', { selector: 'input' }), large);
    expect(await screen.findByText(/te groot/)).toBeVisible();
    expect(await readLogo(new File(['<svg/>'], 'a.svg', { type: 'image/svg+xml' }))).toEqual({ ok: false, why: 'kind' });
    expect(await readLogo(new File(['no picture'], 'a.png', { type: 'image/png' }))).toEqual({ ok: false, why: 'damaged' });
  });
});

describe('a report that is being made', () => {
  afterEach(cleanup);

  it('is stopped by a press: nothing is offered, and the button can be pressed again', async () => {
    const offer = vi.fn<(file: Blob, name: string) => void>();
    const signals: AbortSignal[] = [];
    let finish: () => void = () => {};
    await act(async () => {
      render(
        <LanguageProvider locale="nl-BE">
          <Suspense>
            <ReportButton
              document={() => dutchReport}
              make={async (_, { signal } = {}) => {
                if (signal !== undefined) signals.push(signal);
                await new Promise<void>((resolve) => void (finish = resolve));
                return { ok: true, file };
              }}
              offer={offer}
            />
          </Suspense>
        </LanguageProvider>,
      );
    });
    const user = userEvent.setup();
    const button = await screen.findByRole('button', { name: 'Verslag maken (pdf)' });
    await user.click(button);
    await user.click(screen.getByRole('button', { name: 'Stoppen' }));
    expect(signals[0]?.aborted).toBe(true);
    expect(button).toHaveFocus();
    await act(async () => finish());
    expect(offer).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('Gestopt. Er is niets gemaakt.');
    await user.click(button);
    await waitFor(() => expect(signals).toHaveLength(2));
    await act(async () => finish());
    await waitFor(() => expect(offer).toHaveBeenCalledOnce());
  });
});
