import type { Stage } from './chunks-of-stages.ts';

/** Of every screen with an open draft. */
const ofDraft = [
  'src/app/other-screen.tsx',
  'src/state/context/draft-tools.ts',
  'src/features/saving/last-file.tsx',
  'src/features/saving/bar-save.tsx',
];

const ofQuestions = [
  'src/app/question-screen.tsx',
  'src/app/check-screen.tsx',
  'src/features/drafts/drafts-page.tsx',
  'src/parts/ask/look-at-invoice.tsx',
  'src/ui/table/table-tools.tsx',
  { lazyOf: 'src/parts/ask/places-and-goods/country-search.ts' },
];

const ofCalculation = ['src/state/context/dossier-tools.ts', 'src/worker/client.ts'];

const ofAnswer = ['src/app/results-screen.tsx', 'src/features/results/live-picture.tsx'];

/** A first visit in the order in which a person comes by: the start page, then the questions, then the answer. */
export const stages: readonly Stage[] = [
  {
    name: 'page', // once it stands
    roots: [
      'src/app/offline.ts',
      { lazyOf: 'src/app/offline.ts' },
      'src/app/print-head.ts',
      'src/features/drafts/listen-for-drops.ts',
      'src/storage/follow-store.ts',
    ],
  },
  { name: 'draft', roots: [...ofDraft, ...ofQuestions], sharedWith: [...ofDraft, ...ofCalculation, ...ofAnswer] },
  {
    name: 'question',
    roots: [...ofDraft, ...ofQuestions],
    texts: ['scan', 'fields', 'products', 'glossary', 'saving', 'options', 'quotes', 'invoice', 'action-plan', 'check', 'where'],
  },
  { name: 'search', roots: ['src/ui/search/create-search.ts'] },
  { name: 'figures', roots: [{ lazyOf: 'src/dossier/defaults/load-figures.ts' }] },
  { name: 'tools', roots: ofCalculation },
  {
    name: 'answer',
    roots: ofAnswer,
    texts: ['answer', 'results', 'report', 'advice', 'weighed', 'gain', 'materials', 'contacts'],
  },
  {
    name: 'explained', // the pages behind the answer, and what is worked out once it stands
    roots: [
      'src/parts/answer/turns-of.ts',
      'src/present/report/present-report.ts',
      'src/features/results/why-page.tsx',
      'src/features/results/certainty-page.tsx',
      'src/features/results/tipping-page.tsx',
      'src/app/plan-screen.tsx',
    ],
  },
];
