import { ReportButton } from '../features/report/report-button.tsx';
import { SupportPage } from '../features/support/support-page.tsx';

/** The support check, with the note to take along. */
export function SupportScreen() {
  return <SupportPage paper={(document, label) => <ReportButton document={document} label={label} />} />;
}
