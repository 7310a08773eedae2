import type { Judgement } from '../../dossier/read/read-judgements.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { judgementsToForm } from '../../present/certainty/judgements-to-form.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { JudgementAsk } from './judgement-ask.tsx';
import styles from './weigh.module.css';
import type { Weighing } from './use-weighing.ts';

/** Opinions of places and ways of working: each is asked once, whatever number of options leads there. */
export function JudgementsPart({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const asked = useAsked(weighing);
  if (asked.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="weigh-judgements">
      <h2 id="weigh-judgements">{t('judgements.title')}</h2>
      <p>{t('judgements.lead')}</p>
      <FormFirst weighing={weighing} />
      {asked.map(({ name, judgements }) => (
        <Disclosure
          key={name}
          summary={
            <>
              {name}{' '}
              <span className={styles.range}>
                {t('judgements.answered', {
                  done: String(judgements.filter(({ from }) => from === 'answer').length),
                  all: String(judgements.length),
                })}
              </span>
            </>
          }
        >
          <div className={styles.asked}>
            {judgements.map((judgement) => (
              <JudgementAsk key={judgement.key} judgement={judgement} disabled={disabled} />
            ))}
          </div>
        </Disclosure>
      ))}
    </section>
  );
}

/** Which opinions could change the choice; those that people are sure of already do not stand among them. */
function FormFirst({ weighing: { flips, presentation } }: { readonly weighing: Weighing }) {
  const lines = judgementsToForm(flips, presentation);
  if (lines.length === 0) return null;
  return (
    <>
      <p id="judgements-first">{presentation.words('gain.judgements.lead')}</p>
      <ul aria-labelledby="judgements-first">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

interface JudgementGroup {
  readonly name: string;
  readonly judgements: readonly Judgement[];
}

/** By what they are about; only of criteria that are weighed here. */
function useAsked({ presentation, criteria }: Weighing): readonly JudgementGroup[] {
  const t = useTexts('weigh');
  const o = useTexts('options');
  const format = useFormat();
  const judged = criteria.filter(({ ranges }) => ranges.some(({ of }) => of === 'judged')).map(({ id }) => id);
  const groups = new Map<string, Judgement[]>();
  for (const judgement of presentation.dossier.judgements) {
    if (!judged.includes(judgement.criterion)) continue;
    const name =
      judgement.about.kind === 'place'
        ? t('judgements.place', { country: format.country(judgement.about.code) })
        : t('judgements.operator', { option: o(`archetype.${judgement.about.archetype}.inside`) });
    groups.set(name, [...(groups.get(name) ?? []), judgement]);
  }
  return [...groups].map(([name, judgements]) => ({ name, judgements }));
}
