import { motiveCodes, motives } from '../../content/fields.ts';
import { linkTo } from '../../content/screens.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { disturbedRow, disturbedRows, evidenceParts, evidenceRow } from '../../present/evidence/evidence-rows.ts';
import { evidence } from '../../reference/evidence.ts';
import { sectors } from '../../reference/sectors.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { PageHead } from '../../ui/page/page-head.tsx';
import sections from '../../ui/sections.module.css';
import styles from './evidence.module.css';

const hindrances = ['reasons-to-go-away', 'investment', 'tension', 'not-safer', 'trade', 'localised'] as const;
const coded = motives.flatMap((motive) => (motive === 'other' || motive === 'curious' ? [] : [motive]));
const alternatives = ['spread', 'partnership', 'friends', 'stock', 'circular', 'materials'] as const;
const catalysts = ['digital', 'green', 'autonomy'] as const;

/** What is known about bringing production back, with the year and the denominator of every figure. */
export function EvidencePage() {
  const t = useTexts('evidence');
  const names = useTexts('sources');
  const cases = useTexts('cases');
  const format = useFormat();
  const told = { words: t, names, format };
  const rowsOf = (part: keyof typeof evidenceParts) => evidenceParts[part].map((id) => evidenceRow(id, told));
  return (
    <article className={sections.page}>
      <PageHead title={t('title')} lead={t('lead')} />
      <section className={sections.part}>
        <h2>{t('many.title')}</h2>
        <p>{t('many.text')}</p>
        <EvidenceTable caption={t('many.title')} rows={rowsOf('many')} />
        <p>
          {t('many.caution')} {t('many.large')}
        </p>
      </section>
      <SectorsPart />
      <section className={sections.part}>
        <h2>{t('jobs.title')}</h2>
        <p>{t('jobs.text')}</p>
        <EvidenceTable caption={t('jobs.title')} rows={rowsOf('jobs')} />
        <p>{t('jobs.chances')}</p>
      </section>
      <section className={sections.part}>
        <h2>{t('intended.title')}</h2>
        <p>{t('intended.text')}</p>
        <EvidenceTable caption={t('intended.title')} rows={rowsOf('intended')} />
        <p>
          {t('intended.stages')} <a href={linkTo('result/plan')}>{t('intended.link')}</a>
        </p>
      </section>
      <StoppedPart />
      <ReasonsPart />
      <section className={sections.part}>
        <h2>{t('disturbed.title')}</h2>
        <p>{t('disturbed.text')}</p>
        <EvidenceTable caption={t('disturbed.title')} rows={disturbedRows.map((id) => disturbedRow(id, told))} />
      </section>
      <section className={sections.part}>
        <h2>{t('bank.title')}</h2>
        <p>{t('bank.text')}</p>
        <p>{t('bank.abroad')}</p>
        <EvidenceTable caption={t('bank.title')} rows={rowsOf('bank')} />
        <p>
          {t('bank.own')} <a href={linkTo('cases')}>{cases('codebook.toCases')}</a>
        </p>
      </section>
      <p className={styles.links}>
        <a href={linkTo('sources')}>{t('papers')}</a> <a href={linkTo('support')}>{t('toSupport')}</a>
      </p>
    </article>
  );
}

function SectorsPart() {
  const t = useTexts('evidence');
  const products = useTexts('products');
  const format = useFormat();
  const seen = sectors.filter(({ seenToReshore }) => seenToReshore);
  return (
    <section className={sections.part}>
      <h2>{t('sectors.title')}</h2>
      <p>{t('sectors.high')}</p>
      <p>{t('sectors.chain')}</p>
      <p>
        {t('sectors.coded')} {format.list(seen.map(({ id }) => products(`sector.${id}`)))}.
      </p>
      <p>{t('sectors.classes')}</p>
    </section>
  );
}

function StoppedPart() {
  const t = useTexts('evidence');
  const format = useFormat();
  const { figure, when } = evidence.growthOutsideEu;
  return (
    <section className={sections.part}>
      <h2>{t('stopped.title')}</h2>
      <ul>
        {hindrances.map((id) => (
          <li key={id}>{t(`stopped.${id}`)}</li>
        ))}
        <li>
          {t('stopped.growth', { share: format.share(figure.value), when })} {t('stopped.ties')}
        </li>
      </ul>
    </section>
  );
}

function ReasonsPart() {
  const t = useTexts('evidence');
  return (
    <>
      <section className={sections.part}>
        <h2>{t('motives.title')}</h2>
        <p>{t('motives.text')}</p>
        <ol>
          {coded.map((motive) => (
            <li key={motive} value={motiveCodes[motive]}>
              {t(`motives.${motive}`)}
            </li>
          ))}
        </ol>
      </section>
      <section className={sections.part}>
        <h2>{t('catalysts.title')}</h2>
        <ul>
          {catalysts.map((id) => (
            <li key={id}>{t(`catalysts.${id}`)}</li>
          ))}
        </ul>
      </section>
      <section className={sections.part}>
        <h2>{t('alternatives.title')}</h2>
        <p>{t('alternatives.text')}</p>
        <ul>
          {alternatives.map((id) => (
            <li key={id}>{t(`alternatives.${id}`)}</li>
          ))}
        </ul>
        <p>
          <a href={linkTo('dossier/options')}>{t('alternatives.link')}</a>
        </p>
      </section>
    </>
  );
}
