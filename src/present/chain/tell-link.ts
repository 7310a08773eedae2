import type { ChainOfDraft } from '../../dossier/chain/chain-of-draft.ts';
import { farWith, wholeOf } from '../../dossier/chain/far-of-chain.ts';
import type { Figures } from '../../dossier/defaults/load-figures.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import type { TableRows } from '../../scene/scene.ts';
import type { ChainInput } from './chain-input.ts';

interface Linked {
  readonly chain: ChainOfDraft;
  /** The dossier without the table. */
  readonly dossier: Dossier;
  readonly figures: Figures;
}

type Take = 'recover' | 'qualify' | 'only' | 'upstream' | 'outlasting' | 'stays';

/** What the calculation takes from the table, beside what stands there without it. */
export function tellLink({ chain, dossier, figures }: Linked, { words, format }: ChainInput): TableRows {
  const weeks = (value: number) => format.weeks(Math.round(value * 10) / 10);
  const share = (value: number) => format.share(value, { most: 0 });
  const { recover, qualify, isOnlyMaker, upstream, far } = chain;
  const { outages, costDefaults } = figures;
  const asked = dossier.fields['outage.weeks'];
  const lasts = weeks(asked.likely);
  const own = asked.from === 'answer' ? words('keep.own', { value: lasts }) : undefined;
  const usual = costDefaults.farShareSupplier.value;
  const stays = farWith(far, 0);
  const row = (name: Take, before: string, after: string) => [words(`keep.take.${name}`), before, after];
  return {
    head: [words('keep.head.what'), words('keep.head.before'), words('keep.head.after')],
    rows: [
      ...(recover === undefined ? [] : [row('recover', own ?? lasts, own ?? weeks(recover.likely))]),
      ...(qualify === undefined ? [] : [row('qualify', weeks(outages.replacedAfterWeeks.value), weeks(qualify.likely))]),
      ...(isOnlyMaker ? [row('only', share(outages.replacedShare.value), share(0))] : []),
      ...(upstream.weeks === undefined ? [] : [row('upstream', lasts, weeks(upstream.weeks.likely))]),
      ...(upstream.outlasting === 1 ? [] : [row('outlasting', share(1), share(upstream.outlasting))]),
      row('stays', share(usual), share(wholeOf(stays, usual))),
    ],
    numeric: [1, 2],
  };
}
