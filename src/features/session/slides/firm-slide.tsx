import type { FieldId } from '../../../content/fields.ts';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { ruleOf } from '../../../dossier/draft/find-rule.ts';
import { isMasked } from '../../../i18n/masked-format.ts';
import type { Answered } from '../../../parts/answer/use-answer.ts';
import { figuresToReadOut, tellFirm } from '../../../present/session/read-out.ts';
import { EditFigure } from '../edit-figure.tsx';
import { useHour, useHourInput, useTellHour } from '../hour.ts';
import { Revealed } from '../revealed.tsx';
import styles from '../session.module.css';
import { Tick } from '../tick.tsx';

/** The firm in one sentence and what the owner gave: is this your invoice? */
export function FirmSlide({ answer }: { readonly answer: Answered }) {
  const t = useTexts('session');
  const input = useHourInput(answer);
  const rows = figuresToReadOut(input);
  return (
    <>
      <p className={styles.sentence}>{tellFirm(input)}</p>
      {rows.length === 0 ? <p>{t('firm.none')}</p> : <h2>{t('firm.ask')}</h2>}
      <ul className={styles.rows}>
        {rows.map(({ field, label }) => (
          <li key={field} className={styles.row}>
            <Confirm field={field} label={label} />
            <Revealed what={label} isAmount={isMasked(ruleOf(field).unit)}>
              <Value answer={answer} field={field} />
            </Revealed>
            <EditFigure of={{ plan: undefined, field }} isOpen={false} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Value({ answer, field }: { readonly answer: Answered; readonly field: FieldId }) {
  const format = useFormat();
  const found = figuresToReadOut({ ...answer.told, format }).find((row) => row.field === field);
  return <strong>{found?.value}</strong>;
}

function Confirm({ field, label }: { readonly field: FieldId; readonly label: string }) {
  const t = useTexts('session');
  const { session } = useHour();
  const tell = useTellHour();
  const toggle = () =>
    tell(({ confirmed = [] }) => ({
      confirmed: confirmed.includes(field) ? confirmed.filter((one) => one !== field) : [...confirmed, field],
    }));
  return (
    <Tick label={label} named={t('firm.right', { what: label })} checked={session.confirmed?.includes(field) === true} onChange={toggle} />
  );
}
