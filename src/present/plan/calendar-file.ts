/** A day in a calendar. */
export interface CalendarDay {
  /** The same for the same thing, so that a calendar moves it instead of adding another. */
  readonly uid: string;
  /** ISO date. */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
}

const mostOctets = 75;

/**
 * Days as an iCalendar file (RFC 5545): lines end in CR LF and are folded at 75 octets, texts are escaped, days last all day.
 *
 * @param stamp moment of writing, ISO date and time in UTC
 */
export function writeCalendar(days: readonly CalendarDay[], stamp: string): string {
  const written = stamp.replace(/\.\d+/, '').replace(/[-:]/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Keerpunt//Action plan//EN',
    'CALSCALE:GREGORIAN',
    ...days.flatMap(({ uid, on, summary, description }) => [
      'BEGIN:VEVENT',
      `UID:${uid}`,
      `DTSTAMP:${written}`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(dayAfter(on))}`,
      `SUMMARY:${escaped(summary)}`,
      ...(description === '' ? [] : [`DESCRIPTION:${escaped(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function escaped(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, ' ');
}

/** A line of more than 75 octets goes on after a line break and a space, never within a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let result = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
}

const compact = (day: string) => day.replaceAll('-', '');

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600 * 1000).toISOString().slice(0, 10);
}
