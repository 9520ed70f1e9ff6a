import type { Plugin } from 'vite';

interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

/** Entries that a page starts with, by the chunk that what they share goes into. */
const STARTING: Readonly<Record<'shared' | 'simulator', readonly RegExp[]>> = {
  // Every page: texts with figures and their voice, the scripts of the layout and its parts.
  shared: [/\/LiveProse\.svelte$/, /\/SpokenResults\.svelte$/, /[?&]type=script/],
  // The simulator's page besides.
  simulator: [/\/Simulator\.svelte$/],
};

/** Names the chunk of a module that several entries share and that a page starts with. */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  const entries = entriesAbove(id, graph);
  if (entries.some((entry) => matches(entry, STARTING.shared))) return 'shared';
  return entries.some((entry) => matches(entry, STARTING.simulator)) ? 'simulator' : null;
}

/**
 * Fails the build where a pattern matches no entry: what it shares would silently move elsewhere.
 */
export function startingEntries(): Plugin {
  return {
    name: 'takt:starting-entries',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildEnd(error) {
      // A build that failed before has no entries to speak of.
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

/** Every entry that imports a module, at once or through others; not those that load it later. */
function entriesAbove(id: string, graph: ModuleGraph): string[] {
  const found = new Set([id]);
  const entries: string[] = [];
  // A set that grows while it is walked: what is added is visited too.
  for (const one of found) {
    const module = graph.getModuleInfo(one);
    if (module?.isEntry) entries.push(one);
    for (const importer of module?.importers ?? []) found.add(importer);
  }
  return entries;
}
