/** How much of everything a draft keeps: for its schema, and for what adds to it. */
export const mostPlans = 12;
export const mostPeople = 8;
export const mostSnapshots = 12;
/** Of the log of changes the newest stay. */
export const mostChanges = 200;
export const mostActions = 60;
export const mostStages = 40;
/** Of an hour with an adviser. */
export const mostNotes = 100;
/** Values of one field of a case record. */
export const mostInList = 7;
