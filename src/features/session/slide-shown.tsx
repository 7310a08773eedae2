import type { ReactNode } from 'react';
import type { Locale } from '../../content/locales.ts';
import { linkTo } from '../../content/screens.ts';
import type { SlideId } from '../../content/session.ts';
import { useTexts } from '../../i18n/provider.tsx';
import { useAnswer, type Answered } from '../../parts/answer/use-answer.ts';
import type { NoteDocument } from '../../present/support/note-document.ts';
import { useWizard } from '../../state/wizard.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { DecideSlide } from './slides/decide-slide.tsx';
import { EndSlide } from './slides/end-slide.tsx';
import { FirmSlide } from './slides/firm-slide.tsx';
import { MattersSlide } from './slides/matters-slide.tsx';
import { OpenFiguresSlide } from './slides/open-figures-slide.tsx';
import { PredictSlide } from './slides/predict-slide.tsx';
import { RevealSlide } from './slides/reveal-slide.tsx';
import { ShocksSlide } from './slides/shocks-slide.tsx';
import { TurningSlide } from './slides/turning-slide.tsx';
import { WhySlide } from './slides/why-slide.tsx';

interface SlideShownProps {
  readonly slide: SlideId;
  readonly paper: (document: (locale: Locale) => Promise<NoteDocument>, label: string) => ReactNode;
}

/** What stands on a slide, once there is an answer to speak of. */
export function SlideShown({ slide, paper }: SlideShownProps) {
  const t = useTexts('session');
  const w = useTexts('whatIf');
  const answer = useAnswer();
  const calculating = useWizard((wizard) => wizard.calculating);
  if (answer !== undefined) return <OfAnswer slide={slide} answer={answer} paper={paper} />;
  return (
    <>
      <p role="status">{t(calculating ? 'bar.calculating' : 'bar.waiting')}</p>
      {!calculating && <ButtonLink href={linkTo('scan/1')}>{w('questions')}</ButtonLink>}
    </>
  );
}

function OfAnswer({ slide, answer, paper }: SlideShownProps & { readonly answer: Answered }) {
  switch (slide) {
    case 'firm':
      return <FirmSlide answer={answer} />;
    case 'open-figures':
      return <OpenFiguresSlide answer={answer} />;
    case 'predict':
      return <PredictSlide answer={answer} />;
    case 'reveal':
      return <RevealSlide answer={answer} />;
    case 'why':
      return <WhySlide answer={answer} />;
    case 'turning':
      return <TurningSlide answer={answer} />;
    case 'shocks':
      return <ShocksSlide answer={answer} />;
    case 'matters':
      return <MattersSlide answer={answer} />;
    case 'decide':
      return <DecideSlide answer={answer} />;
    case 'end':
      return <EndSlide answer={answer} paper={paper} />;
  }
}
