/** What the bundler tells of a module. */
interface ModuleGraph {
  getModuleInfo(id: string): {
    readonly isEntry: boolean;
    readonly importers: readonly string[];
  } | null;
}

/**
 * Names the chunk of a module that several others share: what a page starts with goes into one;
 * what is only ever imported later, when a visitor asks for it, is left to the bundler.
 */
export function sharedChunk(id: string, graph: ModuleGraph): string | null {
  const found = new Set([id]);
  // A set that grows while it is walked: what is added is visited too.
  for (const one of found) {
    const module = graph.getModuleInfo(one);
    if (module?.isEntry) return 'shared';
    for (const importer of module?.importers ?? []) found.add(importer);
  }
  return null;
}
