import type { Locale } from '../../content/locales.ts';
import type { ReportChoices } from '../../dossier/report-choices.ts';
import type { ReportDocument } from '../../present/report/report-document.ts';
import { useWizard } from '../../state/wizard.ts';
import { ChoicesDialog } from './choices/choices-dialog.tsx';
import { ReportButton } from './report-button.tsx';

interface FullReportButtonProps {
  readonly document: (locale: Locale, choices: ReportChoices) => Promise<ReportDocument>;
  readonly pages: (choices: ReportChoices) => number;
}

/** One press makes the report of the last choices; a second button opens those. */
export function FullReportButton({ document, pages }: FullReportButtonProps) {
  const choices = useWizard((wizard) => wizard.reportChoices);
  const choose = useWizard((wizard) => wizard.chooseReport);
  return (
    <ReportButton
      document={(locale) => document(locale, choices)}
      choose={(language) => <ChoicesDialog {...language} choices={choices} onChoose={choose} pages={pages(choices)} />}
    />
  );
}
