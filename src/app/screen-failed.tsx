import { linkTo } from '../content/screens.ts';
import { useTexts } from '../i18n/provider.tsx';
import { Button, ButtonLink } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { PageTitle } from '../ui/page/page-title.tsx';

/** The wordings in which browsers, and the loader of styles, tell that a part of the app could not be fetched. */
const notFetched = /dynamically imported module|error loading dynamically|importing a module script failed|unable to preload/i;

export function ScreenFailed({ failed, onAgain }: { readonly failed: unknown; readonly onAgain: () => void }) {
  const t = useTexts('shell');
  const fetching = failed instanceof Error && notFetched.test(failed.message);
  return (
    <>
      <PageTitle>{t('error.title')}</PageTitle>
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
