import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import { mostSites, type SiteNumber } from '../../content/chain.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import type { Format } from '../../i18n/format.ts';
import { useFormat } from '../../i18n/format-provider.tsx';
import { useSettled } from '../../parts/ask/use-settled.ts';
import { countryIn } from './country-in.ts';
import { createSiteReader, emptyEntry, entryOfSite, sameSites, type ChainEntry } from './site-entry.ts';

interface SitesFormOptions {
  readonly sites: readonly Site[];
  readonly onSettled: (sites: readonly Site[]) => void;
}

export interface RefusedCell {
  readonly row: number;
  readonly column: SiteNumber;
}

const entriesOf = (sites: readonly Site[], format: Format): ChainEntry => ({
  sites: sites.map((site) => entryOfSite(site, format, countryIn(format.locale))),
});

/** The table of sites as a form. It tells its rows when they have settled, and takes over what changes elsewhere: undo, a file, another language. */
export function useSitesForm({ sites, onSettled }: SitesFormOptions) {
  const format = useFormat();
  const country = countryIn(format.locale);
  const read = useMemo(() => createSiteReader(format, country), [format, country]);
  const form = useForm<ChainEntry>({ defaultValues: entriesOf(sites, format) });
  const { control, register, reset, getValues, subscribe } = form;
  const { fields, append, remove } = useFieldArray({ control, name: 'sites' });
  const [refused, setRefused] = useState<readonly RefusedCell[]>([]);
  const sent = useRef(sites);
  const reader = useRef(read);
  const { settle, flush } = useSettled<ChainEntry>((entry) => {
    const found = entry.sites.map(reader.current);
    setRefused(found.flatMap((row, at) => row.refused.map((column) => ({ row: at, column }))));
    sent.current = found.map(({ site }) => site);
    onSettled(sent.current);
  });

  useEffect(
    () => subscribe({ formState: { values: true }, callback: ({ values, type }) => type === 'change' && settle(structuredClone(values)) }),
    [subscribe, settle],
  );

  useEffect(() => {
    const isOtherLanguage = reader.current !== read;
    if (isOtherLanguage) flush(); // read in the language it was typed in
    reader.current = read;
    if (!isOtherLanguage && sameSites(sites, sent.current)) return;
    if (!isOtherLanguage) sent.current = sites;
    setRefused([]);
    reset(entriesOf(sent.current, format));
  }, [sites, read, format, flush, reset]);

  const changed = useCallback(() => {
    settle(structuredClone(getValues()));
    flush();
  }, [settle, flush, getValues]);
  // The same until the language changes, so that an answer that counts draws no row anew.
  const ofRows = useMemo(() => ({ control, register, country, flush }), [control, register, country, flush]);
  return {
    fields,
    refused,
    ofRows,
    isFull: fields.length >= mostSites,
    /** A row of the same tier as the last one, with the focus in its first box. */
    add: () => {
      const last = getValues('sites').at(-1);
      append(emptyEntry(Number(last?.tier ?? 1)), { focusName: `sites.${fields.length}.tier` });
      changed();
    },
    remove: useCallback(
      (at: number) => {
        remove(at);
        changed();
      },
      [remove, changed],
    ),
  };
}

export type SitesForm = ReturnType<typeof useSitesForm>;
