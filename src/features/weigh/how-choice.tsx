import { useTexts } from '../../i18n/provider.tsx';
import { rankOrderCentroid } from '../../engine/textbook/decisions/rank-order-centroid.ts';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import type { WeighedDraft } from '../../state/context/wizard-state.ts';
import { wholeOrder, type Weighing } from './use-weighing.ts';

const ways = ['skip', 'order', 'points', 'trades', 'pairs'] as const;
type Way = (typeof ways)[number];

const mostPoints = 100;

/** How one person weighs. Skipping is a choice like the others. */
export function HowChoice({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const { shown, put, person } = weighing;
  return (
    <ChoiceGroup<Way>
      name={`how-${person}`}
      legend={t('how.legend')}
      choices={ways.map((value) => ({ value, label: t(`how.${value}.label`), remark: t(`how.${value}.remark`) }))}
      picked={shown ?? 'skip'}
      onPick={(how) => put(how === 'skip' ? undefined : started(how, weighing))}
      disabled={disabled}
    />
  );
}

/**
 * What was said in another way stays, so that going back loses nothing; points begin where the order stands. What counted goes on
 * counting until the new way is agreed to.
 */
function started(way: Exclude<Way, 'skip'>, { mine, criteria }: Weighing): WeighedDraft {
  const order = wholeOrder(mine, criteria);
  const { trying: _, ...counting } = mine ?? { name: '' };
  const before = way === mine?.how ? counting : { ...counting, trying: way };
  switch (way) {
    case 'order':
      return { ...before, order: [...order] };
    case 'points':
      return { ...before, points: mine?.points ?? pointsOf(order) };
    case 'trades':
      return { ...before, trades: mine?.trades ?? {} };
    case 'pairs':
      return { ...before, pairs: mine?.pairs ?? [] };
  }
}

function pointsOf(order: ReturnType<typeof wholeOrder>): NonNullable<WeighedDraft['points']> {
  if (order.length === 0) return {};
  const weights = rankOrderCentroid(order.length);
  const points: NonNullable<WeighedDraft['points']> = {};
  order.forEach((id, rank) => (points[id] = Math.round((mostPoints * (weights[rank] ?? 0)) / (weights[0] ?? 1))));
  return points;
}
