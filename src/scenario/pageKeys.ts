/**
 * Keys of a fragment that belong to a page and not to the scenario, such as the step that a deck
 * stands at. A page that has no use for one passes over it; none is written for another page.
 */
export const pageKeys: ReadonlySet<string> = new Set(['step']);
