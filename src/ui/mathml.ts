import katex from 'katex';

/** Typesets TeX as MathML at build time, with the plain form as its text alternative. */
export function mathml(tex: string, plain: string): string {
  const html = katex.renderToString(tex, {
    output: 'mathml',
    displayMode: true,
    throwOnError: true,
    strict: 'error',
  });
  const body = /<semantics>(.*)<annotation/s.exec(html)?.[1];
  if (!body) throw new Error(`No MathML came of ${tex}`);
  // Words as identifiers: beside `mtext` operators get no spacing.
  const words = body.replaceAll('mtext>', 'mi>');
  const signs = withLowSubscripts(withSums(words));
  return `<math display="block" alttext="${escapeAttribute(plain)}">${signs}</math>`;
}

/** WebKit looks for large operators in the first font only, and omits missing ones. */
function withSums(math: string): string {
  return math.replaceAll('<mo>∑</mo>', '<mo largeop="false">∑</mo>');
}

/** Firefox places subscripts by a font parameter that ours sets to the baseline. */
function withLowSubscripts(math: string): string {
  return math.replaceAll(
    /(<(mi|mn|mrow)\b[^>]*>(?:(?!<\2\b).)*?<\/\2>)<\/msub>/g,
    '<mpadded height="1em">$1</mpadded></msub>',
  );
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
