import { describe, expect, it } from 'vitest';
import { build } from 'vite';
import { chunksOfStages, type Stage } from '../../.scripts/build/chunks-of-stages.ts';

const files: Readonly<Record<string, string>> = {
  'entry.ts': `import { shown } from './shown.ts'; console.log(shown); import('./ask.ts').then(console.log); import('./answer.ts').then(console.log); import('./other.ts').then(console.log); import('./src/content/texts/nl/ask.ts').then(console.log); import('./src/content/texts/nl/rest.ts').then(console.log);`,
  'shown.ts': `export const shown = 'shown at once';`,
  'ask.ts': `import { shown } from './shown.ts'; import { parsed } from './parsed.ts'; import { both } from './both.ts'; export const ask = [shown, parsed, both];`,
  'parsed.ts': `export const parsed = 'asked only';`,
  'both.ts': `import { below } from './below.ts'; export const both = ['in both', below];`,
  'below.ts': `export const below = 'below both';`,
  'answer.ts': `import { both } from './both.ts'; import { below } from './below.ts'; import { told } from './told.ts'; export const answer = [both, below, told];`,
  'told.ts': `export const told = 'told only';`,
  'other.ts': `import { told } from './told.ts'; import { parsed } from './parsed.ts'; export const other = [told, parsed];`,
  'src/content/texts/nl/ask.ts': `export default 'vraag';`,
  'src/content/texts/nl/rest.ts': `export default 'ander';`,
};

const ask = ['ask.ts'];
const stages: readonly Stage[] = [
  { name: 'draft', roots: ask, sharedWith: ['answer.ts'] },
  { name: 'question', roots: ask, texts: ['ask'] },
  { name: 'answer', roots: ['answer.ts'] },
];

/** The modules of each chunk, with the chunks that it imports. */
async function chunksOf(some: readonly Stage[]) {
  const project = '/planted/';
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'planted',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('\0') ? undefined : project + id.replace(/^\.\//, '')),
        load: (id) => files[id.replace(project, '')],
      },
    ],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: { input: 'entry.ts', output: { codeSplitting: { groups: chunksOfStages(some, { project, entry: 'entry.ts' }) } } },
    },
  });
  const outputs = 'output' in built ? built.output : [];
  return Object.fromEntries(
    outputs.flatMap((chunk) =>
      chunk.type === 'chunk'
        ? [
            [
              chunk.name,
              {
                modules: chunk.moduleIds.flatMap((id) => (id.startsWith(project) ? [id.slice(project.length)] : [])).toSorted(),
                imports: outputs.flatMap((other) => (other.type === 'chunk' && chunk.imports.includes(other.fileName) ? [other.name] : [])),
              },
            ],
          ]
        : [],
    ),
  );
}

describe('chunks of the stages of a visit', () => {
  it('puts each module into the earliest stage that needs it, and leaves alone what is there at once or in no stage', async () => {
    const chunks = await chunksOf(stages);
    expect(chunks['entry']?.modules).toEqual(['entry.ts', 'shown.ts']);
    expect(chunks['draft']?.modules).toEqual(['below.ts', 'both.ts']);
    expect(chunks['question']?.modules).toEqual(['ask.ts', 'parsed.ts']);
    expect(chunks['answer']?.modules).toEqual(['answer.ts', 'told.ts']);
    expect(chunks['other']?.modules).toEqual(['other.ts']);
    expect(chunks['question-nl']?.modules).toEqual(['src/content/texts/nl/ask.ts']);
  });

  it('lets no chunk import one of a later stage', async () => {
    const chunks = await chunksOf(stages);
    expect(chunks['draft']?.imports).not.toContain('question');
    expect(chunks['draft']?.imports).not.toContain('answer');
    expect(chunks['question']?.imports).not.toContain('answer');
    expect(chunks['question']?.imports).toContain('draft');
  });

  it('stops at a path that leads to no module', async () => {
    await expect(chunksOf([{ name: 'answer', roots: ['gone.ts'] }])).rejects.toThrow('no module of the page: gone.ts');
  });
});
