import { useTexts } from '../../../i18n/provider.tsx';
import { useWizard } from '../../../state/wizard.ts';
import { Button } from '../../../ui/button.tsx';
import { QuoteRow } from './quote-row.tsx';
import styles from './quotes.module.css';
import { useQuotes } from './use-quotes.ts';

/** Asks quotes from as many countries as one has, a row for each. */
export function QuotesForm({ headingLevel = 2 }: { readonly headingLevel?: 2 | 3 }) {
  const t = useTexts('quotes');
  const readOnly = useWizard((wizard) => wizard.saveState === 'read-only');
  const { form, rows, rule, odd, said, leave, add, isFull } = useQuotes();
  const Heading = headingLevel === 2 ? 'h2' : 'h3';
  return (
    <form
      className={styles.quotes}
      aria-labelledby="quotes-title"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <Heading id="quotes-title">{t('title')}</Heading>
      <p>{t('lead')}</p>
      {rows.fields.map(({ id }, at) => (
        <QuoteRow
          key={id}
          id={`quote-${id}`}
          at={at}
          control={form.control}
          rule={rule}
          odd={odd}
          onLeave={() => leave(at)}
          onRemove={() => rows.remove(at)}
          disabled={readOnly}
        />
      ))}
      <p role="status" className={styles.said}>
        {said}
      </p>
      {isFull ? (
        <p>{t('full')}</p>
      ) : (
        <div>
          <Button type="submit" disabled={readOnly}>
            {rows.fields.length === 0 ? t('first') : t('another')}
          </Button>
        </div>
      )}
    </form>
  );
}
