import { linkTo } from '../../content/screens.ts';
import { useMemo, useState } from 'react';
import { worldMap, worldRows, type Sight } from '../../present/world/world-page.ts';
import { worldMeasures, type WorldMeasureId } from '../../present/world/world-measures.ts';
import { ChoiceGroup } from '../../ui/fields/choice-group.tsx';
import { PageTitle } from '../../ui/page/page-title.tsx';
import { PlacesList } from './places-list.tsx';
import { useMarkedPlaces, useWorldInput } from './use-world.ts';
import { WorldLegend } from './world-legend.tsx';
import { WorldMap } from './world-map.tsx';
import { WorldTable } from './world-table.tsx';
import styles from './world.module.css';

const sights: readonly Sight[] = ['world', 'europe'];

/** Compares countries on five figures that bear on where to make, on a map and in a table. For the adviser. */
export function WorldPage() {
  const presentation = useWorldInput();
  const { words } = presentation;
  const places = useMarkedPlaces();
  const [measure, setMeasure] = useState<WorldMeasureId>('labour');
  const [sight, setSight] = useState<Sight>('world');
  const [picked, setPicked] = useState<string>();
  const map = worldMap(measure, places, sight, presentation);
  const rows = useMemo(() => worldRows(places, presentation), [places, presentation]);
  const row = rows.find(({ code }) => code === picked);
  const label = words('mapLabel', { measure: words(`measure.${measure}`), sentence: map.sentence });
  return (
    <article className={styles.page}>
      <PageTitle>{words('title')}</PageTitle>
      <p className={styles.lead}>
        {words('lead')} {places.length === 0 && words('noDossier')}
      </p>
      <div className={styles.choices}>
        <ChoiceGroup
          name="world-measure"
          legend={words('show')}
          inline
          choices={worldMeasures.map((value) => ({ value, label: words(`measure.${value}`) }))}
          picked={measure}
          onPick={setMeasure}
        />
        <ChoiceGroup
          name="world-sight"
          legend={words('sight')}
          inline
          choices={sights.map((value) => ({ value, label: words(`sights.${value}`) }))}
          picked={sight}
          onPick={setSight}
        />
      </div>
      <div className={styles.shown}>
        <h2>{words(`measure.${measure}`)}</h2>
        <p className={styles.soft}>{words(`about.${measure}`)}</p>
        <p>{map.sentence}</p>
        <WorldMap map={map} sight={sight} label={label} picked={picked} />
        <p role="status">{row === undefined ? words('pick') : words('picked', { country: row.name, value: row.texts[measure] })}</p>
        <WorldLegend legend={map.legend} />
      </div>
      <PlacesList marks={map.marks} />
      <WorldTable rows={rows} measure={measure} picked={picked} onPick={(code) => setPicked(code === picked ? undefined : code)} />
      <p className={styles.soft}>
        {words('outline')} <a href={linkTo('sources')}>{words('sources')}</a>
      </p>
    </article>
  );
}
