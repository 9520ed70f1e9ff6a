/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

/** What every page starts with: the header, texts with figures and their voice, the shell's scripts. */
const SHELL = /\/islands\/(?:LiveProse|SpokenResults)\.svelte$|[?&]type=script/;

/** What the simulator's page starts with besides. */
const FIRST_SCREEN = /\/islands\/Simulator\.svelte$/;

/**
 * Names the chunk of a module that several share and that a page starts with; nothing for others,
 * which the bundler deals with. What only the simulator starts with is no burden to other pages.
 */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  const entries = entriesAbove(id, graph);
  if (entries.some((entry) => SHELL.test(entry))) return 'shared';
  return entries.some((entry) => FIRST_SCREEN.test(entry)) ? 'simulator' : null;
}

/** Names the chunk of a module that several islands further down share, and nobody else. */
export function laterChunk(id: string, graph: ModuleGraph): string | null {
  const entries = entriesAbove(id, graph);
  return entries.length > 1 && sharedChunk(id, graph) === null ? 'later' : null;
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
