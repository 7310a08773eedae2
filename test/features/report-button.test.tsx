import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '../../src/content/locales.ts';
import type { makeReport, MadeReport } from '../../src/features/report/make-report.ts';
import { ReportButton } from '../../src/features/report/report-button.tsx';
import { LanguageProvider } from '../../src/i18n/provider.tsx';
import type { ReportDocument } from '../../src/present/report/report-document.ts';
import { dutchReport } from '../support/report-document.ts';

const file = new Blob(['%PDF'], { type: 'application/pdf' });
const document = (locale: Locale): ReportDocument => ({ ...dutchReport, locale });

async function show(made: () => Promise<MadeReport>) {
  const make = vi.fn<typeof makeReport>(made);
  const offer = vi.fn<(file: Blob, name: string) => void>();
  await act(async () => {
    render(
      <LanguageProvider locale="nl-BE">
        <Suspense>
          <ReportButton document={document} make={make} offer={offer} />
        </Suspense>
      </LanguageProvider>,
    );
  });
  const button = await screen.findByRole('button', { name: 'Verslag maken (pdf)' });
  return { make, offer, button, user: userEvent.setup() };
}

describe('the report button', () => {
  afterEach(cleanup);

  it('makes the report in the language of the screen and downloads it in one click', async () => {
    const { make, offer, button, user } = await show(async () => ({ ok: true, file }));
    await user.click(button);
    expect(make.mock.calls[0]?.[0].locale).toBe('nl-BE');
    await waitFor(() => expect(offer).toHaveBeenCalledWith(file, 'keerpunt-stalen-fietsframes-uit-vietnam-2026-11-24-nl.pdf'));
    expect(screen.getByRole('status')).toHaveTextContent('Uw verslag is klaar: keerpunt-stalen-fietsframes-uit-vietnam-2026-11-24-nl.pdf.');
  });

  it('makes it in another language when asked', async () => {
    const { make, button, user } = await show(async () => ({ ok: true, file }));
    expect(screen.getByRole('radio', { name: 'Nederlands' })).toBeChecked();
    await user.click(screen.getByRole('radio', { name: 'Français' }));
    await user.click(button);
    expect(make.mock.calls[0]?.[0].locale).toBe('fr-BE');
  });

  it('says that it is busy, keeps the focus and does not start twice', async () => {
    let finish: (made: MadeReport) => void = () => {};
    const { make, button, user } = await show(() => new Promise((resolve) => void (finish = resolve)));
    await user.click(button);
    expect(screen.getByRole('status')).toHaveTextContent('Het verslag wordt gemaakt');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    await user.click(button);
    expect(make).toHaveBeenCalledOnce();
    finish({ ok: true, file });
    await waitFor(() => expect(button).toHaveAttribute('aria-disabled', 'false'));
  });

  it('says so when it cannot be made, and can be tried again', async () => {
    const { make, offer, button, user } = await show(async () => ({ ok: false, message: 'out of memory' }));
    await user.click(button);
    expect(await screen.findByText(/kon niet gemaakt worden/)).toBeVisible();
    expect(offer).not.toHaveBeenCalled();
    await user.click(button);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
