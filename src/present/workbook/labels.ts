import type { EstimateId } from '../../engine/model/estimate.ts';
import type { ElementId, OptionId } from '../../engine/model/inputs.ts';
import type workbook from '../../content/texts/nl/workbook.ts';

type Texts = typeof workbook;
export type PageName = keyof Texts['pages'];
export type RowName = keyof Texts['rows'];

/** What the rows and the pages of a workbook are called. */
export interface Labels {
  readonly page: (name: PageName) => string;
  readonly row: (name: RowName) => string;
  readonly option: (option: OptionId) => string;
  readonly element: (element: ElementId) => string;
  readonly estimate: (estimate: EstimateId) => string;
  readonly country: (place: string) => string;
  readonly event: (event: string) => string;
}
