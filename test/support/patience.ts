/** How long a test waits for what has to come: a machine that does eight things at once still gets there. */
export const patience = { timeout: 15_000 };
