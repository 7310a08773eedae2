import type { Rolldown } from 'vite';

type Modules = Pick<Rolldown.ChunkingContext, 'getModuleInfo'>;

/** A path below the project, or what the module there fetches later. */
type Root = string | { readonly lazyOf: string };

/** What a person comes to at one moment, and is fetched together: the modules these roots import, less those of earlier stages. */
export interface Stage {
  readonly name: string;
  readonly roots: readonly Root[];
  /** Of the modules above only those that these need as well. */
  readonly sharedWith?: readonly Root[];
  /** Namespaces of texts that come in one file a language. */
  readonly texts?: readonly string[];
}

/** Everything that some modules import, and what that imports in turn. */
function importedBy(ids: readonly string[], modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...ids];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const known = modules.getModuleInfo(id);
    if (found.has(id) || known === null) continue;
    found.add(id);
    open.push(...known.importedIds);
  }
  return found;
}

const text = /\/src\/content\/texts\/(\w+)\/([\w-]+)\.ts$/;

interface Staged {
  /** Absolute path of the project, with its last slash. */
  readonly project: string;
  /** The module of the page, of which nothing moves into a stage. */
  readonly entry: string;
}

/**
 * One chunk a stage. What a module imports is needed as early as the module itself, so that it lies in the same
 * chunk or in an earlier one: no two chunks import each other.
 */
export function chunksOfStages(stages: readonly Stage[], { project, entry }: Staged): Rolldown.CodeSplittingGroup[] {
  return stages.map(({ name, roots, sharedWith, texts = [] }, at) => {
    const membersOf = (modules: Modules) => {
      const idsOf = (some: readonly Root[]) =>
        some.flatMap((root) => {
          const path = typeof root === 'string' ? root : root.lazyOf;
          const known = modules.getModuleInfo(project + path);
          if (known === null) throw new Error(`no module of the page: ${path}`);
          return typeof root === 'string' ? [known.id] : known.dynamicallyImportedIds;
        });
      const begun = importedBy([project + entry], modules);
      const shared = sharedWith && importedBy(idsOf(sharedWith), modules);
      return new Set([...importedBy(idsOf(roots), modules)].filter((id) => !begun.has(id) && shared?.has(id) !== false));
    };
    let members: ReadonlySet<string> | undefined;
    return {
      name: (id, modules) => {
        const [, language, namespace = ''] = text.exec(id) ?? [];
        if (language !== undefined) return texts.includes(namespace) ? `${name}-${language}` : null;
        return (members ??= membersOf(modules)).has(id) ? name : null;
      },
      debugName: name,
      includeDependenciesRecursively: false, // are members already
      priority: stages.length - at,
    };
  });
}
