import { useState, type ReactNode } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { Button } from '../../ui/button.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import type { CalendarDay } from './write-calendar.ts';

interface CalendarButtonProps {
  readonly days: readonly CalendarDay[];
  readonly children: ReactNode;
}

/** Hands over days as a calendar file. The writer is fetched with the first press. */
export function CalendarButton({ days, children }: CalendarButtonProps) {
  const t = useTexts('saving');
  const [failed, setFailed] = useState(false);
  const save = async () => {
    try {
      const { writeCalendar } = await import('./write-calendar.ts');
      offerFile(new Blob([writeCalendar(days, new Date().toISOString())], { type: 'text/calendar' }), 'keerpunt.ics');
      setFailed(false);
    } catch {
      setFailed(true); // the writer did not load
    }
  };
  return (
    <>
      <Button disabled={days.length === 0} onClick={() => void save()}>
        {children}
      </Button>
      {failed && <span role="status">{t('calendarFailed')}</span>}
    </>
  );
}
