import { useMemo, useState } from 'react';
import { criteria, type CriterionId } from '../../content/criteria.ts';
import type { Flip, RangedCriterion } from '../../engine/advise/weigh/weighed.ts';
import type { Answered } from '../../parts/answer/use-answer.ts';
import { useSettled } from '../../parts/ask/use-settled.ts';
import { toPresentationInput } from '../../present/names/to-presentation-input.ts';
import type { PresentationInput } from '../../present/names/presentation-input.ts';
import { useWizard } from '../../state/wizard.ts';
import type { WeighedDraft } from '../../state/context/wizard-state.ts';

/** Who weighs while nobody was named. */
const firstPerson = 'me';

export interface WeighedCriterion extends RangedCriterion {
  readonly id: CriterionId;
}

export interface Weighing {
  readonly criteria: readonly WeighedCriterion[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly person: string;
  readonly choosePerson: (person: string) => void;
  /** What the chosen person finds important, also while it is still being moved; undefined: money only. */
  readonly mine: WeighedDraft | undefined;
  /** The way of weighing on the screen, whether it counts already or not. */
  readonly shown: WeighedDraft['how'];
  /** Shown at once, kept when it stands still: a slider is one step to undo. */
  readonly move: (weighing: WeighedDraft) => void;
  readonly put: (weighing: WeighedDraft | undefined) => void;
  /** All that can be told under the weights that count, also while one of them is being moved. */
  readonly presentation: PresentationInput;
  /** What would be told once the chosen person agrees to what is on the screen; undefined where that counts already. */
  readonly agreed: PresentationInput | undefined;
  /** Lets what is on the screen count. */
  readonly agree: () => void;
  /** What would put another option first under the weights that are kept: too long to follow a slider. */
  readonly flips: readonly Flip[];
}

interface Moving {
  readonly person: string;
  readonly weighing: WeighedDraft;
}

/** The weighing of one person at a time, and what it does to the answer. */
export function useWeighing(answer: Answered): Weighing {
  const kept = useWizard((wizard) => wizard.draft?.weighings);
  const weigh = useWizard((wizard) => wizard.weigh);
  const [chosen, choosePerson] = useState<string>();
  const [moving, setMoving] = useState<Moving>();
  const { settle, flush } = useSettled<Moving>((last) => {
    weigh(last.person, last.weighing);
    setMoving(undefined);
  });
  const people = useMemo(() => kept?.map(({ id, name }) => ({ id, name })) ?? [], [kept]);
  const person = people.find(({ id }) => id === chosen)?.id ?? people[0]?.id ?? firstPerson;
  const mine = moving?.person === person ? moving.weighing : kept?.find(({ id }) => id === person);
  const all = useMemo(
    () => (kept ?? []).map((one) => (one.id === moving?.person ? { ...moving.weighing, id: one.id } : one)),
    [kept, moving],
  );
  const presentation = useMemo(() => presentUnder(all, answer), [all, answer]);
  const isOpen = mine?.trying !== undefined;
  const agreed = useMemo(
    () =>
      isOpen
        ? presentUnder(
            all.map((one) => (one.id === person ? inForce(one) : one)),
            answer,
          )
        : undefined,
    [isOpen, all, person, answer],
  );
  return {
    criteria: useMemo(() => known(answer), [answer]),
    people: people.length > 0 ? people : [{ id: firstPerson, name: '' }],
    person,
    choosePerson,
    mine,
    shown: mine?.trying ?? mine?.how,
    agreed,
    agree: () => {
      flush();
      if (mine !== undefined) weigh(person, inForce(mine));
    },
    move: (weighing) => {
      setMoving({ person, weighing });
      settle({ person, weighing });
    },
    put: (weighing) => {
      flush();
      weigh(person, weighing);
    },
    presentation,
    flips: answer.assessment.weighed?.flips ?? [],
  };
}

function presentUnder(weighings: Parameters<Answered['underWeights']>[0], answer: Answered): PresentationInput {
  return toPresentationInput({ ...answer.told, assessment: answer.underWeights(weighings) });
}

function inForce<Weighed extends WeighedDraft>({ trying, ...weighing }: Weighed) {
  return { ...weighing, ...(trying !== undefined && { how: trying }) };
}

function known({ assessment }: Answered): readonly WeighedCriterion[] {
  return (assessment.criteriaTable?.criteria ?? []).flatMap((ranged) => {
    const id = criteria.find((criterion) => criterion.id === ranged.id)?.id;
    return id === undefined ? [] : [{ ...ranged, id }];
  });
}

/** A person's order with every criterion of this dossier in it: those left out come after. */
export function wholeOrder(mine: WeighedDraft | undefined, all: readonly WeighedCriterion[]): readonly CriterionId[] {
  const ids = all.map(({ id }) => id);
  return [...new Set([...(mine?.order ?? []), ...ids])].filter((id) => ids.includes(id));
}
