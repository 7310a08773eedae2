import { useState } from 'react';
import { letterLanguages, type LetterLanguage } from '../../content/supplier-letter.ts';
import type { Site } from '../../dossier/draft/chain-schema.ts';
import { fileNameOf } from '../../i18n/file-name.ts';
import { siteName } from '../../present/chain/chain-input.ts';
import { writeLetter } from '../../present/chain/write-letter.ts';
import { localDay } from '../../state/context/local-day.ts';
import { Button } from '../../ui/button.tsx';
import { offerFile } from '../../ui/offer-file.ts';
import sections from '../../ui/sections.module.css';
import styles from './chain.module.css';
import { useChainInput } from './use-chain-input.ts';

/** A letter with the open questions about one site, in the language of the supplier. */
export function LetterPart({ sites }: { readonly sites: readonly Site[] }) {
  const input = useChainInput();
  const { words, format } = input;
  const [at, setAt] = useState(0);
  const [language, setLanguage] = useState<LetterLanguage>('en');
  const [said, setSaid] = useState<'copied' | 'notCopied'>();
  const site = sites[at] ?? sites[0];
  if (site === undefined) return null;
  const letter = writeLetter(site, language);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(letter);
      setSaid('copied');
    } catch {
      setSaid('notCopied');
    }
  };
  const save = () => {
    const name = fileNameOf({
      name: `${words('letter.file')} ${language}`,
      date: localDay(new Date()),
      locale: format.locale,
      extension: 'txt',
    });
    offerFile(new Blob([letter], { type: 'text/plain;charset=utf-8' }), name);
  };
  return (
    <section className={sections.part} aria-labelledby="chain-letter">
      <h2 id="chain-letter">{words('letter.title')}</h2>
      <p>{words('letter.text')}</p>
      <div className={styles.turn}>
        <label className={styles.load}>
          {words('letter.about')}
          <select className={styles.box} value={String(at)} onChange={(event) => setAt(Number(event.currentTarget.value))}>
            {sites.map((one, index) => (
              <option key={index} value={String(index)}>
                {siteName(one, index + 1, input)}
              </option>
            ))}
          </select>
        </label>
        <LanguageBox language={language} onLanguage={setLanguage} />
      </div>
      <div className={styles.letter} lang={language}>
        {letter}
      </div>
      <div className={styles.turn}>
        <Button onClick={() => void copy()}>{words('letter.copy')}</Button>
        <Button onClick={save}>{words('letter.save')}</Button>
        <p role="status">{said !== undefined && words(`letter.${said}`)}</p>
      </div>
      <CareHelp />
    </section>
  );
}

/** Help with due diligence, where it is given. */
const help = [
  { id: 'toolbox', href: 'https://www.businessandhumanrights.be' },
  { id: 'oecd', href: 'https://mneguidelines.oecd.org' },
  { id: 'risks', href: 'https://www.mvorisicochecker.nl' },
  { id: 'hub', href: 'https://opensupplyhub.org' },
] as const;

interface LanguageBoxProps {
  readonly language: LetterLanguage;
  readonly onLanguage: (language: LetterLanguage) => void;
}

function LanguageBox({ language, onLanguage }: LanguageBoxProps) {
  const { words } = useChainInput();
  const pick = (value: string) => onLanguage(letterLanguages.find((one) => one === value) ?? language);
  return (
    <label className={styles.load}>
      {words('letter.language')}
      <select className={styles.box} value={language} onChange={(event) => pick(event.currentTarget.value)}>
        {letterLanguages.map((one) => (
          <option key={one} value={one}>
            {words(`letter.languages.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

function CareHelp() {
  const { words } = useChainInput();
  return (
    <>
      <h3>{words('care.title')}</h3>
      <p>{words('care.text')}</p>
      <ul>
        {help.map(({ id, href }) => (
          <li key={id}>
            <a href={href} rel="noreferrer">
              {words(`care.${id}`)}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
