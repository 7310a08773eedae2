import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { draftVersion } from '../../src/dossier/draft/draft-version.ts';
import { dossierTools } from '../../src/state/context/dossier-tools.ts';
import { createDraftStore } from '../../src/storage/draft-store.ts';
import { writeDraftFile } from '../../src/storage/draft-file.ts';
import { openDraft, type OpenedDraft } from '../../src/storage/open-draft.ts';
import { readDraftText } from '../../src/storage/read-draft-file.ts';
import { encode, slotKey } from '../../src/storage/slots.ts';
import { memoryStorage } from '../support/memory-storage.ts';

const folder = 'test/saved';
const versions = readdirSync(folder).filter((name) => /^v\d+\.json$/.test(name));
const figures = await dossierTools.loadFigures();

/** Opens a frozen text as if that version of the app had left it in the browser. */
function openFrozen(name: string): Extract<OpenedDraft, { ok: true }> {
  const json = JSON.stringify(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')));
  const storage = memoryStorage({ [slotKey('frozen', 'a')]: encode({ revision: 3, json }) });
  const opened = openDraft(createDraftStore(storage), 'frozen');
  if (!opened.ok) throw new Error(`${name}: ${opened.reason}`);
  return opened;
}

describe('every version ever stored', () => {
  it('has a frozen draft, that of today included', () => {
    expect(versions.toSorted()).toEqual(Array.from({ length: draftVersion }, (_, i) => `v${i + 1}.json`).toSorted());
  });

  it.each([...versions, 'v2-hour.json'])('%s opens, goes through a file unchanged, and can be calculated', (name) => {
    const { draft } = openFrozen(name);
    expect(draft.version).toBe(draftVersion);
    expect(readDraftText(writeDraftFile(draft).text)).toEqual({ ok: true, draft, dropped: [], cleaned: [], remarks: [] });
    const reading = dossierTools.readDossier(draft, figures);
    const options = reading.ok ? dossierTools.toInputs(reading.dossier, figures).options : [];
    expect(options.length).toBeGreaterThan(1);
  });

  it('keeps the hour that was held with an adviser as it was left', () => {
    const { session } = JSON.parse(readFileSync(`${folder}/v2-hour.json`, 'utf8'));
    expect(openFrozen('v2-hour.json').draft.session).toEqual(session);
  });
});
