import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import { rankingRows } from '../answer/ranking-rows.ts';
import { tellAnswer } from '../answer/tell-answer.ts';
import { tellWeighed } from '../answer/tell-weighed.ts';
import type { NoteDocument, NotePart } from '../support/note-document.ts';
import { turningPoint } from '../tipping/tipping-rows.ts';
import type { HourInput } from './hour-input.ts';
import { revealPredictions } from './predictions.ts';
import { figuresToReadOut, tellFirm } from './read-out.ts';
import { peopleOf, tellTrade, trades } from './trades.ts';

interface ReportInput extends HourInput {
  readonly session: HeldSession;
  /** Its amounts are an index: said on the paper itself. */
  readonly isMasked: boolean;
  /** ISO date that stands on it. */
  readonly date: string;
  /** What a figure that a note is tied to is called. */
  readonly figureName: (figure: string) => string;
}

/** What came of an hour, on paper: the answer, what was expected, what was decided, and the notes that may be read. */
export function hourReport(input: ReportInput): NoteDocument {
  const { own, words, format, dossier, session, isMasked, date } = input;
  const shownDate = format.date(date);
  return {
    kind: 'note',
    locale: format.locale,
    fileName: dossier.name,
    date,
    title: own('report.title', { name: dossier.name }),
    subtitle: own('report.subtitle', { adviser: session.adviser ?? own('report.noAdviser'), date: shownDate }),
    sentence: tellWeighed(input) ?? tellAnswer(input),
    parts: [
      decisionPart(input),
      { heading: own('report.figures'), lines: [tellFirm(input), ...(isMasked ? [own('report.hidden')] : [])], table: figuresTable(input) },
      choicesPart(input),
      ...predictedPart(input),
      ...turningPart(input),
      ...mattersPart(input),
      ...notesPart(input),
    ],
    footer: words('report.footer'),
    pageOf: { before: words('report.pageOf.before'), between: words('report.pageOf.between') },
  };
}

interface DecisionInput extends Pick<ReportInput, 'own' | 'names' | 'format'> {
  readonly session: Pick<HeldSession, 'decision' | 'next'>;
}

/** What was decided, why, until when it stands, and who does what. */
export function decisionPart({ own, names, format, session: { decision, next } }: DecisionInput): NotePart {
  const after = next === undefined ? [] : [own('report.next', { text: format.date(next) })];
  if (decision === undefined) return { heading: own('report.decision'), lines: [own('report.none'), ...after] };
  const { what, option, reason, stop, who, on } = decision;
  return {
    heading: own('report.decision'),
    lines: [
      own(`report.decided.${what}`),
      ...(option === undefined ? [] : [own('report.option', { text: names.name(option) })]),
      ...(reason === undefined ? [] : [own('report.reason', { text: reason })]),
      ...(stop === undefined ? [] : [own('report.stop', { text: stop })]),
      ...(who === undefined ? [] : [own('report.who', { text: who })]),
      ...(on === undefined ? [] : [own('report.on', { text: format.date(on) })]),
      ...after,
    ],
  };
}

function figuresTable(input: ReportInput): NonNullable<NotePart['table']> {
  const rows = figuresToReadOut(input).map(({ label, value }) => [label, value]);
  return { head: [input.own('report.figure'), input.own('report.value')], rows, numeric: [1] };
}

function choicesPart(input: ReportInput): NotePart {
  const { own } = input;
  const rows = rankingRows(input).map(({ name, difference }) => [name, difference]);
  return { heading: own('report.choices'), table: { head: [own('report.choice'), own('report.difference')], rows, numeric: [] } };
}

function predictedPart(input: ReportInput): readonly NotePart[] {
  const { predictions = [], locked } = input.session;
  if (locked !== true || predictions.length === 0) return [];
  const { rows, surprise } = revealPredictions(predictions, input);
  return [{ heading: input.own('report.predicted'), lines: [surprise], table: rows }];
}

function turningPart(input: ReportInput): readonly NotePart[] {
  const turning = turningPoint(input);
  return turning === undefined ? [] : [{ heading: input.own('report.turning'), lines: [turning.headline, turning.now] }];
}

function mattersPart(input: ReportInput): readonly NotePart[] {
  const { session, own } = input;
  const { people } = peopleOf(session, own);
  const points = trades(input, session.rivals).flatMap((trade) => {
    const told = session.trades?.find(({ criterion, option }) => criterion === trade.criterion && option === trade.option);
    return told === undefined ? [] : [`${trade.question} ${tellTrade(trade, told, { ...input, people })}`];
  });
  return points.length === 0 ? [] : [{ heading: own('report.matters'), points }];
}

/** Private notes never leave by the report. */
function notesPart({ own, session: { notes = [] }, figureName }: ReportInput): readonly NotePart[] {
  const points = notes
    .filter(({ shared }) => shared === true)
    .map(({ slide, figure, text }) => {
      const at = own(`slide.${slide}`);
      return figure === undefined
        ? own('report.note', { slide: at, text })
        : own('report.noteOn', { slide: at, figure: figureName(figure), text });
    });
  return points.length === 0 ? [] : [{ heading: own('report.notes'), points }];
}
