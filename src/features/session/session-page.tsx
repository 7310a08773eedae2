import { useState } from 'react';
import { linkTo } from '../../content/screens.ts';
import { slides } from '../../content/session.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import { takeFocus } from '../../ui/take-focus.ts';
import { PickBox } from '../../ui/fields/pick-box.tsx';
import styles from './session.module.css';
import { StartForm } from './start-form.tsx';
import { useWiping } from './wiping.ts';

/** Where an hour with an adviser begins, or goes on. */
export function SessionPage() {
  const t = useTexts('session');
  const id = useWizard(({ draft }) => draft?.id);
  return (
    <article className={sections.page}>
      <PageHead title={t('title')} lead={t('lead')}>
        <p>
          <a href={linkTo('session/prepare')}>{t('start.prepare')}</a>
        </p>
      </PageHead>
      <Wiped />
      <PickDossier />
      {id !== undefined && <Going key={`going-${id}`} />}
      {id !== undefined && <StartForm key={id} />}
    </article>
  );
}

function Wiped() {
  const t = useTexts('session');
  const wiped = useWiping();
  if (wiped === undefined) return null;
  return (
    <Notice tone={wiped.ok ? 'better' : 'worse'} live>
      <p>{t(wiped.ok ? 'end.wiped' : 'end.wipeFailed', { count: wiped.left })}</p>
    </Notice>
  );
}

function PickDossier() {
  const t = useTexts('session');
  const s = useTexts('shell');
  const drafts = useWizard((wizard) => wizard.drafts);
  const id = useWizard(({ draft }) => draft?.id);
  const openDraft = useWizard((wizard) => wizard.openDraft);
  if (drafts.length === 0) {
    return (
      <div className={styles.ways}>
        <p>{t('start.noDossier')}</p>
        <ButtonLink href={linkTo('')}>{t('start.toStart')}</ButtonLink>
      </div>
    );
  }
  const choices = drafts.map((entry) => [entry.id, entry.name === '' ? s('drafts.untitled') : entry.name] as const);
  return (
    <PickBox
      id="hour-dossier"
      label={t('start.dossier')}
      value={id ?? ''}
      choices={id === undefined ? [['', '–'], ...choices] : choices}
      onPick={(picked) => {
        if (picked !== '') void openDraft(picked);
      }}
    />
  );
}

/** An hour that broke off goes on at its slide. */
function Going() {
  const t = useTexts('session');
  const format = useFormat();
  const session = useWizard(({ draft }) => draft?.session);
  const forgetHour = useWizard((wizard) => wizard.forgetHour);
  const [dropped, setDropped] = useState(false);
  if (session === undefined) {
    return dropped ? (
      <p ref={takeFocus} role="status" tabIndex={-1}>
        {t('start.dropped')}
      </p>
    ) : null;
  }
  const { slide, closedOn } = session;
  return (
    <section className={sections.part} aria-labelledby="hour-going">
      <h2 id="hour-going">{closedOn === undefined ? t('start.going') : t('start.closed', { date: format.date(closedOn) })}</h2>
      <div className={styles.ways}>
        <ButtonLink look="main" href={linkTo(`session/${slide}`)}>
          {t('start.resume', { at: String(slides.indexOf(slide) + 1), slide: t(`slide.${slide}`) })}
        </ButtonLink>
        <Button
          onClick={() => {
            setDropped(true);
            forgetHour();
          }}
        >
          {t('start.drop')}
        </Button>
      </div>
    </section>
  );
}
