import { ICalCalendar, ICalEventTransparency } from 'ical-generator';

/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, so that a calendar moves it instead of adding another. */
  readonly uid: string;
  /** ISO date. */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

/** Sequences count seconds from here, so that a file that is made later always overrules an earlier one. */
const sequenceStart = Date.UTC(2020, 0, 1);

/**
 * Days as an iCalendar file (RFC 5545). They last all day, and a date without a time belongs to no time zone: it is that day
 * wherever the calendar is. The moments at which the file was made are in UTC.
 *
 * @param stamp moment of writing, ISO date and time in UTC
 */
export function writeCalendar(days: readonly CalendarDay[], stamp: string): string {
  const written = new Date(stamp);
  const calendar = new ICalCalendar({ prodId: { company: 'Keerpunt', product: 'Action plan', language: 'EN' }, scale: 'GREGORIAN' });
  for (const { uid, on, summary, description } of days) {
    calendar.createEvent({
      id: uid,
      sequence: Math.max(0, Math.floor((written.getTime() - sequenceStart) / 1000)),
      stamp: written,
      lastModified: written,
      start: new Date(`${on}T00:00:00Z`),
      end: new Date(Date.parse(`${on}T00:00:00Z`) + 24 * 3600 * 1000),
      allDay: true,
      summary: plain(summary),
      ...(description !== '' && { description: plain(description) }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** Signs that steer a printer or a screen have no place in a calendar. */
function plain(text: string): string {
  return text.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' ');
}
