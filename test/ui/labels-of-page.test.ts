import { expect, it } from 'vitest';
import { findLabelsById } from '../support/labels-of-page.ts';

const markup = `
  <label for="box">Aantal</label> <label for="box">stuks</label> <input id="box">
  <label>Land <span><select><option>NL</option></select></span> <input id="second"></label>
  <label for="box"><textarea></textarea></label>
  <label></label> <label for=""><input></label> <label for="absent"></label> <label for="text"></label> <p id="text"></p>
  <label><input type="hidden"><button type="button">ok</button></label>
  <label for="list">Lijst</label> <select id="list"></select> <label for="bar">Hoever</label> <progress id="bar"></progress>
  <label for="share">Deel</label> <meter id="share"></meter> <label for="sum">Som</label> <output id="sum"></output>
`;

/** Which labels each box has, and which box each label has, by their number on the page. */
function labelsOn(page: Document) {
  const all = [...page.body.querySelectorAll('*')];
  const labels = [...page.querySelectorAll('label')].map(({ control }) => (control === null ? 'none' : all.indexOf(control)));
  const boxes = [...page.querySelectorAll<HTMLInputElement>('input, select, textarea, button, progress, meter, output')];
  return { labels, boxes: boxes.map((box) => (box.labels === null ? 'none' : [...box.labels].map((label) => all.indexOf(label)))) };
}

it('finds the same labels as jsdom does, for every kind of box and of label', () => {
  const frame = document.body.appendChild(document.createElement('iframe')); // a page that was left as jsdom made it
  const page = frame.contentDocument;
  if (!page?.defaultView) throw new Error('no page in the frame');
  page.body.innerHTML = markup;
  const own = labelsOn(page);
  expect(own.labels.filter((control) => control !== 'none').length).toBeGreaterThan(8);
  findLabelsById(page.defaultView);
  expect(labelsOn(page)).toEqual(own);
  frame.remove();
});
