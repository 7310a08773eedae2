/** What a TypeScript file of the project exports, with the engine as it is shipped. */
export function importModule<T>(file: URL): Promise<T>;

/** The same out of one file, built as the app is: what is measured is not slowed down by the loader. */
export function importBuilt<T>(file: URL): Promise<T>;
