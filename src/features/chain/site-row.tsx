import { memo, type ComponentProps, type ReactNode } from 'react';
import { useWatch } from 'react-hook-form';
import { mostTiers, siteNumberIds, waysKnown, type SiteColumn } from '../../content/chain.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import styles from './chain.module.css';
import { useChainInput } from './use-chain-input.ts';
import type { SitesForm } from './use-sites-form.ts';

type OfRows = SitesForm['ofRows'];

interface SiteRowProps extends OfRows {
  readonly at: number;
  /** Columns of which the words are refused, with a space between: a list would be another each time. */
  readonly refused: string;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
}

const tiers = Array.from({ length: mostTiers }, (_, at) => String(at + 1));

type EntryColumn = Exclude<SiteColumn, 'country'>;

/**
 * A site as a row of the table; on a narrow screen as a part of a list, with the names of its boxes. Its boxes keep what is typed by
 * themselves: an answer that counts does not draw it anew.
 */
export const SiteRow = memo(function SiteRow({ register, control, country, flush, at, refused, disabled, onRemove }: SiteRowProps) {
  const { words } = useChainInput();
  const number = String(at + 1);
  const box = (column: EntryColumn) => ({
    ...register(`sites.${at}.${column}`, { onBlur: flush }),
    id: `site-${at}-${column}`,
    className: styles.box,
    disabled,
    autoComplete: 'off',
  });
  const refusedColumns = refused.split(' ');
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.number}>
        <span className={styles.wideOnly}>{number}</span>
        <span className={styles.narrowOnly}>{words('site', { number })}</span>
      </th>
      <Cell at={at} column="tier">
        <Options {...box('tier')} options={tiers.map((tier) => [tier, tier])} />
      </Cell>
      <Cell at={at} column="place">
        <input type="text" maxLength={120} {...box('place')} aria-describedby={`site-${at}-country`} />
        <Country control={control} country={country} at={at} />
      </Cell>
      <Cell at={at} column="what">
        <input type="text" maxLength={120} {...box('what')} />
      </Cell>
      {siteNumberIds.map((column) => (
        <Cell key={column} at={at} column={column}>
          <input
            type="text"
            inputMode="text" // a unit, a range and a word are read
            maxLength={40}
            {...box(column)}
            className={classNames(styles.box, styles.figure)}
            aria-invalid={refusedColumns.includes(column)}
          />
        </Cell>
      ))}
      <Cell at={at} column="known">
        <Options
          {...box('known')}
          options={[['', words('known.none')], ...waysKnown.map((way) => [way, words(`known.${way}`)] as const)]}
        />
      </Cell>
      <Cell at={at} column="since">
        <input type="date" min="2000-01-01" max="2100-12-31" {...box('since')} />
      </Cell>
      <td>
        <Button look="quiet" disabled={disabled} onClick={() => onRemove(at)} aria-label={words('sites.remove', { number })}>
          <span className={styles.wideOnly} aria-hidden="true">
            ×
          </span>
          <span className={styles.narrowOnly}>{words('sites.out')}</span>
        </Button>
      </td>
    </tr>
  );
});

interface CellProps {
  readonly at: number;
  readonly column: EntryColumn;
  readonly children: ReactNode;
}

function Cell({ at, column, children }: CellProps) {
  const { words } = useChainInput();
  return (
    <td className={column === 'known' ? styles.known : column === 'place' || column === 'what' ? styles.text : undefined}>
      <label htmlFor={`site-${at}-${column}`} className={styles.label}>
        {words(`column.${column}`)} <span className="only-heard">{words('site', { number: String(at + 1) })}</span>
      </label>
      {children}
    </td>
  );
}

interface OptionsProps extends ComponentProps<'select'> {
  readonly options: readonly (readonly [value: string, label: string])[];
}

function Options({ options, ...rest }: OptionsProps) {
  return (
    <select {...rest}>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </select>
  );
}

/** The country that was read in the place. */
function Country({ control, country, at }: Pick<SiteRowProps, 'control' | 'country' | 'at'>) {
  const { words, format } = useChainInput();
  const place = useWatch({ control, name: `sites.${at}.place` });
  const code = country(place.trim());
  return (
    <span id={`site-${at}-country`} className={styles.read}>
      {place.trim() !== '' && (code === undefined ? words('sites.noCountry') : words('sites.readAs', { country: format.country(code) }))}
    </span>
  );
}
