import type { ScreenName } from '../content/screens.ts';

/** How each screen is fetched. Every screen but the first comes apart; those of one file with others of their feature are composed here. */
export const load = {
  question: async () => ({ default: (await import('./question-screen.tsx')).QuestionScreen }),
  task: async () => ({ default: (await import('./task-screen.tsx')).TaskScreen }),
  dossier: async () => ({ default: (await import('./task-list-screen.tsx')).TaskListScreen }),
  check: async () => ({ default: (await import('./check-screen.tsx')).CheckScreen }),
  result: async () => ({ default: (await import('./results-screen.tsx')).ResultsScreen }),
  why: async () => ({ default: (await import('../features/results/why-page.tsx')).WhyPage }),
  certainty: async () => ({ default: (await import('../features/results/certainty-page.tsx')).CertaintyPage }),
  tipping: async () => ({ default: (await import('../features/results/tipping-page.tsx')).TippingPage }),
  plan: async () => ({ default: (await import('./plan-screen.tsx')).PlanScreen }),
  accountant: async () => ({ default: (await import('../features/results/accountant-page.tsx')).AccountantPage }),
  view: async () => ({ default: (await import('../features/results/accountant-view-page.tsx')).AccountantViewPage }),
  weigh: async () => ({ default: (await import('../features/weigh/weigh-page.tsx')).WeighPage }),
  'what-if': async () => ({ default: (await import('../features/what-if/what-if-page.tsx')).WhatIfPage }),
  figures: async () => ({ default: (await import('../features/editions/editions-page.tsx')).EditionsPage }),
  materials: async () => ({ default: (await import('../features/materials/materials-page.tsx')).MaterialsPage }),
  world: async () => ({ default: (await import('../features/world/world-page.tsx')).WorldPage }),
  dossiers: async () => ({ default: (await import('../features/drafts/drafts-page.tsx')).DraftsPage }),
  'paper-list': async () => ({ default: (await import('../features/paper-list/paper-list.tsx')).PaperList }),
  support: async () => ({ default: (await import('./support-screen.tsx')).SupportScreen }),
  chain: async () => ({ default: (await import('../features/chain/chain-page.tsx')).ChainPage }),
  evidence: async () => ({ default: (await import('../features/evidence/evidence-page.tsx')).EvidencePage }),
  session: async () => ({ default: (await import('../features/session/session-page.tsx')).SessionPage }),
  prepare: async () => ({ default: (await import('../features/session/prepare-page.tsx')).PreparePage }),
  slide: async () => ({ default: (await import('./slide-screen.tsx')).SlideScreen }),
  adviser: async () => ({ default: (await import('../features/session/adviser-page.tsx')).AdviserPage }),
  cases: async () => ({ default: (await import('../features/cases/cases-page.tsx')).CasesPage }),
  codebook: async () => ({ default: (await import('../features/cases/codebook-page.tsx')).CodebookPage }),
  sources: async () => ({ default: (await import('./sources-screen.tsx')).SourcesScreen }),
  proof: async () => ({ default: (await import('../features/proof/proof-page.tsx')).ProofPage }),
  glossary: async () => ({ default: (await import('../features/glossary/glossary-page.tsx')).GlossaryPage }),
  about: async () => ({ default: (await import('../features/about/about-page.tsx')).AboutPage }),
  'check-yourself': async () => ({ default: (await import('../features/check-yourself/check-yourself-page.tsx')).CheckYourselfPage }),
  licences: async () => ({ default: (await import('../features/licences/licences-page.tsx')).LicencesPage }),
} as const satisfies Record<Exclude<ScreenName, 'start'>, () => Promise<object>>;

/** Fetches beforehand what comes next, once the first screen is painted. */
export function preloadScreens(): void {
  // One that does not arrive, for instance because the page is left, is asked for again when it is needed, and then told.
  const fetch = () => {
    load.question().catch(() => undefined);
    load.dossiers().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetch, { timeout: 3000 });
  else setTimeout(fetch, 1000);
}
