import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { FigureFrame } from '../../src/ui/table/figure-frame.tsx';
import { SceneView } from '../../src/ui/scene-view.tsx';

afterEach(cleanup);

const scene = {
  width: 100,
  height: 40,
  marks: [
    { mark: 'rect', x: 0, y: 0, width: -3, height: 10, fill: 'option-3' },
    { mark: 'circle', x: 5, y: 5, r: 2, fill: 'turn' },
    { mark: 'text', x: 5, y: 20, text: 'kantelt bij 12', size: 12, fill: 'turn', anchor: 'start' },
  ],
} as const;

describe('a scene on the screen', () => {
  it('is one picture with a title and a description', () => {
    render(<SceneView scene={scene} title="Kantelpunten" takeaway="Bij 12 draait het." />);
    const picture = screen.getByRole('img', { name: 'Kantelpunten Bij 12 draait het.' });
    expect(picture).toHaveAttribute('viewBox', '0 0 100 40');
  });

  it('paints with tokens, never draws a negative width, and keeps amber off the words', () => {
    const { container } = render(<SceneView scene={scene} title="t" takeaway="d" />);
    expect(container.querySelector('rect')).toHaveAttribute('width', '0');
    expect(container.querySelector('rect')).toHaveAttribute('fill', 'var(--option-3)');
    expect(container.querySelector('circle')).toHaveAttribute('fill', 'var(--turn)');
    expect(container.querySelector('text')).toHaveAttribute('fill', 'var(--turn-ink)');
  });

  it('has the same rows as a table under it', () => {
    const table = { head: ['Cijfer', 'Kantelt bij'], rows: [['Prijs', '12']], numeric: [1] };
    render(<FigureFrame figure={{ title: 'Kantelpunten', takeaway: 'Bij 12 draait het.', scene, table }} tableLabel="Toon als tabel" />);
    expect(screen.getByText('Toon als tabel')).toBeVisible();
    expect(screen.getByRole('rowheader', { name: 'Prijs', hidden: true })).toBeInTheDocument();
    expect(screen.getByRole('figure')).toHaveTextContent('Bij 12 draait het.');
  });
});
