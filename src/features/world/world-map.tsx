import { useId, useLayoutEffect, useRef } from 'react';
import { markRadius, type Sight, type WorldMap as Drawn } from '../../present/world/world-page.ts';
import { worldFrame } from '../../reference/world-outlines.ts';
import { classNames } from '../../ui/class-names.ts';
import styles from './world.module.css';

/** Part of the picture in sight. */
const boxes = { world: worldFrame.viewBox, europe: '905 105 330 225' } as const satisfies Record<Sight, string>;
const levels = [0, 1, 2, 3, 4] as const;

interface WorldMapProps {
  readonly map: Drawn;
  readonly sight: Sight;
  readonly label: string;
  readonly picked: string | undefined;
}

/** The world in five tints, and in five densities of hatching where colours are forced. The places of the dossier carry numbers. */
export function WorldMap({ map: { shapes, marks }, sight, label, picked }: WorldMapProps) {
  const id = useId();
  const radius = markRadius[sight];
  const frame = useMarksInSight(marks, sight);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must be reachable by keyboard
    <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label={label}>
      <svg className={classNames(styles.map, styles[sight])} viewBox={boxes[sight]} role="img" aria-label={label}>
        <Hatches id={id} step={radius / 3} />
        {shapes.map(({ key, path, level, code }) => (
          <path
            key={key}
            d={path}
            className={classNames(styles.land, level !== undefined && styles[`level-${level}`], code === picked && styles.picked)}
          />
        ))}
        {levels.slice(1).map((level) => (
          <path
            key={level}
            className={styles.hatched}
            fill={`url(#${id}-${level})`}
            d={shapes.flatMap((shape) => (shape.level === level ? shape.path : [])).join('')}
          />
        ))}
        {shapes.map(({ key, path, code }) => (code === picked ? <path key={`${key} picked`} d={path} className={styles.ring} /> : null))}
        {marks.map(({ code, number, at, label: to }) => (
          <g key={code} className={classNames(styles.mark, code === picked && styles.picked)}>
            <line x1={at[0]} y1={at[1]} x2={to[0]} y2={to[1]} strokeWidth={radius / 8} />
            <circle cx={to[0]} cy={to[1]} r={radius} strokeWidth={radius / 8} />
            <text x={to[0]} y={to[1] + radius * 0.42} fontSize={radius * 1.25}>
              {number}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** On a narrow screen the map is wider than its frame: it starts where the places of the dossier are, or else in the middle. */
function useMarksInSight(marks: Drawn['marks'], sight: Sight) {
  const frame = useRef<HTMLDivElement>(null);
  const [left = 0, , width = 1] = boxes[sight].split(' ').map(Number);
  const places = marks.map(({ at: [x] }) => (x - left) / width);
  const middle = places.length === 0 ? 1 / 2 : (Math.min(...places) + Math.max(...places)) / 2;
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = middle * frame.current.scrollWidth - frame.current.clientWidth / 2;
  }, [middle]);
  return frame;
}

/** The higher the class the denser. */
function Hatches({ id, step }: { readonly id: string; readonly step: number }) {
  return (
    <defs>
      {levels.slice(1).map((level) => (
        <pattern
          key={level}
          id={`${id}-${level}`}
          width={step}
          height={(step * 2.5) / level}
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path d={`M0 0H${step}`} className={styles.line} strokeWidth={step / 4} />
        </pattern>
      ))}
    </defs>
  );
}
