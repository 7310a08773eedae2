import { useId } from 'react';
import type { Ink, Mark, Scene } from '../scene/scene.ts';
import styles from './scene-view.module.css';

/** Each colour has its token of the same name. Text never takes the amber of a turning point: it would be too pale to read. */
const paint = (ink: Ink) => `var(--${ink})`;

function Drawn({ mark }: { readonly mark: Mark }) {
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
export function SceneView({ scene, title, takeaway }: { readonly scene: Scene; readonly title: string; readonly takeaway: string }) {
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
