import type { SupportTest } from '../../dossier/support/assess-support.ts';
import type { InstrumentFit } from '../../dossier/support/instrument-fit.ts';
import type { Dossier, ReadPlan } from '../../dossier/read/dossier.ts';
import { firmOf } from '../../dossier/read/firm.ts';
import { instrumentViews, investedWords } from './instrument-views.ts';
import type { NoteDocument, NotePart } from './note-document.ts';
import { summaryOf, testViews, type TestView } from './support-tests.ts';
import type { SupportPresentation } from './support-words.ts';
import { regionName, sizeName } from './tell-fact.ts';

export interface NoteInput extends SupportPresentation {
  readonly dossier: Dossier;
  readonly plan: ReadPlan;
  /** As it is called within a sentence. */
  readonly planName: string;
  /** The answer of the dossier in one sentence. */
  readonly sentence: string;
  readonly isStaying: boolean;
  readonly productName: string;
  readonly tests: readonly SupportTest[];
  readonly instruments: readonly InstrumentFit[];
  /** Whether the advice depends on support; empty while that is not known. */
  readonly effect: readonly string[];
  readonly date: string;
}

/** What does not fit is not asked after; more than these do not stand on one page. */
const mostInstruments = 5;
const mostMissing = 3;

/** The note for the front office: the case, the tests and what is asked, on one page. */
export function supportNote(input: NoteInput): NoteDocument {
  const { words, format, dossier, date, sentence } = input;
  const firm = firmOf(dossier);
  const office = words(`support.note.office.${firm.region ?? 'unknown'}`);
  const region = regionName(firm.region, input) ?? words('support.note.regionOpen');
  const size = sizeName(firm.size, input) ?? words('support.note.sizeOpen');
  const who = [words('support.note.firm', { region, size }), format.date(date)];
  return {
    kind: 'note',
    locale: format.locale,
    fileName: `${words('support.note.title')} ${dossier.name}`,
    date,
    title: words('support.note.heading'),
    subtitle: [words('support.note.to', { office }), ...(dossier.name === '' ? [] : [dossier.name]), ...who].join(' · '),
    sentence,
    parts: partsOf(input),
    footer: words('support.note.footer'),
    pageOf: { before: words('report.pageOf.before'), between: words('report.pageOf.between') },
  };
}

function partsOf(input: NoteInput): readonly NotePart[] {
  const { words, planName, plan, isStaying, tests, effect, productName } = input;
  const heading = (part: 'project' | 'frame' | 'tests' | 'effect' | 'instruments' | 'ask') => words(`support.note.${part}`);
  const [frame = '', ...others] = summaryOf(tests, input);
  const asked = instrumentPoints(input);
  return [
    {
      heading: heading('project'),
      lines: [
        words('support.note.plan', { plan: planName, invested: investedWords(plan, input) }),
        ...(productName === '' ? [] : [words('support.note.sector', { product: productName })]),
        ...(isStaying ? [words('support.note.stay')] : []),
      ],
    },
    { heading: heading('frame'), lines: [frame, ...others] },
    { heading: heading('tests'), table: testTable(testViews(tests, input), input) },
    ...(effect.length === 0 ? [] : [{ heading: heading('effect'), lines: effect }]),
    ...(asked.length === 0 ? [] : [{ heading: heading('instruments'), points: asked }]),
    {
      heading: heading('ask'),
      points: [words('support.note.asks.fit'), words('support.note.asks.rules'), words('support.note.asks.missing')],
      isNumbered: true,
    },
  ];
}

function testTable(views: readonly TestView[], { words }: SupportPresentation) {
  return {
    head: [
      words('support.note.head.test'),
      words('support.note.head.verdict'),
      words('support.note.head.why'),
      words('support.note.head.missing'),
    ],
    rows: views.map(({ title, verdictWord, says, missing, unanswered }) => [
      title,
      verdictWord,
      says.slice(0, mostMissing).join(' '),
      [...missing, ...unanswered].slice(0, mostMissing).join(' '),
    ]),
    numeric: [],
  };
}

function instrumentPoints(input: NoteInput): readonly string[] {
  const { instruments } = input;
  const wanted = instruments.filter(({ fit }) => fit !== 'no').slice(0, mostInstruments);
  return instrumentViews(wanted, input).map(({ name, fitWord, remarks }) => [`${name}: ${fitWord}.`, ...remarks].join(' '));
}
