import { expect, it } from 'vitest';
import { repeatedKeys } from '../../src/storage/repeated-keys.ts';

it.each([
  ['{"a":1,"a":2}', true],
  ['{"a":1,"\\u0061":2}', true],
  ['{"b":{"x":1,"y":[{"z":1,"z":2}]}}', true],
  ['{"a":1,"b":2}', false],
  ['{"a":{"x":1},"x":2}', false],
  ['[{"a":1},{"a":2}]', false],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}', false],
  ['{"a":"a","b":"a"}', false],
  ['"a"', false],
])('sees whether a key stands twice in one object: %s', (json, repeated) => {
  expect(repeatedKeys(json)).toBe(repeated);
});
