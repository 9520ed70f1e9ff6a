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
  const signs = withLowSubscripts(withSums(words));
  return `<math display="block" alttext="${escapeAttribute(plain)}">${signs}</math>`;
}

/** WebKit looks for a large sign in the first font alone, and leaves it out where that has none. */
function withSums(math: string): string {
  return math.replaceAll('<mo>∑</mo>', '<mo largeop="false">∑</mo>');
}

/**
 * Firefox sets subscripts as low as their font says: ours says on the line. It lowers those whose
 * height would reach above what they belong to, and other browsers have them lower anyway.
 */
function withLowSubscripts(math: string): string {
  return math.replaceAll(
    /(<(mi|mn|mrow)\b[^>]*>(?:(?!<\2\b).)*?<\/\2>)<\/msub>/g,
    '<mpadded height="1em">$1</mpadded></msub>',
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
