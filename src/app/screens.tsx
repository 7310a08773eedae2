import { lazy, Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { StartPage } from '../features/start/start-page.tsx';
import { useTexts } from '../i18n/provider.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { useScreen, type Screen } from './use-screen.ts';
import {
  loadAbout,
  loadCheck,
  loadDrafts,
  loadEditions,
  loadEvidence,
  loadGlossary,
  loadMaterials,
  loadPaperList,
  loadProof,
  loadQuestion,
  loadResults,
  loadSources,
  loadWorld,
  loadTask,
  loadPlan,
  loadWhatIf,
  loadTaskList,
  loadWeigh,
} from './load-screens.ts';

const Question = lazy(loadQuestion);
const TaskList = lazy(loadTaskList);
const Task = lazy(loadTask);
const Check = lazy(loadCheck);
const Results = lazy(loadResults);
const Plan = lazy(loadPlan);
const WhatIf = lazy(loadWhatIf);
const Drafts = lazy(loadDrafts);
const PaperList = lazy(loadPaperList);
const About = lazy(loadAbout);
const Glossary = lazy(loadGlossary);
const Sources = lazy(loadSources);
const Materials = lazy(loadMaterials);
const Editions = lazy(loadEditions);
const Evidence = lazy(loadEvidence);
const Weigh = lazy(loadWeigh);
const World = lazy(loadWorld);
const Proof = lazy(loadProof);

/** The screen of the address. Each has its own boundary: one that fails leaves the others and the answers alone. */
export function Screens() {
  const [address] = useLocation();
  const screen = useScreen();
  return (
    <ScreenBoundary key={address}>
      <Suspense fallback={<Loading />}>{shown(screen)}</Suspense>
    </ScreenBoundary>
  );
}

function shown(screen: Screen): ReactNode {
  switch (screen.name) {
    case 'start':
      return <StartPage />;
    case 'question':
      return <Question question={screen.question} />;
    case 'dossier':
      return <TaskList />;
    case 'task':
      return <Task task={screen.task} />;
    case 'check':
      return <Check />;
    case 'result':
      return <Results />;
    case 'plan':
      return <Plan />;
    case 'what-if':
      return <WhatIf />;
    case 'dossiers':
      return <Drafts />;
    case 'paper-list':
      return <PaperList />;
    case 'about':
      return <About />;
    case 'glossary':
      return <Glossary />;
    case 'evidence':
      return <Evidence />;
    case 'sources':
      return <Sources />;
    case 'materials':
      return <Materials />;
    case 'figures':
      return <Editions />;
    case 'weigh':
      return <Weigh />;
    case 'world':
      return <World />;
    case 'proof':
      return <Proof />;
  }
}

function Loading() {
  const t = useTexts('shell');
  return <p role="status">{t('loading')}</p>;
}
