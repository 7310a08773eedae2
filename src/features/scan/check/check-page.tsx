import { linkTo } from '../../../content/screens.ts';
import { fields } from '../../../content/fields.ts';
import type { Problem } from '../../../dossier/draft/problem.ts';
import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { NameAsk } from '../../../parts/ask/name-ask.tsx';
import { usePlanName } from '../../../parts/use-plan-name.ts';
import { PageHead } from '../../../ui/page/page-head.tsx';
import { AmountsPart } from './amounts/amounts-part.tsx';
import { AccountantQuestions } from './accountant-questions.tsx';
import { Accounts } from './accounts.tsx';
import styles from './check-page.module.css';
import { CheckTable } from './check-table.tsx';
import { useCheckRows } from './use-check-rows.ts';

/** All answers and all that stands in for them, in one place. Everything can be changed here. */
export function CheckPage() {
  const t = useTexts('scan');
  const rows = useCheckRows();
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const own = rows.filter(({ open }) => !open).length;
  return (
    <article className={styles.page}>
      <PageHead title={t('check.title')} lead={t('check.lead')}>
        <p className={styles.soft}>{t('check.counts', { own, defaults: rows.length - own })}</p>
        {readOnly && <Notice>{t('readOnly')}</Notice>}
      </PageHead>
      <DossierName />
      <Problems />
      <Accounts />
      <CheckTable rows={rows} />
      <AmountsPart />
      <section className={styles.part} aria-labelledby="check-plans">
        <h2 id="check-plans">{t('check.plans')}</h2>
        <p className={styles.soft}>{t('check.plansText')}</p>
        <p>
          <a href={linkTo('dossier/options')}>{t('check.toPlans')}</a>
        </p>
      </section>
      <div className={styles.onPaper}>
        <AccountantQuestions rows={rows} />
      </div>
      <div>
        <ButtonLink href={linkTo('result')} look="main">
          {t('check.result')}
        </ButtonLink>
      </div>
    </article>
  );
}

function DossierName() {
  const t = useTexts('shell');
  const id = useWizard((wizard) => wizard.draft?.id);
  const name = useWizard((wizard) => wizard.draft?.name);
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const rename = useWizard((wizard) => wizard.rename);
  if (id === undefined) return null;
  return (
    <NameAsk id="dossier-name" label={t('drafts.name')} name={name ?? ''} disabled={readOnly} onSettled={(text) => rename(id, text)} />
  );
}

const tones = { refuse: 'worse', warn: 'caution', note: 'plain' } as const;

/** What has to be put right, looked at again, or is good to know. */
function Problems() {
  const t = useTexts('scan');
  const reading = useWizard((wizard) => wizard.reading);
  if (reading === undefined) return null;
  const problems = reading.ok ? reading.dossier.remarks : reading.problems;
  return (['refuse', 'warn', 'note'] as const).map((outcome) => {
    const found = problems.filter((problem) => problem.outcome === outcome);
    if (found.length === 0) return null;
    return (
      <Notice key={outcome} tone={tones[outcome]} title={t(`problem.${outcome}`)}>
        <ul>
          {found.map((problem) => (
            <ProblemLine key={JSON.stringify(problem)} problem={problem} />
          ))}
        </ul>
      </Notice>
    );
  });
}

function ProblemLine({ problem: { code, outcome, field, plan } }: { readonly problem: Problem }) {
  const t = useTexts('scan');
  const nameOf = usePlanName();
  const found = useWizard((wizard) => wizard.draft?.plans.find(({ id }) => id === plan));
  const question = fields.find(({ id }) => id === field)?.question;
  const about = found && `${nameOf(found)}: `;
  return (
    <li>
      {about}
      {t(`problem.${code}`)}{' '}
      {typeof question === 'number' && <a href={linkTo(`scan/${question}`)}>{t('check.question', { now: String(question) })}</a>}
      {outcome === 'refuse' && found !== undefined && <a href={linkTo('dossier/options')}>{t('check.toPlans')}</a>}
    </li>
  );
}
