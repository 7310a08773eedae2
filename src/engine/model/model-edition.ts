/** Edition of the model: changed when the same inputs would give another answer. A record of an answer says which one gave it. */
export const modelEdition = '2026-11';
