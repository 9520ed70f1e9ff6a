/** Tells engines that know it to compile a file's functions while it comes, not at their first call. */
const HINT = '//# allFunctionsCalledOnLoad';

/** What a page starts with, by the names that `sharedChunk.ts` gives: nearly all of it runs at once. */
const STARTING = new Set(['shared', 'simulator']);

/**
 * The line that opens a built file. Functions of what a page starts with would be read twice, and
 * compiled one by one while the visitor waits for the page to listen; told beforehand, the browser
 * does it beside the page, as the file comes in.
 */
export function compileHint({ name }: { readonly name: string }): string {
  return STARTING.has(name) ? HINT : '';
}
