import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeCalendar } from '../../../src/parts/calendar/write-calendar.ts';

const stamp = '2026-11-25T10:11:12.345Z';
const day = { uid: 'a-1@keerpunt', on: '2027-02-28', summary: 'Bel VLAIO', description: '' };
/** Lines as RFC 5545 §3.1 reads them back: a line break and a space are taken away. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n');
/** Text as RFC 5545 §3.3.11 reads it back. */
const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
const told = (text: string, name: string) =>
  unfolded(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1) ?? '';

describe('a calendar file', () => {
  it('holds whole days: the end is the day after, over the end of a month and of a leap February', () => {
    expect(unfolded(writeCalendar([day], stamp))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Keerpunt//Action plan//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:a-1@keerpunt',
      'SEQUENCE:217764672',
      'DTSTAMP:20261125T101112Z',
      'DTSTART;VALUE=DATE:20270228',
      'DTEND;VALUE=DATE:20270301',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Bel VLAIO',
      'TRANSP:TRANSPARENT',
      'LAST-MODIFIED:20261125T101112Z',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(writeCalendar([{ ...day, on: '2028-02-28' }], stamp)).toContain('DTEND;VALUE=DATE:20280229');
    expect(writeCalendar([{ ...day, on: '2027-12-31' }], stamp)).toContain('DTEND;VALUE=DATE:20280101');
  });

  it('moves an appointment: the same name, a higher sequence and a later stamp with another day', () => {
    const later = writeCalendar([{ ...day, on: '2027-03-08' }], '2026-11-25T10:11:13.000Z');
    const [before, after] = [writeCalendar([day], stamp), later].map((text) => Number(told(text, 'SEQUENCE')));
    expect(told(later, 'UID')).toBe(day.uid);
    expect((after ?? 0) - (before ?? 0)).toBe(1);
    expect(after).toBeLessThan(2 ** 31);
    expect(told(later, 'LAST-MODIFIED')).toBe('20261125T101113Z');
  });

  it('escapes what has a meaning of its own', () => {
    const text = writeCalendar([{ ...day, summary: 'a, b; c \\ d', description: 'wie: An\nbel: Jan' }], stamp);
    expect(text).toContain('SUMMARY:a\\, b\\; c \\\\ d\r\n');
    expect(text).toContain('DESCRIPTION:wie: An\\nbel: Jan\r\n');
  });

  it('gives any text back, in lines of 75 octets at most that all end in CR LF, with no line made by the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.string({ unit: 'binary', maxLength: 80 }), (summary, description) => {
        const text = writeCalendar([{ ...day, summary, description }], stamp);
        const lines = text.split('\r\n');
        expect(lines.at(-1)).toBe('');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(unfolded(text).filter((line) => line.startsWith('BEGIN:'))).toHaveLength(2);
        expect(unescaped(told(text, 'SUMMARY'))).toBe(summary.replace(/\r\n|\r/g, '\n').replace(/(?!\n)\p{Cc}/gu, ' '));
      }),
    );
  });
});
