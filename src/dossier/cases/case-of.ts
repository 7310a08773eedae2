import type { Assessment } from '../../engine/advise/assessment.ts';
import type { CaseFieldId } from '../../reference/case-codebook.ts';
import type { Figures } from '../defaults/load-figures.ts';
import type { Draft } from '../draft/draft.ts';
import type { Dossier } from '../read/dossier.ts';

/** What was calculated of a dossier. */
export interface CalculatedCase {
  readonly dossier: Dossier;
  readonly assessment: Assessment;
  /** Mean full-time jobs here of an option. */
  readonly jobsOf: (option: string) => number;
  /** Tests of support that fit. */
  readonly fitting: readonly string[];
}

/** Everything that a record is worked out from; while nothing is calculated it says only what was told. */
export interface CaseOf {
  readonly draft: Draft;
  readonly figures: Figures;
  readonly calculated: CalculatedCase | undefined;
  /** Day of the record, `2026-11-29`. */
  readonly today: string;
}

export type RecordedValues = Readonly<Partial<Record<CaseFieldId, readonly string[]>>>;

/** The value of a field, or none. */
export const only = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : []);
