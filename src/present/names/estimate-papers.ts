import type { Dossier, ResolvedValue } from '../../dossier/read/dossier.ts';
import { isAnswered } from '../../engine/model/is-answered.ts';
import type { Estimate, EstimateId } from '../../engine/model/estimate.ts';
import { publisherOf, sources } from '../../reference/sources.ts';
import { estimateLabel, estimateValue } from './estimate-words.ts';
import type { PresentationInput } from './presentation-input.ts';

/** An estimate as it was used, with its papers. */
export interface EstimatePapers {
  readonly what: string;
  readonly value: string;
  readonly range: string;
  readonly status: string;
  readonly source: string;
  /** Told by the owner, so that no source has to be looked up. */
  readonly isOwn: boolean;
}

/** The questions behind the estimates of a dossier. */
export function knownBehind(dossier: Dossier): ReadonlyMap<EstimateId, ResolvedValue> {
  const known = [dossier.fields, ...dossier.plans.map(({ fields }) => fields)].flatMap((of): readonly ResolvedValue[] => Object.values(of));
  return new Map(known.map((question) => [question.estimate, question]));
}

export function estimatePapers(estimate: Estimate, papers: ResolvedValue | undefined, presentation: PresentationInput): EstimatePapers {
  const { id, low, likely, high, basis } = estimate;
  const { words, format } = presentation;
  const isOwn = isAnswered(estimate);
  const standing = papers?.default.status;
  const status = isOwn || standing === undefined || standing === 'own' ? basis : standing;
  return {
    what: estimateLabel(id, presentation),
    value: estimateValue(likely, id, presentation),
    range: low === high ? '' : format.range(estimateValue(low, id, presentation), estimateValue(high, id, presentation)),
    status: words(`report.status.${status}`),
    source: sourceOf(isOwn, papers, presentation),
    isOwn,
  };
}

function sourceOf(isOwn: boolean, papers: ResolvedValue | undefined, { words }: PresentationInput): string {
  if (isOwn) return words('report.source.own');
  if (papers === undefined) return words('report.source.unknown');
  const { source } = papers.default;
  const publisher = publisherOf(source);
  return publisher === undefined ? words('report.source.memory') : `${publisher}, ${sources[source].year}`;
}
