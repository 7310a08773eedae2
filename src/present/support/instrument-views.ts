import { investmentOf, type InstrumentFit, type InstrumentRemark } from '../../dossier/support/instrument-fit.ts';
import type { ReadPlan } from '../../dossier/read/dossier.ts';
import { publisherOf } from '../../reference/sources.ts';
import { supportInstruments, type Instrument } from '../../reference/support-instruments.ts';
import { combinedIds, legalBase, legalBaseIds } from '../../reference/support-terms.ts';
import { asSentence, type SupportPresentation } from './support-words.ts';

export interface InstrumentView {
  readonly id: string;
  readonly name: string;
  readonly fit: InstrumentFit['fit'];
  readonly fitWord: string;
  readonly condition: string;
  /** Minimum, most, when to ask, and what it may be combined with. */
  readonly lines: readonly string[];
  /** Why it does not fit, or what is to be asked. */
  readonly remarks: readonly string[];
  readonly source: string;
  /** Rules it rests on whose last day has passed. */
  readonly isEnded: boolean;
}

export function instrumentViews(fits: readonly InstrumentFit[], told: SupportPresentation): readonly InstrumentView[] {
  return fits.map((one) => viewOf(one, told));
}

function viewOf({ instrument, terms, fit, remarks, most }: InstrumentFit, told: SupportPresentation): InstrumentView {
  const { words } = told;
  const { id, name, provider, beforeStart, source, asOf } = instrument;
  const least = terms.least === 'not-read' ? undefined : terms.least;
  const combined = combinedIds.find((one) => one === id);
  return {
    id,
    name: provider === name ? name : `${name} (${provider})`,
    fit,
    fitWord: words(`support.instrument.fit.${fit}`),
    condition: words(`policy.condition.${id}`),
    lines: [
      ...(least === undefined ? [] : [words('support.instrument.least', { least: whole(least.value, told) })]),
      ...(most === undefined || fit === 'no' ? [] : [words('support.instrument.most', { most: whole(most, told) })]),
      words(beforeStart ? 'support.instrument.before' : 'support.instrument.anytime'),
      ...(combined === undefined ? [] : [words(`support.instrument.combine.${combined}`)]),
    ].map(asSentence),
    remarks: remarks.map((remark) => asSentence(tellRemark(remark, told))),
    source: words('support.instrument.source', { source: publisherOf(source) ?? words('report.source.memory'), when: asOf }),
    isEnded: remarks.some(({ code }) => code === 'base-ended'),
  };
}

function tellRemark(remark: InstrumentRemark, told: SupportPresentation): string {
  const { words, format } = told;
  switch (remark.code) {
    case 'below-least':
      return words(remark.isOwn ? 'support.instrument.remark.below-least' : 'support.instrument.remark.below-least-estimate', {
        has: whole(remark.has, told),
        least: whole(remark.least, told),
      });
    case 'base-ended':
      return words('support.instrument.remark.base-ended', { base: legalBase(remark.base).name, date: format.date(remark.on) });
    default:
      return words(`support.instrument.remark.${remark.code}`);
  }
}

const whole = (euro: number, { format }: SupportPresentation) => format.money(euro, { style: 'whole' });

/** What the plan invests, in words: told, estimated by us, or open. */
export function investedWords(plan: ReadPlan | undefined, told: SupportPresentation): string {
  const invested = investmentOf(plan);
  if (invested === undefined) return told.words('support.instrument.unknown');
  const amount = told.format.money(invested.likely, { style: invested.from === 'answer' ? 'whole' : 'about' });
  return invested.from === 'answer' ? amount : told.words('support.instrument.estimate', { amount });
}

export interface BaseView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly isEnded: boolean;
}

/** The European rules that support rests on, each with its last day. */
export function baseViews(today: string, told: SupportPresentation): readonly BaseView[] {
  return legalBaseIds.map((id) => {
    const { name, validUntil = '' } = legalBase(id);
    const isEnded = validUntil < today;
    return {
      id,
      name,
      isEnded,
      text: told.words(isEnded ? 'support.bases.ended' : 'support.bases.until', { date: told.format.date(validUntil) }),
    };
  });
}

const labelIds = ['net-zero-industry', 'strategic-materials-project', 'ipcei', 'step', 'industrial-accelerator'] as const;

/** What opens doors and gives no money. */
export function labelViews({
  words,
}: SupportPresentation): readonly { readonly id: string; readonly name: string; readonly text: string }[] {
  return labelIds.flatMap((id) => {
    const label: Instrument | undefined = supportInstruments.find((one) => one.id === id);
    return label === undefined ? [] : [{ id, name: label.name, text: words(`policy.condition.${id}`) }];
  });
}
