import { use, useDeferredValue, useMemo } from 'react';
import { answerAt, leverKey, type Lever } from '../../dossier/explore/lever.ts';
import type { Trial } from '../../dossier/explore/trial.ts';
import { orderInValue } from '../../engine/advise/weigh/order-in-value.ts';
import { orderOf } from '../../engine/advise/compare/order-of.ts';
import type { Weighing } from '../../engine/advise/weigh/weighing.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { loadPageWords } from '../answer/page-words.ts';
import type { Answered } from '../answer/use-answer.ts';
import { presentTrial, type TrialPage } from '../../present/tipping/present-trial.ts';
import { weighingsInForce } from '../../state/context/weighings-in-force.ts';
import { useWizard } from '../../state/wizard.ts';
import type { TrialOutcome, Wizard } from '../../state/context/wizard-state.ts';

/** What comes of what is tried, in words and as a picture. Worked out when there is time, so that a slider never waits for it. */
export function useTrialPage({ told }: Answered): TrialPage | undefined {
  const format = useFormat();
  const own = useTexts('whatIf');
  const words = use(loadPageWords(format.locale));
  const newest = useWizard((state) => state.outcome);
  const outcome = useDeferredValue(newest);
  const weighings = useWizard(weighingsInForce);
  const before = useMemo(() => orderOf(told.table, told.inputs), [told]);
  return useMemo(() => {
    if (before === undefined) return undefined;
    const tried = outcome?.refused === false ? outcome : undefined;
    return presentTrial({ now: told, before, tried, inValue: inValue(told, tried, weighings), figures: told.figures, words, own, format });
  }, [told, before, outcome, weighings, words, own, format]);
}

/** The order that people's weights give, before and with what is tried; undefined where nobody weighs or nothing passes its gates. */
function inValue(
  { assessment: { weighed, standing } }: Answered['told'],
  tried: Extract<TrialOutcome, { readonly refused: false }> | undefined,
  weighings: readonly Weighing[] = [],
) {
  if (weighed === undefined || standing !== 'answer') return undefined;
  const before = weighed.ranking.map(({ option }) => option);
  if (tried === undefined) return { before, after: before };
  const { order, scored, inputs } = tried;
  const after =
    order === undefined || scored === undefined ? undefined : orderInValue(scored, { order, reference: inputs.frame.reference, weighings });
  return after === undefined ? undefined : { before, after };
}

/** Tries a figure at a value; at the one of today it is no longer tried. */
export function withValue({ trial, draft }: Pick<Wizard, 'trial' | 'draft'>, lever: Lever, value: number): Trial {
  const others = trial.tried.filter((one) => leverKey(one) !== lever.key);
  if (value === lever.known.likely) return { ...trial, tried: others };
  const { of } = lever;
  const before = of.plan === undefined ? draft?.answers[of.field] : draft?.plans.find(({ id }) => id === of.plan)?.answers[of.field];
  return { ...trial, tried: [...others, { ...of, answer: answerAt(lever, value, before) }] };
}
