/** What happened outside the person's own doing, to be told once in plain words. */
export type Notice =
  | { readonly code: 'memory-only' } // this browser keeps nothing: save as a file
  | { readonly code: 'not-saved' } // storage is full or refuses
  | { readonly code: 'storage-cleared' } // kept texts vanished while open; written again from memory
  | { readonly code: 'earlier-copy' } // the newest copy was damaged, the one before it was opened
  | { readonly code: 'other-copy' } // one copy is damaged, and it cannot be known which was the newest
  | { readonly code: 'damaged' } // a dossier of which no copy can be read: see the list
  | { readonly code: 'not-read' } // what is kept cannot be read now: nothing of it is known to be lost
  | { readonly code: 'not-removed' } // the browser refuses to let it go: it is all there
  | { readonly code: 'removed-elsewhere' } // deleted in another window
  | { readonly code: 'open-elsewhere' } // another tab writes this dossier
  | { readonly code: 'writing-here' } // the other tab closed or lost it: this one may write
  | { readonly code: 'written-by-newer' } // a newer version of the app wrote it
  | { readonly code: 'newer-figures' } // the app has newer figures than those of this dossier
  | { readonly code: 'unknown-figures' } // its figures are of an edition that is not known: the newest are used
  | { readonly code: 'figures-of-newer' } // its figures are of a newer app: the newest here are used
  | { readonly code: 'calculation-failed' }; // nothing could be calculated, the answers are kept
