/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

/** What pages start with: the first screen, the header, texts with figures, scripts of the shell. */
const START = /\/islands\/(Simulator|Share|LiveProse)\.svelte$|[?&]type=script/;

/**
 * Names the chunk of a module that several share and that a page starts with; nothing for others,
 * which the bundler deals with.
 */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  return entriesAbove(id, graph).some((entry) => START.test(entry)) ? 'shared' : null;
}

/** Names the chunk of a module that only islands further down share. */
export function laterChunk(id: string, graph: ModuleGraph): string | null {
  const entries = entriesAbove(id, graph);
  return entries.length > 0 && !entries.some((entry) => START.test(entry)) ? 'later' : null;
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
