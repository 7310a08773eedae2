import { use, useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { loadPageWords } from '../../parts/answer/page-words.ts';
import type { ComparedWith } from '../../state/context/wizard-state.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import { PickBox } from '../../ui/fields/pick-box.tsx';
import sections from '../../ui/sections.module.css';
import styles from './compare-page.module.css';
import { SideBySide } from './side-by-side.tsx';

interface Choice extends ComparedWith {
  readonly name: string;
  readonly label: string;
}

/** The open dossier beside one of its snapshots or another dossier: the answers, and what was answered differently. */
export function ComparePage() {
  const t = useTexts('compare');
  use(loadPageWords(useLocale())); // before anything is picked, or the page would go away to fetch them
  const choices = useChoices();
  const [picked, setPicked] = useState('');
  const chosen = choices.find(({ id }) => id === picked);
  return (
    <article className={sections.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      {choices.length === 0 ? (
        <>
          <p>{t('none')}</p>
          <p className={styles.ways}>
            <ButtonLink href={linkTo('what-if')}>{t('toWhatIf')}</ButtonLink>
            <ButtonLink href={linkTo('dossiers')}>{t('toDossiers')}</ButtonLink>
          </p>
        </>
      ) : (
        <PickBox
          id="compare-with"
          label={t('with')}
          value={picked}
          choices={[['', t('choose')], ...choices.map(({ id, label }) => [id, label] as const)]}
          onPick={setPicked}
        />
      )}
      {chosen !== undefined && <SideBySide key={chosen.id} other={chosen} name={chosen.name} />}
    </article>
  );
}

/** Snapshots first, the newest on top; then the other dossiers that can be read whole. */
function useChoices(): readonly Choice[] {
  const t = useTexts('compare');
  const u = useTexts('undo');
  const format = useFormat();
  const draft = useWizard((wizard) => wizard.draft);
  const drafts = useWizard((wizard) => wizard.drafts);
  const snapshots = draft?.snapshots ?? [];
  const others = drafts.filter(({ id, damaged }) => id !== draft?.id && damaged !== 'all');
  return [
    ...snapshots.toReversed().map(({ id, name }): Choice => ({ kind: 'snapshot', id, name, label: t('snapshot', { name }) })),
    ...others.map(({ id, name, changedAt }): Choice => {
      const called = name === '' ? u('nameless') : name;
      return { kind: 'draft', id, name: called, label: t('dossier', { name: called, date: format.dateTime(changedAt) }) };
    }),
  ];
}
