import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

/** The code without its comments and texts, so that a rule about code does not trip over a word in a sentence. */
function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/^import .*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''")
    .replace(/"(?:[^"\\\n]|\\.)*"/g, '""');
}

interface Rule {
  readonly what: string;
  readonly pattern: RegExp;
  readonly except: readonly string[];
  readonly planted: string;
}

const rules: readonly Rule[] = [
  { what: 'a cast', pattern: /\bas\s+(?!const\b)[A-Z{(\w]+[^\n]*[;,)]/, except: [], planted: 'const a = b as Draft;' },
  { what: 'an enum', pattern: /\benum\s+\w+\s*\{/, except: [], planted: 'enum Way { Home }' },
  { what: 'Intl outside i18n', pattern: /\bIntl\./, except: ['i18n/'], planted: 'new Intl.NumberFormat()' },
  {
    what: 'a browser store outside storage',
    pattern: /\b(localStorage|sessionStorage|indexedDB)\b/,
    except: ['storage/'],
    planted: 'localStorage.clear()',
  },
  {
    what: 'chance or time in a pure room',
    pattern: /\bMath\.random\b|\bDate\.now\b|\bnew Date\(\)/,
    except: ['state/', 'app/', 'features/', 'parts/', 'storage/', 'worker/'],
    planted: 'Math.random()',
  },
  { what: 'markup from text', pattern: /dangerouslySetInnerHTML|\.innerHTML\b|\beval\(/, except: [], planted: 'node.innerHTML = text' },
  {
    what: 'a heading of a page that is not heard as it comes',
    pattern: /<h1\b/,
    except: ['ui/page/page-title.tsx'],
    planted: '<h1>{title}</h1>',
  },
  { what: 'an inline style', pattern: /\bstyle=\{/, except: [], planted: '<p style={{ color }}>' },
  {
    what: 'state that lives in a module of the screens',
    pattern: /^(?:export )?let /m,
    except: ['worker/'],
    planted: 'let waiting: readonly File[] | undefined;',
  },
  {
    what: 'a number in place of one that a flat array does not have',
    pattern: /[\w)\]]\[(?!id\])[^\]]+\] \?\? (?:0|1|NaN|Number\.NaN)\b/,
    except: [...readdirSync('src').filter((room) => room !== 'engine'), 'engine/textbook/requirements.ts'], // holes of a sparse list
    planted: 'sum += sums[row * width + column] ?? 0;',
  },
  { what: 'a TODO', pattern: /\b(TODO|FIXME|XXX)\b/, except: [], planted: 'TODO' },
];

describe('the code itself', () => {
  it.each(rules)('has no $what', ({ pattern, except }) => {
    const found = files.filter(({ name, text }) => !except.some((place) => name.startsWith(place)) && pattern.test(codeOf(text)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  it.each(rules)('would notice $what', ({ pattern, planted }) => {
    expect(pattern.test(codeOf(planted))).toBe(true);
  });

  it('has no file that only hands on others', () => {
    expect(files.filter(({ name }) => /(^|\/)index\.tsx?$/.test(name)).map(({ name }) => name)).toEqual([]);
  });

  const undocumented = (text: string) =>
    [...text.matchAll(/(?<!\*\/\n)^export (?:function\*?|const|type|interface) (\w+)/gm)].map(([, name]) => name);

  it('says of everything that the engine exports what it is', () => {
    const found = files
      .filter(({ name }) => name.startsWith('engine/'))
      .flatMap(({ name, text }) => undocumented(text).map((one) => `${name} ${one}`));
    expect(found).toEqual([]);
    expect(undocumented('/** Said. */\nexport const said = 1;\n\nexport const unsaid = 2;')).toEqual(['unsaid']);
  });

  it('names its files in kebab-case', () => {
    const odd = files.filter(({ name }) => !name.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part)));
    expect(odd.map(({ name }) => name)).toEqual([]);
  });
});
