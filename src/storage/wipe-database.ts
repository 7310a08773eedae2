import { deleteDB } from 'idb';

/** Removes a database of this origin; true when a second look finds nothing in it. `countLeft` opens it anew and counts. */
export async function wipeDatabase(name: string, countLeft: () => Promise<number>): Promise<boolean> {
  if (!('indexedDB' in globalThis)) return true;
  try {
    if (!(await exists(name))) return true;
    await deleteWhole(name);
    if ('databases' in indexedDB && !(await exists(name))) return true;
    const left = await countLeft();
    await deleteWhole(name); // counting made an empty one
    return left === 0;
  } catch {
    return false;
  }
}

/** Where the browser cannot list its databases it may be there. */
async function exists(name: string): Promise<boolean> {
  if (!('databases' in indexedDB)) return true;
  const found = await indexedDB.databases();
  return found.some((database) => database.name === name);
}

/** A window that does not let go of it would keep the wipe waiting for ever. */
function deleteWhole(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    deleteDB(name, { blocked: () => reject(new Error(`${name}: open elsewhere`)) }).then(resolve, reject);
  });
}
