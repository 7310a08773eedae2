import type { Format } from '../../i18n/format.ts';
import type { NamespaceWords } from '../../i18n/words.ts';
import type { PlanRow } from './plan-rows.ts';
import type { TableRows } from '../../scene/scene.ts';

const none = '–';

/** The steps with who does what by when, as a table. */
export function planTable(rows: readonly PlanRow[], plan: NamespaceWords<'actionPlan'>, format: Format): TableRows {
  return {
    head: [plan('out.step'), plan('steps.state'), plan('steps.who'), plan('steps.when'), plan('steps.call'), plan('steps.stop')],
    rows: rows.map(({ text, action }) => [
      text,
      plan(`steps.states.${action?.state ?? 'open'}`),
      action?.who ?? none,
      action?.when === undefined ? none : format.date(action.when),
      action?.call ?? none,
      action?.stop ?? none,
    ]),
    numeric: [],
  };
}
