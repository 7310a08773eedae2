/** Who the report is for: what stands in it by itself follows from that. */
export const reportReaders = ['owner', 'bank', 'adviser', 'office'] as const;
export type ReportReader = (typeof reportReaders)[number];

/** What may follow the answer and its reasons. */
export const reportParts = ['others', 'criteria', 'annex', 'assumptions'] as const;
export type ReportPartId = (typeof reportParts)[number];

/** A picture of the adviser's own, drawn anew: nothing of the file it came from is in it. */
export interface ReportLogo {
  readonly jpeg: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface ReportChoices {
  readonly reader: ReportReader;
  readonly parts: readonly ReportPartId[];
  /** Amounts as an index, so that whoever reads it learns how things compare and not how large they are. */
  readonly isMasked: boolean;
  readonly adviser: string;
  readonly logo: ReportLogo | undefined;
}

const usualParts: Readonly<Record<ReportReader, readonly ReportPartId[]>> = {
  owner: ['others', 'criteria', 'annex'],
  bank: ['annex'],
  adviser: ['others', 'criteria', 'annex', 'assumptions'],
  office: ['annex', 'assumptions'],
};

/** The same choices for another reader, with the parts that such a reader usually asks for. */
export function forReader(reader: ReportReader, choices: ReportChoices): ReportChoices {
  return { ...choices, reader, parts: usualParts[reader] };
}

export const usualChoices: ReportChoices = {
  reader: 'owner',
  parts: usualParts.owner,
  isMasked: false,
  adviser: '',
  logo: undefined,
};
