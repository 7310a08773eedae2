import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Locale } from '../../content/locales.ts';
import { slides, type SlideId } from '../../content/session.ts';
import type { HeldSession } from '../../dossier/draft/session-schema.ts';
import type { Format } from '../../i18n/format.ts';
import { maskedFormat } from '../../i18n/masked-format.ts';
import { FormatProvider, useFormat } from '../../i18n/format-provider.tsx';
import { useTexts } from '../../i18n/provider.tsx';
import { indexBase } from '../../present/session/index-base.ts';
import type { NoteDocument } from '../../present/support/note-document.ts';
import { useWizard } from '../../state/wizard.ts';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { HourContext, useTellHour } from './hour.ts';
import { NoteDialog } from './note-dialog.tsx';
import styles from './session.module.css';
import { SlideBar } from './slide-bar.tsx';
import { SlideShown } from './slide-shown.tsx';
import { TellAdviser } from './tell-adviser.tsx';
import { useSlideKeys } from './use-slide-keys.ts';

interface SlidePageProps {
  readonly slide: SlideId;
  /** The way to the report, which another part of the app makes. */
  readonly paper: (document: (locale: Locale) => Promise<NoteDocument>, label: string) => ReactNode;
  /** The line that tells what was undone. */
  readonly undone: ReactNode;
}

/** A slide of the hour that goes on; where none does, the way to begin one. */
export function SlidePage(props: SlidePageProps) {
  const session = useWizard((wizard) => wizard.draft?.session);
  const [, go] = useLocation();
  const isHeld = session !== undefined;
  useEffect(() => {
    if (!isHeld) go('/session', { replace: true });
  }, [isHeld, go]);
  return session === undefined ? null : <Held {...props} session={session} />;
}

function Held({ slide, paper, undone, session }: SlidePageProps & { readonly session: HeldSession }) {
  const t = useTexts('session');
  const tell = useTellHour();
  const [, go] = useLocation();
  const [noting, setNoting] = useState(false);
  const [told, setTold] = useState('');
  const { isMasked, toggle } = useMask(session);
  const masked = useMasked(isMasked);
  const hour = useMemo(() => ({ session, masked }), [session, masked]);
  useEffect(() => {
    tell({ slide });
  }, [tell, slide]);
  const turn = (by: 1 | -1) => {
    const next = slides[slides.indexOf(slide) + by];
    if (next !== undefined) go(`/session/${next}`);
  };
  const mask = () => {
    toggle();
    setTold(t(isMasked ? 'mask.off' : 'mask.on'));
  };
  useSlideKeys({
    onPrevious: () => turn(-1),
    onNext: () => turn(1),
    onMask: mask,
    onNote: () => setNoting(true),
    withoutLetters: session.withoutLetters === true,
  });
  return (
    <HourContext value={hour}>
      <TellAdviser slide={slide} />
      <FormatProvider format={masked}>
        <div className={styles.frame}>
          <SlideBar slide={slide} onTurn={turn} onMask={mask} onNote={() => setNoting(true)} />
          <article key={slide} className={styles.slide}>
            <div className={styles.head}>
              <PageTitle>{t(`slide.${slide}`)}</PageTitle>
              {masked !== undefined && <p className={styles.soft}>{t('mask.on')}</p>}
            </div>
            <SlideShown slide={slide} paper={paper} />
          </article>
          {undone}
          <p className="only-heard" role="status">
            {told}
          </p>
          <NoteDialog slide={slide} open={noting} onClose={() => setNoting(false)} />
        </div>
      </FormatProvider>
    </HourContext>
  );
}

/** Whether the mask is on: kept with the hour, or by this page alone where another window writes the dossier. */
function useMask(session: HeldSession): { readonly isMasked: boolean; readonly toggle: () => void } {
  const tell = useTellHour();
  const isReadOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const [here, setHere] = useState<boolean>();
  const isKept = session.masked === true;
  const isMasked = isReadOnly ? (here ?? isKept) : isKept;
  const toggle = () => {
    if (isReadOnly) setHere(!isMasked);
    else tell({ masked: isMasked ? undefined : true });
  };
  return { isMasked, toggle };
}

/** While the mask is on, the format in which all of the slide is written. Before anything is known of today, all amounts are hidden. */
function useMasked(isOn: boolean): Format | undefined {
  const plain = useFormat();
  const reading = useWizard((wizard) => wizard.reading);
  const finding = useWizard((wizard) => wizard.finding);
  return useMemo(() => {
    if (!isOn) return undefined;
    if (reading?.ok !== true) return maskedFormat(plain, { perYear: Number.NaN, perPiece: Number.NaN, pieces: Number.NaN });
    const calculated = finding && { assessment: finding.inMoney.assessment, table: finding.table };
    return maskedFormat(plain, indexBase(reading.dossier, calculated));
  }, [isOn, plain, reading, finding]);
}
