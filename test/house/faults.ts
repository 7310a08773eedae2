/** The numbers that were given. */
const left = new Set([7, 10, 18, 25, 37, 45, 57, 60, 62]); // were never given
export const given = Array.from({ length: 70 }, (_, at) => at + 1)
  .filter((number) => !left.has(number))
  .map((number) => `F${String(number).padStart(2, '0')}`);

/** Where each fault is tested: a file, and words from the title of its test. */
interface Tested {
  readonly in: string;
  readonly title: string;
}

const draftStore = 'test/storage/draft-store.test.ts';
const readDraft = 'test/storage/read-draft.test.ts';
const tabs = 'test/storage/tabs.test.ts';
const wizard = 'test/state/wizard.test.ts';
const client = 'test/worker/client.test.ts';
const versions = 'test/journeys/versions.spec.ts';
const journeys = 'test/journeys/faults.spec.ts';
const hour = 'test/journeys/session.spec.ts';

/** Faults that a browser, a person or a release can bring, by their number: every one of them. */
export const faults: Readonly<Record<string, Tested>> = {
  F01: { in: wizard, title: 'is told at once, and the work goes on (F01, F14)' },
  F02: { in: 'test/journeys/storage.spec.ts', title: 'works in memory where the browser forbids its storage' },
  F03: { in: draftStore, title: 'is full at the first write (F03)' },
  F04: { in: draftStore, title: 'is full while working: the last good copy stays (F04)' },
  F05: { in: draftStore, title: 'pretends to write: the difference is seen on reading back (F05)' },
  F06: { in: wizard, title: 'fails at any one call of a journey: never more than one answer is lost (F06)' },
  F08: { in: draftStore, title: 'cut in half: the other copy opens and this one is kept for download (F08)' },
  F09: { in: draftStore, title: 'both copies: listed as damaged, with the raw text (F09)' },
  F11: { in: draftStore, title: 'is refused after any one flipped bit (F11)' },
  F12: { in: wizard, title: 'emptied while open: written again and told (F12)' },
  F13: { in: draftStore, title: 'emptied between visits: an honest empty list (F13)' },
  F14: { in: wizard, title: 'is told at once, and the work goes on (F01, F14)' },
  F15: { in: tabs, title: 'the first writes, the second knows at once that it may not (F15)' },
  F16: { in: tabs, title: 'without locks: the lease goes stale within two seconds (F16)' },
  F17: { in: wizard, title: 'without locks at all the later writer stops at the newer revision (F17)' },
  F19: {
    in: 'test/journeys/storage.spec.ts',
    title: 'a duplicated tab, that it may only read, and lets it write when it takes over or the first closes (F19)',
  },
  F20: { in: draftStore, title: 'emptied while a dossier is open: the next save writes all again, and says so (F12, F20)' },
  F21: { in: readDraft, title: 'written by a newer app is not opened and not touched (F21)' },
  F22: { in: readDraft, title: 'migrates, opens, and its text is kept (F22)' },
  F23: { in: readDraft, title: 'stays as it is when the migration throws (F23)' },
  F24: { in: readDraft, title: 'opens from the text of before the migration after the app went back a version (F24)' },
  F26: { in: 'test/state/context/local-day.test.ts', title: 'is the day on the clock of this device' },
  F27: { in: 'test/journeys/access.spec.ts', title: 'says what to do when a part of the app does not arrive' },
  F28: { in: journeys, title: 'says what to do when a page comes instead of a part of the app' },
  F29: { in: journeys, title: 'works where a service worker is refused (F29)' },
  F30: { in: versions, title: 'goes on with the old version, whole, when the newer one arrives in part (F30)' },
  F31: { in: versions, title: 'a release that is called back leaves no file behind' },
  F32: { in: versions, title: 'works without a network in the very window of the first visit' },
  F33: { in: journeys, title: 'can be read while it arrives over a slow line that loses much' },
  F34: { in: journeys, title: 'is readable where JavaScript is off (F34)' },
  F35: { in: journeys, title: 'calculates the same on the page itself where no worker can start (F35)' },
  F36: { in: client, title: 'ends it when it hangs, within two seconds, and tries the same run once more in another (F36)' },
  F38: { in: 'test/engine/model/compile.test.ts', title: 'leaves out an option that fails in some future only, in all futures' },
  F39: { in: 'test/journeys/walking/look-around.ts', title: 'traces of a program' },
  F40: { in: 'test/ui/table/figure-frame.test.tsx', title: 'shows the rows at once when the picture cannot be drawn (F40)' },
  F41: { in: 'test/app/app.test.tsx', title: 'says so, keeps the rest, and can be tried again' },
  F42: { in: 'test/features/drafts/sealed-files.test.tsx', title: 'says why it cannot be had where the page may not encrypt' },
  F43: { in: 'test/storage/sealed-file.test.ts', title: 'does not open in part where it was cut off or any of it changed (F43)' },
  F44: { in: 'test/journeys/storage.spec.ts', title: 'lets it be kept as a file, without a picker of files (F44)' },
  F46: { in: journeys, title: 'goes on where it cannot copy or print (F46, F47)' },
  F47: { in: journeys, title: 'goes on where it cannot copy or print (F46, F47)' },
  F48: { in: journeys, title: 'prints the answer light, wide and without the controls' },
  F49: { in: hour, title: 'shows what the shared screen hides once it is asked to (F50), and its notes arrive there' },
  F50: { in: hour, title: 'the window of the adviser shows what the shared screen hides once it is asked to (F50)' },
  F51: {
    in: hour,
    title: 'an hour goes by keyboard from the first slide to an empty device, with no amount to be found once they are hidden',
  },
  F52: { in: wizard, title: 'goes back 200 changes and forward again, to the byte (F52)' },
  F53: { in: 'test/state/opening/undoable-drafts.test.ts', title: 'comes back open and whole with undo, and goes again with redo (F53)' },
  F54: { in: 'test/i18n/provider.test.tsx', title: 'is switched without taking what is typed or the focus away (F54)' },
  F55: { in: 'test/i18n/format.test.ts', title: 'are told by their code where the browser has no names' },
  F56: { in: 'test/journeys/access.spec.ts', title: 'shows every screen without scrolling sideways on a window of 320 pixels' },
  F58: { in: journeys, title: 'stands what extensions and password managers do to a page (F58)' },
  F59: { in: 'test/journeys/quick-scan.spec.ts', title: 'refuses, asks or warns where a number is odd, and never loses the text' },
  F61: { in: journeys, title: 'goes back and forward fifty times, and names what is missing' },
  F63: { in: 'test/journeys/full-dossier.spec.ts', title: 'keeps below 60 MB (F63)' },
  F64: { in: 'test/bench/interaction.pace.ts', title: 'typing while the answer is live' },
  F65: { in: 'test/journeys/quiet-page.ts', title: 'securitypolicyviolation' },
  F66: { in: 'test/journeys/quiet-page.ts', title: 'the console, the policy and the network stay quiet' },
  F67: { in: 'test/house/lock.test.ts', title: 'lets no package in whose content is not what the lock file says (F67)' },
  F68: { in: 'test/house/texts.test.ts', title: 'are all spoken by some screen' },
  F69: { in: 'test/house/figures.test.ts', title: 'review' },
  F70: { in: wizard, title: 'are gone after wiping, with nothing left on the device (F70)' },
};
