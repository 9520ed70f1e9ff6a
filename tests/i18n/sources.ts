import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../src/', import.meta.url).pathname;

const TAGS = /<(script|style)[^>]*>([^]*?)<\/\1>/g;

/** What may not import a text: the floors below the words, and the words themselves. */
const WORDLESS = /^(?:model|scenario|state|charts\/geometry|i18n\/(?:en|ru))\//;

/** All code that can ask for a text, templates too, as trees that TypeScript reads. */
export function sources(): ts.SourceFile[] {
  return globSync('**/*.{ts,svelte,astro}', { cwd: root })
    .filter((file) => !WORDLESS.test(file))
    .map((file) => {
      const code = codeOf(file, readFileSync(root + file, 'utf8'));
      const kind = file.endsWith('.astro') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
      return ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind);
    });
}

function codeOf(file: string, text: string): string {
  if (file.endsWith('.ts')) return text;
  const scripts = [...text.matchAll(TAGS)].map(([, tag, code]) => (tag === 'script' ? code : ''));
  const template = text.replace(TAGS, '').replace(/<!--[^]*?-->/g, '');
  if (file.endsWith('.svelte')) return [...scripts, ...statements(template)].join('\n;');
  // The parser goes on where Astro's templates are not quite JSX.
  const [, frontMatter = '', markup = ''] = /^---\n([^]*?)^---\n([^]*)$/m.exec(template) ?? [];
  return `${frontMatter}\n;(<>${markup}</>);\n${scripts.join('\n')}`;
}

/** What stands between braces in a Svelte template, as statements. */
function statements(template: string): string[] {
  const found: string[] = [];
  for (let at = template.indexOf('{'); at >= 0; at = template.indexOf('{', at)) {
    const end = closing(template, at);
    found.push(statement(template.slice(at + 1, end).trim()));
    at = end;
  }
  return found;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (/['"`]/.test(text[at]!)) at = text.indexOf(text[at]!, at + 1);
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}

function statement(inside: string): string {
  const [, tag = '', rest = ''] = /^([#:@/][a-z]+(?: if)?|\.\.\.)?([^]*)$/.exec(inside) ?? [];
  if (tag === '@const') return `const ${rest}`;
  if (tag === '#snippet') return `function ${rest} {}`;
  if (tag !== '#each') return rest.trim() && `(${rest})`;
  const split = rest.lastIndexOf(' as ');
  const names = rest.slice(split + 4).replace(/ \([^]*\)$/, '');
  return split < 0 ? `(${rest})` : `(${rest.slice(0, split)}); ((${names}) => {})`;
}
