import type { ReactNode } from 'react';
import { useFormat } from '../../../i18n/format-provider.tsx';
import { useTexts } from '../../../i18n/provider.tsx';
import { productBranches } from '../../../present/names/product-suggestions.ts';
import { Button } from '../../../ui/button.tsx';
import { Disclosure } from '../../../ui/disclosure.tsx';
import { SuggestBox } from '../../../ui/fields/suggest-box.tsx';
import { plainLetters } from '../../../i18n/plain-letters.ts';
import styles from './product-box.module.css';
import { useProductSearch } from './use-product-search.ts';

interface ProductBoxProps {
  readonly id: string;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly picked: string | undefined;
  /** The group, and what the firm itself calls it, if that was typed. */
  readonly onPick: (group: string | undefined, ownName?: string) => void;
  readonly kept?: string | undefined;
  readonly onKeep?: (typed: string) => void;
  readonly disabled?: boolean;
  readonly under?: ReactNode;
}

/** Finds a product group by what people call its goods; for what is not found, by its sector. */
export function ProductBox({ onPick, disabled = false, ...rest }: ProductBoxProps) {
  const t = useTexts('fields');
  const { suggestions, search } = useProductSearch();
  const labelOf = (group: string) => suggestions.find(({ value }) => value === group)?.label ?? '';
  return (
    <SuggestBox
      {...rest}
      placeholder={t('box.search')}
      countWords={(count) => t('box.results', { count })}
      whichWords={(typed, count) => t('box.which', { typed, count })}
      suggestions={suggestions}
      search={search}
      onPick={(group, typed) => onPick(group, group === undefined ? undefined : ownName(typed, labelOf(group)))}
      disabled={disabled}
      none={(take, found) => <Branches key={found === 0 ? 'open' : 'closed'} open={found === 0} onTake={take} disabled={disabled} />}
    />
  );
}

interface BranchesProps {
  readonly open: boolean;
  readonly onTake: (group: string) => void;
  readonly disabled: boolean;
}

/** Sectors that open to their product groups; open at once where no group was found. */
function Branches({ open, onTake, disabled }: BranchesProps) {
  const t = useTexts('fields');
  const names = useTexts('products');
  const { locale } = useFormat();
  return (
    <Disclosure summary={t(open ? 'box.pickBranch' : 'box.branches')} open={open}>
      <ul className={styles.sectors}>
        {productBranches(names, locale).map(({ sector, name, groups }) => (
          <li key={sector}>
            <Disclosure summary={name}>
              <ul className={styles.groups}>
                {groups.map(({ value, label }) => (
                  <li key={value}>
                    <Button look="quiet" disabled={disabled} onClick={() => onTake(value)}>
                      {label}
                    </Button>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** What the firm itself calls its product: what it typed to find the group, unless that is only a beginning of a word in the name of the group. */
function ownName(typed: string | undefined, group: string): string | undefined {
  const letters = plainLetters(typed ?? '');
  return letters === '' || ` ${plainLetters(group)}`.includes(` ${letters}`) ? undefined : typed;
}
