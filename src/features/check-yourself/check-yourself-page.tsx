import { linkTo } from '../../content/screens.ts';
import { dossierSchemaFile } from '../../dossier/draft/draft-version.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';

const ways = [
  {
    id: 'flight',
    steps: ['check.flight.steps.open', 'check.flight.steps.off', 'check.flight.steps.work', 'check.flight.steps.close'],
  },
  { id: 'tools', steps: ['check.tools.steps.open', 'check.tools.steps.watch', 'check.tools.steps.read', 'check.tools.steps.send'] },
  { id: 'storage', steps: ['check.storage.steps.open', 'check.storage.steps.read', 'check.storage.steps.wipe'] },
] as const;

/** How anyone can see for himself that no figure leaves the device. */
export function CheckYourselfPage() {
  const t = useTexts('trust');
  return (
    <article className={sections.page}>
      <PageHead title={t('check.title')} lead={t('check.lead')} />
      {ways.map(({ id, steps }) => (
        <section key={id} className={sections.part}>
          <h2>{t(`check.${id}.title`)}</h2>
          <p className={sections.soft}>{t(`check.${id}.time`)}</p>
          <ol>
            {steps.map((step) => (
              <li key={step}>{t(step)}</li>
            ))}
          </ol>
          <p>{t(`check.${id}.proves`)}</p>
        </section>
      ))}
      <section className={sections.part}>
        <h2>{t('check.limits.title')}</h2>
        <p>{t('check.limits.text')}</p>
        <p>
          <a href={linkTo('licences')}>{t('check.licences')}</a>
        </p>
        {import.meta.env.MODE !== 'single' && (
          <p>
            <a href={dossierSchemaFile} target="_blank" rel="noreferrer">
              {t('check.schema')}
            </a>
          </p>
        )}
      </section>
    </article>
  );
}
