import { useState } from 'react';
import { useTexts } from '../../i18n/provider.tsx';
import { criterionName } from '../../present/names/criterion-words.ts';
import { tellPeople } from '../../present/answer/tell-weighed.ts';
import { mostPeople } from '../../dossier/draft/limits.ts';
import { useWizard } from '../../state/wizard.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { RowsTable } from '../../ui/table/rows-table.tsx';
import { TextBox } from '../../ui/fields/text-box.tsx';
import styles from './weigh.module.css';
import { wholeOrder, type Weighing } from './use-weighing.ts';

/** Whose weights are on the screen. Nothing to choose while one person weighs. */
export function PersonChoice({ weighing: { people, person, choosePerson } }: { readonly weighing: Weighing }) {
  const t = useTexts('weigh');
  if (people.length < 2) return null;
  const choices = people.map(({ id, name }) => ({ value: id, label: name === '' ? t('people.me') : name }));
  return <ChoiceGroup name="person" legend={t('people.title')} choices={choices} picked={person} onPick={choosePerson} inline />;
}

/** People beside each other, and whether their differences matter; more can be added by name. */
export function PeoplePart({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const w = useTexts('weighed');
  const r = useTexts('results');
  const { people, presentation, person, put } = weighing;
  const weighed = presentation.assessment.weighed;
  if (weighed === undefined) return null;
  const nameOf = (id: string) => {
    const name = people.find((one) => one.id === id)?.name ?? '';
    return name === '' ? t('people.me') : name;
  };
  const rows = weighed.people.map(({ id, leader, word, weights }) => {
    const heaviest = weighed.criteria[weights.indexOf(Math.max(...weights))];
    const name = heaviest === undefined ? '' : criterionName(heaviest.id, presentation);
    return [nameOf(id), presentation.names.name(leader), r(`certainty.${word}`), name];
  });
  const told = tellPeople(presentation);
  return (
    <section className={styles.part} aria-labelledby="weigh-people">
      <h2 id="weigh-people">{t('people.title')}</h2>
      {told !== undefined && (
        <>
          <p>{told}</p>
          <RowsTable
            caption={t('people.compare')}
            head={[w('people.head.who'), w('people.head.first'), w('people.head.word'), w('people.head.heaviest')]}
            rows={rows}
            numeric={[]}
          />
        </>
      )}
      {people.length > 1 && (
        <p>
          <Button disabled={disabled} onClick={() => put(undefined)}>
            {t('people.remove', { name: nameOf(person) })}
          </Button>
        </p>
      )}
      <AddPerson weighing={weighing} disabled={disabled} />
    </section>
  );
}

function AddPerson({ weighing, disabled }: { readonly weighing: Weighing; readonly disabled: boolean }) {
  const t = useTexts('weigh');
  const weigh = useWizard((wizard) => wizard.weigh);
  const [name, setName] = useState('');
  const { people, criteria, choosePerson } = weighing;
  if (people.length >= mostPeople) return <p>{t('people.full')}</p>;
  const add = () => {
    if (name.trim() === '') return;
    const taken = people.map(({ id }) => id);
    const id = Array.from({ length: mostPeople + 1 }, (_, at) => `person-${at + 1}`).find((free) => !taken.includes(free)) ?? 'person';
    weigh(id, { name, trying: 'order', order: [...wholeOrder(undefined, criteria)] });
    choosePerson(id);
    setName('');
  };
  return (
    <form
      className={styles.add}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <TextBox
        id="weigh-name"
        label={t('people.add')}
        hint={t('people.addHint')}
        value={name}
        maxLength={80}
        disabled={disabled}
        onChange={setName}
      />
      <Button type="submit" disabled={disabled || name.trim() === ''}>
        {t('people.addAction')}
      </Button>
    </form>
  );
}
