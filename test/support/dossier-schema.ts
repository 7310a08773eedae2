import * as z from 'zod/mini';
import { draftSchema } from '../../src/dossier/draft/draft.ts';
import { dossierSchemaFile, draftVersion } from '../../src/dossier/draft/draft-version.ts';
import { fileFormat } from '../../src/storage/draft-file.ts';

export const schemaFile = `public/${dossierSchemaFile}`;

const fileSchema = z.strictObject({
  format: z.literal(fileFormat),
  /** Of the dossier as JSON without spaces, so that a change by hand shows. */
  checksum: z.string(),
  draft: draftSchema,
});

/** The JSON Schema (draft 2020-12) of the file of a dossier, as it is published beside the app. */
export function dossierSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(fileSchema, { target: 'draft-2020-12', reused: 'ref' });
  const title = `Keerpunt dossier, version ${draftVersion}`;
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 1)}\n`;
}
