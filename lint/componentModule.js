import { parser } from 'typescript-eslint';

/**
 * Parses the script of a .svelte file or the front matter of an .astro file as a module. The rule
 * against cycles reads imports from the top of a syntax tree, where whole components have none.
 */
export function parseForESLint(code, options) {
  const scripts = [...code.matchAll(/^<script[^>]*>(.*?)^<\/script>|^---\n(.*?)^---$/gms)];
  const module = scripts.map(([, script, frontMatter]) => script ?? frontMatter).join('\n');
  return parser.parseForESLint(module, { ...options, filePath: `${options.filePath}.ts` });
}
