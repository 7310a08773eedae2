import { linkTo } from '../content/screens.ts';
import { useTexts } from '../i18n/provider.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** The wordings in which browsers, and the loader of styles, tell that a part of the app could not be fetched. */
const notFetched = /dynamically imported module|error loading dynamically|importing a module script failed|unable to preload/i;

export function ScreenFailed({ failed, onAgain }: { readonly failed: unknown; readonly onAgain: () => void }) {
  const t = useTexts('shell');
  const fetching = failed instanceof Error && notFetched.test(failed.message);
  return (
    <>
      <h1 tabIndex={-1}>{t('error.title')}</h1>
      <Notice
        tone="worse"
        live
        action={
          <>
            {fetching ? (
              <Button onClick={() => location.reload()}>{t('error.reload')}</Button>
            ) : (
              <Button onClick={onAgain}>{t('error.again')}</Button>
            )}
            <ButtonLink href={linkTo('')}>{t('error.start')}</ButtonLink>
          </>
        }
      >
        <p>{fetching ? t('error.chunk') : t('error.text')}</p>
      </Notice>
    </>
  );
}
