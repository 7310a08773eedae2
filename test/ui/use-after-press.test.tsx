import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useAfterPress } from '../../src/ui/use-after-press.ts';

function Row({ onLeft, onPressed }: { readonly onLeft: () => void; readonly onPressed: () => void }) {
  const afterPress = useAfterPress();
  return (
    <>
      <input aria-label="price" onBlur={() => afterPress(onLeft)} />
      <button onClick={onPressed}>next</button>
    </>
  );
}

function draw() {
  const heard: string[] = [];
  render(<Row onLeft={() => heard.push('left')} onPressed={() => heard.push('pressed')} />);
  const field = screen.getByRole('textbox', { name: 'price' });
  field.focus();
  return { heard, field, button: screen.getByRole('button', { name: 'next' }) };
}

it('lets nothing happen between mouse down and mouse up, and all of it before the click', () => {
  const { heard, field, button } = draw();
  fireEvent.mouseDown(button);
  fireEvent.blur(field);
  expect(heard).toEqual([]);
  fireEvent.mouseUp(button);
  expect(heard).toEqual(['left']);
  fireEvent.click(button);
  expect(heard).toEqual(['left', 'pressed']);
});

it('happens at once where a key moves on', () => {
  const { heard, field } = draw();
  fireEvent.blur(field);
  expect(heard).toEqual(['left']);
});

it('happens with the next key, or after a drag, where the mouse was never lifted', () => {
  const { heard, field, button } = draw();
  fireEvent.mouseDown(button);
  fireEvent.blur(field);
  fireEvent.dragEnd(button);
  expect(heard).toEqual(['left']);
  field.focus();
  fireEvent.mouseDown(button);
  fireEvent.blur(field);
  fireEvent.keyDown(document.body, { key: 'Tab' });
  expect(heard).toEqual(['left', 'left']);
});
