import { linkTo } from '../content/screens.ts';
import type { Draft } from '../dossier/draft/draft.ts';
import { useFormat } from '../i18n/format-provider.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { cautions, evidence } from '../reference/evidence.ts';
import { findProduct } from '../reference/products.ts';
import { findSector, type Sector } from '../reference/sectors.ts';
import { sources } from '../reference/sources.ts';
import { useWizard } from '../state/wizard.ts';
import styles from './cautions.module.css';

type Caution = (typeof cautions)[number];
export type CautionId = Caution['id'];

/** What is known about others, with its year and of whom it is told; never a push either way. */
export function Cautions({ ids }: { readonly ids: readonly CautionId[] }) {
  const t = useTexts('scan');
  const met = cautions.filter(({ id }) => ids.includes(id));
  if (met.length === 0) return null;
  return (
    <aside className={styles.cautions} aria-label={t('caution.title')}>
      <p className={styles.title}>{t('caution.title')}</p>
      {met.map((caution) => (
        <p key={caution.id}>
          <CautionText caution={caution} />{' '}
          {t('caution.source', { source: `${sources[caution.source].publisher}, ${sources[caution.source].year}` })}
        </p>
      ))}
      <p>
        <a href={linkTo('evidence')}>{t('caution.more')}</a>
      </p>
    </aside>
  );
}

function CautionText({ caution }: { readonly caution: Caution }) {
  const t = useTexts('scan');
  const format = useFormat();
  const sector = useWizard((wizard) => sectorOf(wizard.draft));
  if ('evidence' in caution) {
    const { figure, when } = evidence[caution.evidence];
    const { low, value, high } = figure;
    const share = low === high ? format.share(value) : format.range(format.share(low), format.share(high));
    return t(`caution.figure.${caution.id}`, { share, when });
  }
  const text = t(`caution.plain.${caution.id}`);
  if (caution.id !== 'mostly-large-or-high-tech' || sector === undefined) return text;
  const seen = t(`caution.seen.${sector.seenToReshore ? 'yes' : 'no'}`);
  // The debate counts chemicals and electrical equipment as high-tech, Eurostat does not: there only what was seen is told.
  if (sector.seenToReshore && sector.intensity !== 'high') return `${text} ${seen}`;
  return `${text} ${t(`caution.highTech.${sector.intensity === 'high' ? 'yes' : 'no'}`)} ${seen}`;
}

/** As it stands today, and not by the figures of the dossier: those come in later, and what is told here would grow while one reads. */
function sectorOf(draft: Draft | undefined): Sector | undefined {
  const product = draft?.answers.product?.value;
  const sector = typeof product === 'string' ? findProduct(product)?.sector : undefined;
  return sector && findSector(sector);
}
