/** The slides of an adviser's hour, in order. */
export const slides = ['firm', 'open-figures', 'predict', 'reveal', 'why', 'turning', 'shocks', 'matters', 'decide', 'end'] as const;
export type SlideId = (typeof slides)[number];

/** Minutes that an hour may take. */
export const sessionLengths = [30, 60] as const;

/** How sure somebody is: in so many of fifty calculated cases. */
export const casesExpected = [25, 30, 35, 40, 45, 50] as const;

/** What is decided at the end. */
export const decisionKinds = ['do', 'not', 'later'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** What somebody says to a trade-off: not worth half of it, half but not all, all but not twice that, twice that, or nothing. */
export const tradeAnswers = ['no', 'half', 'yes', 'double', 'unsure'] as const;
export type TradeAnswer = (typeof tradeAnswers)[number];

/** So many plans are held against staying. */
export const mostRivals = 3;
/** So many figures of the dossier are read out on the first slide, and so many open ones on the second. */
export const figuresReadOut = 5;
export const figuresOpen = 3;
/** So many figures are guessed at, and so many shocks are shown. */
export const figuresGuessed = 2;
export const shocksShown = 4;
