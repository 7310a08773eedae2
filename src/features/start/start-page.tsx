import { linkTo } from '../../content/screens.ts';
import { useLocation } from 'wouter';
import { useLocale, useTexts } from '../../i18n/provider.tsx';
import { writeDateTime } from '../../i18n/write-date.ts';
import { useBeginning } from '../../parts/use-beginning.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { LivingPicture } from './living-picture.tsx';
import styles from './start-page.module.css';

const examples = ['bicycle-frames', 'circuit-boards', 'workwear'] as const;
const promises = ['neutral', 'open', 'unsure', 'private'] as const;
const shownDrafts = 3;

/** The start: one clear way in, own dossiers, examples. Everything else is fetched when it is wanted. */
export function StartPage() {
  const t = useTexts('shell');
  const [, go] = useLocation();
  const { busy, failed, begin } = useBeginning();
  const create = useWizard((wizard) => wizard.create);
  const openExample = useWizard((wizard) => wizard.createFromExample);
  return (
    <div className={styles.page}>
      <section className={styles.opening}>
        <div className={styles.words}>
          <PageTitle>{t('start.title')}</PageTitle>
          <p className={styles.lead}>{t('start.lead')}</p>
          <Button look="main" className={styles.begin} aria-disabled={busy} onClick={() => void begin(() => create(() => go('/scan/1')))}>
            {busy ? t('start.working') : t('start.scan.action')}
          </Button>
          <p>{t('start.scan.text')}</p>
          <p className={styles.soft}>
            {t('start.scan.unknown')} <a href={linkTo('paper-list')}>{t('start.scan.paper')}</a>
          </p>
          <SecondDoor busy={busy} onBegin={() => void begin(() => create(() => go('/dossier')))} />
          {failed && (
            <Notice tone="worse" live action={<Button onClick={() => location.reload()}>{t('error.reload')}</Button>}>
              <p>{t('error.chunk')}</p>
            </Notice>
          )}
        </div>
        <LivingPicture />
      </section>
      <OwnDrafts />
      <section className={styles.part} aria-labelledby="start-examples">
        <div className={styles.beside}>
          <h2 id="start-examples">{t('start.examples.title')}</h2>
          <p className={styles.soft}>{t('start.examples.text')}</p>
        </div>
        <Examples busy={busy} onOpen={(id, title) => void begin(() => openExample(id, title, () => go('/result')))} />
      </section>
      <Promises />
      <p className={styles.soft}>
        {t('start.mine.given')} <a href={linkTo('dossiers')}>{t('start.mine.file')}</a>
        {' · '}
        <a href={linkTo('session')}>{t('start.adviser')}</a>
      </p>
    </div>
  );
}

function SecondDoor({ busy, onBegin }: { readonly busy: boolean; readonly onBegin: () => void }) {
  const t = useTexts('shell');
  return (
    <div className={styles.second}>
      <Button aria-disabled={busy} onClick={onBegin}>
        {t('start.full.action')}
      </Button>
      <p className={styles.soft}>{t('start.full.text')}</p>
    </div>
  );
}

interface ExamplesProps {
  readonly busy: boolean;
  readonly onOpen: (id: (typeof examples)[number], title: string) => void;
}

function Examples({ busy, onOpen }: ExamplesProps) {
  const t = useTexts('shell');
  return (
    <ul className={styles.rows}>
      {examples.map((example) => (
        <li key={example} className={styles.row}>
          <div>
            <h3>{t(`start.examples.${example}.title`)}</h3>
            <p className={styles.soft}>{t(`start.examples.${example}.text`)}</p>
          </div>
          <Button
            aria-disabled={busy}
            aria-label={`${t('start.examples.action')}: ${t(`start.examples.${example}.title`)}`}
            onClick={() => onOpen(example, t(`start.examples.${example}.title`))}
          >
            {t('start.examples.action')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Promises() {
  const t = useTexts('shell');
  return (
    <section className={styles.part} aria-labelledby="start-promises">
      <h2 id="start-promises">{t('start.promises.title')}</h2>
      <ul className={styles.promises}>
        {promises.map((promise) => (
          <li key={promise}>{t(`start.promises.${promise}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function OwnDrafts() {
  const t = useTexts('shell');
  const locale = useLocale();
  const [, go] = useLocation();
  const drafts = useWizard((wizard) => wizard.drafts);
  const openDraft = useWizard((wizard) => wizard.openDraft);
  const open = async (id: string) => {
    const opened = await openDraft(id);
    go(opened.ok ? '/scan/check' : '/dossiers');
  };
  if (drafts.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="start-mine">
      <h2 id="start-mine">{t('start.mine.title')}</h2>
      <div className={styles.stack}>
        <ul className={styles.rows}>
          {drafts.slice(0, shownDrafts).map(({ id, name, changedAt }) => (
            <li key={id} className={styles.row}>
              <div>
                <h3>{name === '' ? t('drafts.untitled') : name}</h3>
                <p className={styles.soft}>{t('drafts.changed', { date: writeDateTime(changedAt, locale) })}</p>
              </div>
              <Button aria-label={t('drafts.openNamed', { name: name === '' ? t('drafts.untitled') : name })} onClick={() => void open(id)}>
                {t('drafts.open')}
              </Button>
            </li>
          ))}
        </ul>
        <div className={styles.ways}>
          <ButtonLink href={linkTo('dossiers')}>{t('start.mine.all')}</ButtonLink>
        </div>
      </div>
    </section>
  );
}
