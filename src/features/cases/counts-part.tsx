import { useMemo, useState } from 'react';
import type { CaseRecord } from '../../dossier/cases/case-record.ts';
import { caseTables, countCases } from '../../dossier/cases/count-cases.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { casesFigure } from '../../present/cases/cases-figure.ts';
import { smallestCell } from '../../reference/case-codebook.ts';
import { useCaseBook } from '../../state/cases/case-book.ts';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { FigureFrame } from '../../ui/table/figure-frame.tsx';
import sections from '../../ui/sections.module.css';
import { useCaseNames } from './case-names.ts';
import { useProtected } from './use-protected.ts';

type Which = 'shared' | 'own';

/** Why against what came of it, and what was meant against what was done: as may be shared, or with small groups for the keeper alone. */
export function CountsPart() {
  const t = useTexts('cases');
  const all = useCaseBook((book) => book.records);
  const shared = useProtected();
  const [which, setWhich] = useState<Which>('shared');
  if (all.length === 0) return null;
  const records = which === 'own' ? all : shared;
  const isTooFew = which === 'shared' && all.length < smallestCell;
  return (
    <section className={sections.part} aria-labelledby="case-counts">
      <h2 id="case-counts">{t('counts.title')}</h2>
      <p>{t('counts.text')}</p>
      <ChoiceGroup<Which>
        name="case-counts-which"
        legend={t('counts.which')}
        inline
        choices={[
          { value: 'shared', label: t('counts.shared') },
          { value: 'own', label: t('counts.own') },
        ]}
        picked={which}
        onPick={setWhich}
      />
      <p role="status">
        {isTooFew ? t('counts.few') : t(which === 'own' ? 'counts.small' : records === undefined ? 'counts.busy' : 'counts.hidden')}
      </p>
      {!isTooFew && records !== undefined && <Figures records={records} />}
    </section>
  );
}

function Figures({ records }: { readonly records: readonly CaseRecord[] }) {
  const t = useTexts('cases');
  const names = useCaseNames();
  const figures = useMemo(
    () =>
      caseTables.flatMap(({ id, rows, columns }) => {
        const figure = casesFigure(id, countCases(records, rows, columns), { names, t });
        return figure === undefined ? [] : [figure];
      }),
    [records, names, t],
  );
  return figures.map((figure) => <FigureFrame key={figure.id} figure={figure} tableLabel={t('counts.table')} />);
}
