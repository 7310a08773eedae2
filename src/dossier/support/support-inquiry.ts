import type { ModelInputs } from '../../engine/model/inputs.ts';
import type { EstimateId } from '../../engine/model/estimate.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Draft } from '../draft/draft.ts';
import { planEstimate } from '../estimates/estimate-name.ts';
import { withTrial } from '../explore/trial.ts';
import { readDossier } from '../read/read-dossier.ts';
import { toInputs } from '../to-inputs.ts';

/** What the model is asked: from which amount of support on a plan comes first. */
export interface SupportRequest {
  readonly inputs: ModelInputs;
  readonly option: string;
  readonly estimate: EstimateId;
  /** The support that is tried, EUR, rising from 0. */
  readonly amounts: readonly number[];
}

/** The dossier as it is, with support for one plan as a figure that can be moved. */
export function supportInquiry(
  draft: Draft,
  figures: Figures,
  asked: { readonly plan: string; readonly amounts: readonly number[] },
): SupportRequest | undefined {
  const most = asked.amounts.at(-1) ?? 0;
  if (most <= 0) return undefined;
  const answer = { value: most, sure: 'exact', tried: true } as const;
  const read = readDossier(withTrial(draft, { tried: [{ plan: asked.plan, field: 'subsidy', answer }], shocks: [] }), figures);
  if (!read.ok || read.dossier.scale !== 'euro') return undefined;
  const inputs = toInputs(read.dossier, figures);
  const estimate = planEstimate(asked.plan, 'subsidy');
  const isThere = inputs.estimates.some(({ id }) => id === estimate) && inputs.options.some(({ id }) => id === asked.plan);
  return isThere ? { inputs, option: asked.plan, estimate, amounts: asked.amounts } : undefined;
}
