import { linkTo } from '../../../content/screens.ts';
import { useState } from 'react';
import { answersOfMix, type MixSearch } from '../../../dossier/mixes/mix-search.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { mixesPart, type MixRow } from '../../../present/accountant/mixes-figure.ts';
import { toPresentationInput } from '../../../present/names/to-presentation-input.ts';
import { useWizard } from '../../../state/wizard.ts';
import { mostPlans } from '../../../dossier/draft/limits.ts';
import { Button } from '../../../ui/button.tsx';
import { FigureFrame } from '../../../ui/table/figure-frame.tsx';
import { RowsTable } from '../../../ui/table/rows-table.tsx';
import { takeFocus } from '../../../ui/take-focus.ts';
import { useMixSearch, type LookingForMixes } from './use-mix-search.ts';
import section from './section.module.css';

/** Mixes of the options, looked for once somebody asks, and taken into the dossier one by one. */
export function MixesSection({ answer }: { readonly answer: Answered }) {
  const t = useTexts('advice');
  const mixes = useWizard((wizard) => wizard.mixes);
  const looking = useMixSearch(answer);
  const { search, isPreparing } = looking;
  const [taken, setTaken] = useState<{ readonly plan: string; readonly name: string }>();
  const isTaken = useWizard((wizard) => taken !== undefined && wizard.draft?.plans.some(({ id }) => id === taken.plan) === true);
  const isOfSearch = search !== undefined && mixes?.inquiry.inputs === search.inputs;
  return (
    <div className={section.figure}>
      <p>{t('mixes.intro')}</p>
      <Start looking={looking} />
      <div role="status">
        {(isPreparing || (isOfSearch && mixes.state === 'busy')) && <p className={section.soft}>{t('mixes.busy')}</p>}
        {isOfSearch && mixes.state === 'failed' && <p>{t('mixes.failed')}</p>}
      </div>
      {isTaken && taken !== undefined && (
        <p ref={takeFocus} role="status" tabIndex={-1}>
          {t('mixes.taken', { mix: taken.name })} <a href={linkTo('dossier/options')}>{t('mixes.toWays')}</a>
        </p>
      )}
      {isOfSearch && mixes.state === 'found' && (
        <Found answer={answer} search={search} table={mixes.finding.table} onTaken={(plan, name) => setTaken({ plan, name })} />
      )}
    </div>
  );
}

function Start({ looking: { outcome, isPreparing, start, stop } }: { readonly looking: LookingForMixes }) {
  const t = useTexts('advice');
  const calculating = useWizard((wizard) => wizard.calculating);
  const busy = useWizard((wizard) => wizard.mixes?.state === 'busy');
  if (busy || isPreparing)
    return (
      <div>
        <Button onClick={stop}>{t('mixes.stop')}</Button>
      </div>
    );
  return (
    <>
      <div>
        <Button disabled={calculating} onClick={() => void start()}>
          {t('mixes.start')}
        </Button>
      </div>
      {outcome !== undefined && <p role="status">{t(`mixes.${outcome}`)}</p>}
      {calculating && <p className={section.soft}>{t('mixes.wait')}</p>}
    </>
  );
}

interface FoundProps {
  readonly answer: Answered;
  readonly search: MixSearch;
  readonly table: Parameters<typeof mixesPart>[0];
  readonly onTaken: (plan: string, name: string) => void;
}

function Found({ answer, search, table, onTaken }: FoundProps) {
  const t = useTexts('advice');
  const s = useTexts('scan');
  const isFull = useWizard((wizard) => (wizard.draft?.plans.length ?? 0) >= mostPlans);
  const part = mixesPart(table, search, toPresentationInput(answer.told));
  if (part === undefined) return <p>{t('mixes.failed')}</p>;
  return (
    <>
      <FigureFrame figure={part.figure} tableLabel={s('result.table')} />
      <p className={section.soft}>{t('mixes.legend')}</p>
      <RowsTable
        caption={t('mixes.tableTitle')}
        head={[...part.figure.table.head, t('mixes.head.take')]}
        rows={part.rows.map((row) => [row.name, ...row.cells, <Take key={row.name} row={row} onTaken={onTaken} />])}
        numeric={part.figure.table.numeric}
      />
      {isFull && <p>{t('mixes.full', { most: String(mostPlans) })}</p>}
      <p className={section.soft}>{t('mixes.note')}</p>
    </>
  );
}

interface TakeProps extends Pick<FoundProps, 'onTaken'> {
  readonly row: MixRow;
}

function Take({ row: { mix, name }, onTaken }: TakeProps) {
  const t = useTexts('advice');
  const addMix = useWizard((wizard) => wizard.addMix);
  const cannot = useWizard((wizard) => wizard.saveState === 'read-only' || (wizard.draft?.plans.length ?? 0) >= mostPlans);
  if (mix === undefined) return t('mixes.own');
  const take = () => {
    const plan = addMix(mix.parts, answersOfMix(mix));
    if (plan !== undefined) onTaken(plan, name);
  };
  return (
    <Button look="quiet" disabled={cannot} aria-label={t('mixes.takeNamed', { mix: name })} onClick={take}>
      {t('mixes.take')}
    </Button>
  );
}
