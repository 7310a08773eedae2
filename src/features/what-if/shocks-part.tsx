import { shockRules, type ShockId } from '../../content/shocks.ts';
import { isReached } from '../../dossier/explore/apply-shocks.ts';
import type { Dossier } from '../../dossier/read/dossier.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { useWizard, useWizardStore } from '../../state/wizard.ts';
import styles from './what-if.module.css';

/** Shocks from outside, each with one tap, together if wanted. One that does not reach this dossier says why not. */
export function ShocksPart({ dossier }: { readonly dossier: Dossier }) {
  const t = useTexts('whatIf');
  const format = useFormat();
  const wizard = useWizardStore();
  const on = useWizard(({ trial }) => trial.shocks);
  const toggle = (id: ShockId) => {
    const { trial, tryOut } = wizard.getState();
    const excluded = shockRules.find((rule) => rule.id === id)?.excludes;
    const others = trial.shocks.filter((one) => one !== id && one !== excluded);
    tryOut({ ...trial, shocks: trial.shocks.includes(id) ? others : [...others, id] }, 'settled');
  };
  const told = { years: format.years(dossier.fields['frame.horizon'].likely) };
  return (
    <section className={styles.part} aria-labelledby="what-if-shocks">
      <h2 id="what-if-shocks">{t('shocks.title')}</h2>
      <p>{t('shocks.text')}</p>
      <ul className={styles.shocks}>
        {shockRules.map(({ id }) => {
          const isOpen = isReached(id, dossier);
          return (
            <li key={id} className={styles.shock}>
              <label className={styles.shockName}>
                <input type="checkbox" checked={isOpen && on.includes(id)} disabled={!isOpen} onChange={() => toggle(id)} />
                {t(`shocks.${id}.name`)}
              </label>
              <p className={styles.soft}>{isOpen ? t(`shocks.${id}.what`, told) : t(`shocks.${id}.not`)}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
