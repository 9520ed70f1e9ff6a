import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Rewrites every page of a built site in place. */
export async function rewritePages(
  folder: URL,
  rewrite: (html: string) => string | Promise<string>,
): Promise<void> {
  for await (const path of glob('**/*.html', { cwd: fileURLToPath(folder) })) {
    const file = new URL(path, folder);
    await writeFile(file, await rewrite(await readFile(file, 'utf8')));
  }
}
