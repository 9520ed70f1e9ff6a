import type { Plugin } from 'vite';

interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

/** Entries that start a page, by the chunk of what they share. */
const STARTING: Readonly<Record<'shared' | 'simulator', readonly RegExp[]>> = {
  // Every page: live texts, what is read out, the layout's scripts.
  shared: [/\/LiveProse\.svelte$/, /\/SpokenResults\.svelte$/, /[?&]type=script/],
  simulator: [/\/Simulator\.svelte$/],
};

/** The chunk of a module that several starting entries share. */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  const entries = entriesAbove(id, graph);
  if (entries.some((entry) => matches(entry, STARTING.shared))) return 'shared';
  return entries.some((entry) => matches(entry, STARTING.simulator)) ? 'simulator' : null;
}

/** Fails the build where a pattern matches no entry, whose shared modules would silently move. */
export function startingEntries(): Plugin {
  return {
    name: 'takt:starting-entries',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd(error) {
      // A failed build has no entries.
      if (error) return;
      const entries = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
      const unmatched = unmatchedPatterns(entries);
      if (unmatched.length > 0) {
        this.error(`integrations/sharedChunk.ts: no entry matches ${unmatched.join(', ')}`);
      }
    },
  };
}

export function unmatchedPatterns(entries: readonly string[]): RegExp[] {
  return Object.values(STARTING)
    .flat()
    .filter((pattern) => !entries.some((entry) => pattern.test(entry)));
}

function matches(entry: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(entry));
}

/** Entries that import a module, directly or not; not those that load it later. */
function entriesAbove(id: string, graph: ModuleGraph): string[] {
  const found = new Set([id]);
  const entries: string[] = [];
  // The set grows while walked.
  for (const one of found) {
    const module = graph.getModuleInfo(one);
    if (module?.isEntry) entries.push(one);
    for (const importer of module?.importers ?? []) found.add(importer);
  }
  return entries;
}
