/** Where something was told about a firm: read in the press or at the firm itself, never measured by the project. */
export interface Report {
  readonly publisher: string;
  readonly year: number;
  /** The year follows from what it tells; it carries no date. */
  readonly yearInferred?: true;
  /** Opened on a click only. */
  readonly site: string;
}

/**
 * Where an answer comes from: a report, by its place in the list; general knowledge that was not looked up; or a choice of the
 * project, where the dossier asks something that the reports only let one gather.
 */
export type StatedBy = number | 'general-knowledge' | 'project';

/** One answer of the dossier as far as it was reported. Shares are shares (0.05). */
export interface Fact {
  readonly value: number | string | readonly string[];
  /** Low and high, where a range was reported. */
  readonly range?: readonly [low: number, high: number];
  readonly told: StatedBy;
}

/** What is known of one option, by the question it answers. */
export interface PlanFacts {
  readonly archetype: string;
  /** Where it would be made; left out where that follows from the kind of option. */
  readonly country?: string;
  readonly known: Readonly<Record<string, Fact>>;
}

/** The way that an option goes. */
export type Way = 'stay' | 'home' | 'near' | 'friend' | 'far' | 'spread';

/**
 * A decision of a real firm, as it was reported. Something to learn from: no figure of Keerpunt was chosen to meet it. The home
 * country of the firm is entered as Belgium, the only home that a dossier knows.
 */
export interface PublishedDecision {
  readonly id: string;
  readonly firm: string;
  readonly year: number;
  /** Where the goods are made in the end, seen from home. */
  readonly went: Way;
  /** What was heard of it later. */
  readonly since: 'held' | 'reversed' | 'stopped' | 'unknown';
  readonly reports: readonly Report[];
  readonly known: Readonly<Record<string, Fact>>;
  readonly plans: readonly PlanFacts[];
}

/** What Keerpunt answers to the dossier of a decision. */
export interface FoundAnswer {
  readonly word: 'clear' | 'leaning' | 'close';
  /** Why the word is less firm than the share alone would make it. */
  readonly cappedBy?: 'few-answers' | 'extras' | 'formula-price' | 'assumptions';
  /** The way of the cheapest option. */
  readonly leader: Way;
  /** The closest option that goes another way. */
  readonly rival: Way;
  /** In what share of the calculated cases the first costs less, in hundredths. */
  readonly share: number;
}

export const told = (value: Fact['value'], by: StatedBy = 0): Fact => ({ value, told: by });

export const toldBetween = (range: readonly [low: number, high: number], value: number, by: StatedBy = 0): Fact => ({
  value,
  range,
  told: by,
});
