import katex from 'katex';

/**
 * Typesets TeX as MathML, while the site is built. The TeX source that KaTeX keeps inside for
 * programs is left out; the plain form takes its place for readers that need text.
 */
export function mathml(tex: string, plain: string): string {
  const html = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: true,
    throwOnError: true,
    strict: 'error',
  });
  const body = /<semantics>(.*)<annotation/s.exec(html)?.[1];
  if (!body) throw new Error(`No MathML came of ${tex}`);
  // A word is an identifier. As text it would count as a space, and the signs beside it would be
  // set without spaces.
  const words = body.replaceAll('mtext>', 'mi>');
  return `<math display="block" alttext="${escapeAttribute(plain)}">${words}</math>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
