import { useId } from 'react';
import styles from './scene-view.module.css';

/** Colours by name; each has its token of the same name. Text never takes the amber of a turning point: it would be too pale to read. */
type Ink =
  | 'ink'
  | 'soft'
  | 'rule'
  | 'paper'
  | 'do'
  | 'turn'
  | 'worse'
  | 'better'
  | 'quiet'
  | `option-${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11}`;

type DrawnMark =
  | {
      readonly mark: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: Ink;
      readonly radius?: number;
    }
  | {
      readonly mark: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly stroke: Ink;
      readonly width: number;
      readonly dash?: readonly number[];
    }
  | { readonly mark: 'path'; readonly d: string; readonly fill?: Ink; readonly stroke?: Ink; readonly width?: number }
  | { readonly mark: 'circle'; readonly x: number; readonly y: number; readonly r: number; readonly fill: Ink; readonly stroke?: Ink }
  | {
      readonly mark: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly fill: Ink;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly bold?: boolean;
    };

export interface DrawnScene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly DrawnMark[];
}

const paint = (ink: Ink) => `var(--${ink})`;

function Drawn({ mark }: { readonly mark: DrawnMark }) {
  switch (mark.mark) {
    case 'rect':
      return (
        <rect
          x={mark.x}
          y={mark.y}
          width={Math.max(0, mark.width)}
          height={Math.max(0, mark.height)}
          rx={mark.radius}
          fill={paint(mark.fill)}
        />
      );
    case 'line':
      return (
        <line
          x1={mark.x1}
          y1={mark.y1}
          x2={mark.x2}
          y2={mark.y2}
          stroke={paint(mark.stroke)}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash?.join(' ')}
        />
      );
    case 'path':
      return (
        <path
          d={mark.d}
          fill={mark.fill === undefined ? 'none' : paint(mark.fill)}
          stroke={mark.stroke === undefined ? undefined : paint(mark.stroke)}
          strokeWidth={mark.width}
        />
      );
    case 'circle':
      return (
        <circle
          cx={mark.x}
          cy={mark.y}
          r={mark.r}
          fill={paint(mark.fill)}
          stroke={mark.stroke === undefined ? undefined : paint(mark.stroke)}
        />
      );
    case 'text':
      return (
        <text
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          textAnchor={mark.anchor}
          fontWeight={mark.bold === true ? 650 : undefined}
          fill={mark.fill === 'turn' ? 'var(--turn-ink)' : paint(mark.fill)}
        >
          {mark.text}
        </text>
      );
  }
}

/** A picture out of named colours, drawn for the screen. The same picture goes to paper by another road. */
export function SceneView({ scene, title, takeaway }: { readonly scene: DrawnScene; readonly title: string; readonly takeaway: string }) {
  const id = useId();
  return (
    <svg className={styles.scene} role="img" aria-labelledby={`${id}-title ${id}-desc`} viewBox={`0 0 ${scene.width} ${scene.height}`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{takeaway}</desc>
      {scene.marks.map((mark, index) => (
        <Drawn key={`${index}-${mark.mark}`} mark={mark} />
      ))}
    </svg>
  );
}
