import { parseAst } from 'vite';

const engine = /\/src\/engine\/.+\.ts$/;
const calls = /\b(?:valueAt|setAt|addAt)\(/;

const bare = {
  valueAt: (at) => at,
  setAt: (at, value) => `(${at} = ${value})`,
  addAt: (at, amount) => `(${at} += ${amount})`,
};

/** What is undefined is outside the array: then the accessor itself throws. */
const checked = {
  valueAt: (at, _, call) => `(${at} ?? ${call})`,
  setAt: (at, value, call) => `(${at} = ${at} === undefined ? ${call} : ${value})`,
  addAt: (at, amount, call) => `(${at} === undefined ? ${call} : (${at} += ${amount}))`,
};

const partsOf = (node) =>
  Object.values(node)
    .flat()
    .filter((part) => typeof part?.type === 'string')
    .toSorted((a, b) => a.start - b.start);

const accessorOf = ({ type, callee }) => (type === 'CallExpression' && callee.type === 'Identifier' ? callee.name : undefined);
const isOnePart = ({ type }) => type === 'Identifier' || type === 'MemberExpression';
const doesSomething = ({ type }) => type === 'UpdateExpression' || type === 'AssignmentExpression' || type === 'CallExpression';
const isRepeatable = (node) => (accessorOf(node) === 'valueAt' || !doesSomething(node)) && partsOf(node).every(isRepeatable);

function write(node, code, forms) {
  const form = forms[accessorOf(node)];
  const [values, index, last] = form === undefined ? [] : node.arguments;
  if (form !== undefined && (forms === bare || (isRepeatable(values) && isRepeatable(index)))) {
    const array = write(values, code, forms);
    const place = `${isOnePart(values) ? array : `(${array})`}[${write(index, code, forms)}]`;
    return form(place, last && write(last, code, forms), code.slice(node.start, node.end));
  }
  let [written, at] = ['', node.start];
  for (const part of partsOf(node)) {
    if (part.start < at) continue; // a shorthand stands twice in the tree
    written += code.slice(at, part.start) + write(part, code, forms);
    at = part.end;
  }
  return written + code.slice(at, node.end);
}

/**
 * Writes the accessors of flat arrays (`src/engine/textbook/value-at.ts`) where they are called. As functions, shared by every
 * kind of array, they make the loops three to four times as slow.
 */
export function writeInline(code, { isChecked }) {
  const program = parseAst(code);
  return code.slice(0, program.start) + write(program, code, isChecked ? checked : bare) + code.slice(program.end);
}

/** The shipped engine trusts its indexes; tests and development check each of them. */
export function flatArrays(form) {
  return {
    name: 'flat-arrays',
    transform: {
      filter: { id: engine, code: calls },
      handler: (code, id) => (id.endsWith('/value-at.ts') ? undefined : { code: writeInline(code, form), map: null }),
    },
  };
}
