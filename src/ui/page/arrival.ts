import { createContext } from 'react';

/** What the heading of a page does as the page comes. */
export interface Arrival {
  /** The name of the app: the end of the title of the window. */
  readonly app: string;
  /** Takes the focus where the page asks for it. */
  readonly arrive: (heading: HTMLElement) => void;
}

export const ArrivalContext = createContext<Arrival | undefined>(undefined);
