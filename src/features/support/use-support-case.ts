import { use, useMemo, useState } from 'react';
import type { Draft } from '../../dossier/draft/draft.ts';
import { smallAidCeiling } from '../../dossier/support/assess-support.ts';
import { instrumentsFor } from '../../dossier/support/instrument-fit.ts';
import { testsOfPlan } from '../../dossier/support/tests-of-plan.ts';
import { firmOf } from '../../dossier/read/firm.ts';
import type { ReadPlan } from '../../dossier/read/dossier.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { localDay } from '../../state/context/local-day.ts';
import { useWizard } from '../../state/wizard.ts';
import { loadSupportWords } from './support-words.ts';

const nothingTold: NonNullable<Draft['support']> = {};

/** The plan that support would be asked for: the first of the order where it goes another way, else one that comes home, else the next best. */
export function planToSupport({ assessment, told }: Answered): ReadPlan | undefined {
  const { plans } = told.dossier;
  const ranked = assessment.ranking.flatMap(({ option }) => plans.filter(({ id }) => id === option));
  const moving = ranked.filter(({ direction }) => direction !== 'stay');
  return (
    moving.find(({ id }) => id === assessment.leader) ?? moving.find(({ direction }) => direction === 'home') ?? moving[0] ?? ranked[0]
  );
}

/** Everything that the support check tells of one plan, in the language of the screen. */
export function useSupportCase(answer: Answered, plan: ReadPlan | undefined) {
  const format = useFormat();
  const words = use(loadSupportWords(format.locale));
  const told = useWizard(({ draft }) => draft?.support) ?? nothingTold;
  const { dossier, figures } = answer.told;
  const [today] = useState(() => localDay(new Date()));
  const product = dossier.fields.product.value;
  const group = typeof product === 'string' ? figures.findProduct(product) : undefined;
  const sector = group === undefined ? undefined : figures.findSector(group.sector);
  const firm = firmOf(dossier);
  const { assessment } = answer;
  const tests = useMemo(
    () => testsOfPlan({ dossier, figures, assessment }, { plan, told, today }),
    [dossier, figures, assessment, plan, told, today],
  );
  const is = (question: 'begun' | 'difficulty' | 'moved') => told.answers?.[question] === 'yes';
  const instruments = instrumentsFor({
    firm,
    plan,
    told: { begun: is('begun'), difficulty: is('difficulty'), moved: is('moved'), smallAidUsed: (told.received ?? 0) >= smallAidCeiling },
    today,
  });
  return { presentation: { words, format }, plan, told, today, firm, group, sector: sector?.id, tests, instruments };
}

export type SupportOfPlan = ReturnType<typeof useSupportCase>;
