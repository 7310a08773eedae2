import { lazy, memo } from 'react';
import { screens, type Screen } from '../content/screens.ts';
import { useWizard } from '../state/wizard.ts';
import { load } from './routes.ts';

const NoDraft = lazy(async () => ({ default: (await import('../features/scan/no-draft.tsx')).NoDraft }));
const UnknownAddress = lazy(async () => ({ default: (await import('../features/unknown-address/unknown-address.tsx')).UnknownAddress }));
const Question = lazy(load.question);
const Task = lazy(load.task);
const View = lazy(load.view);
const Slide = lazy(load.slide);
const whole = {
  dossier: lazy(load.dossier),
  check: lazy(load.check),
  result: lazy(load.result),
  why: lazy(load.why),
  certainty: lazy(load.certainty),
  tipping: lazy(load.tipping),
  accountant: lazy(load.accountant),
  weigh: lazy(load.weigh),
  'what-if': lazy(load['what-if']),
  plan: lazy(load.plan),
  figures: lazy(load.figures),
  compare: lazy(load.compare),
  materials: lazy(load.materials),
  world: lazy(load.world),
  dossiers: lazy(load.dossiers),
  'paper-list': lazy(load['paper-list']),
  support: lazy(load.support),
  chain: lazy(load.chain),
  evidence: lazy(load.evidence),
  session: lazy(load.session),
  prepare: lazy(load.prepare),
  adviser: lazy(load.adviser),
  cases: lazy(load.cases),
  codebook: lazy(load.codebook),
  sources: lazy(load.sources),
  proof: lazy(load.proof),
  glossary: lazy(load.glossary),
  about: lazy(load.about),
  licences: lazy(load.licences),
  'check-yourself': lazy(load['check-yourself']),
} as const;

interface OtherScreenProps {
  readonly address: string;
  /** Undefined where no screen has that address. */
  readonly screen: Screen | undefined;
}

/** Every screen but the first: none of it is needed to begin. What is around it is drawn anew with each answer, and it is not. */
export const OtherScreen = memo(function OtherScreen({ address, screen }: OtherScreenProps) {
  return screen === undefined ? <UnknownAddress address={address} /> : <OfDossier screen={screen} />;
});

/** A screen that is of one dossier begins anew with another. */
function OfDossier({ screen }: { readonly screen: Screen }) {
  const id = useWizard((wizard) => wizard.draft?.id);
  if (screens[screen.name].dossier !== 'needs') return <Shown screen={screen} />;
  return id === undefined ? <NoDraft /> : <Shown key={id} screen={screen} />;
}

function Shown({ screen }: { readonly screen: Screen }) {
  switch (screen.name) {
    case 'start':
      return null; // is there before this file is
    case 'question':
      return <Question question={screen.question} />;
    case 'task':
      return <Task task={screen.task} />;
    case 'view':
      return <View view={screen.view} />;
    case 'slide':
      return <Slide slide={screen.slide} />;
    default: {
      const Whole = whole[screen.name];
      return <Whole />;
    }
  }
}
