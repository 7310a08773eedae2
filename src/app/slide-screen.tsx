import type { SlideId } from '../content/session.ts';
import { ReportButton } from '../features/report/report-button.tsx';
import { SlidePage } from '../features/session/slide-page.tsx';
import { UndoneLine } from '../features/undo/undone-line.tsx';
import { useWizard } from '../state/wizard.ts';

/** A slide of an adviser's hour. What was undone is told inside it, so that its mask covers that too. */
export function SlideScreen({ slide }: { readonly slide: SlideId }) {
  const told = useWizard((wizard) => wizard.told);
  return (
    <SlidePage
      slide={slide}
      paper={(document, label) => <ReportButton document={document} label={label} />}
      undone={<UndoneLine told={told} />}
    />
  );
}
