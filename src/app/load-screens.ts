/** Every screen but the first is fetched apart. */
export const loadQuestion = async () => ({ default: (await import('./question-screen.tsx')).QuestionScreen });
export const loadTaskList = async () => ({ default: (await import('./task-list-screen.tsx')).TaskListScreen });
export const loadTask = async () => ({ default: (await import('./task-screen.tsx')).TaskScreen });
export const loadCheck = async () => ({ default: (await import('./check-screen.tsx')).CheckScreen });
export const loadResults = async () => ({ default: (await import('./results-screen.tsx')).ResultsScreen });
export const loadPlan = async () => ({ default: (await import('./plan-screen.tsx')).PlanScreen });
export const loadWhatIf = async () => ({ default: (await import('./what-if-screen.tsx')).WhatIfScreen });
export const loadDrafts = async () => ({ default: (await import('../features/drafts/drafts-page.tsx')).DraftsPage });
export const loadPaperList = async () => ({ default: (await import('../features/paper-list/paper-list.tsx')).PaperList });
export const loadSources = async () => ({ default: (await import('./sources-screen.tsx')).SourcesScreen });
export const loadMaterials = async () => ({ default: (await import('../features/materials/materials-page.tsx')).MaterialsPage });
export const loadEditions = async () => ({ default: (await import('../features/editions/editions-page.tsx')).EditionsPage });
export const loadEvidence = async () => ({ default: (await import('../features/evidence/evidence-page.tsx')).EvidencePage });
export const loadWeigh = async () => ({ default: (await import('../features/weigh/weigh-page.tsx')).WeighPage });
export const loadWorld = async () => ({ default: (await import('../features/world/world-page.tsx')).WorldPage });
export const loadProof = async () => ({ default: (await import('../features/proof/proof-page.tsx')).ProofPage });
export const loadGlossary = async () => ({ default: (await import('../features/glossary/glossary-page.tsx')).GlossaryPage });
export const loadAbout = async () => ({ default: (await import('../features/about/about-page.tsx')).AboutPage });

/** Fetches beforehand what comes next, once the first screen is painted. */
export function preloadScreens(): void {
  // One that does not arrive, for instance because the page is left, is asked for again when it is needed, and then told.
  const fetch = () => {
    loadQuestion().catch(() => undefined);
    loadDrafts().catch(() => undefined);
  };
  if ('requestIdleCallback' in window) window.requestIdleCallback(fetch, { timeout: 3000 });
  else setTimeout(fetch, 1000);
}
