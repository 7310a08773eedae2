/** Version of what is stored of a dossier. */
export const draftVersion = 2;

/** The JSON Schema of the file of a dossier, published beside the app. */
export const dossierSchemaFile = `keerpunt-dossier-${draftVersion}.schema.json`;
