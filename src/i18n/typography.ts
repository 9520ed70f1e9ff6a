const NO_BREAK = '\u00a0';

/** A word of one or two letters, kept with the next. */
const SHORT_WORD = /(?<![\p{L}\p{N}])(\p{L}{1,2}) (?=[\p{L}\p{N}«“{])/gu;

/** Particles, kept with the word before. */
const PARTICLE = /(?<=[\p{L}»”}]) (?=(?:же|ли|бы|ж|б)(?!\p{L}))/gu;

/** A no-break space after a particle, to undo. */
const AFTER_PARTICLE = /(?<=\u00a0(?:же|ли|бы|ж|б))\u00a0/gu;

/** Puts no-break spaces behind short words and before particles and dashes, in a tree of texts. */
export function bindShortWords<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') {
    // Twice: matches of adjacent short words overlap.
    const once = texts.replace(SHORT_WORD, `$1${NO_BREAK}`).replace(SHORT_WORD, `$1${NO_BREAK}`);
    return once
      .replace(PARTICLE, NO_BREAK)
      .replace(AFTER_PARTICLE, ' ')
      .replace(/ (?=[—–])/g, NO_BREAK)
      .replace(/(?<=\d) (?=[%\d])/g, NO_BREAK) as Texts;
  }
  if (typeof texts !== 'object' || texts === null) return texts;
  if (Array.isArray(texts)) return texts.map(bindShortWords) as Texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, value]) => [key, bindShortWords(value)]),
  ) as Texts;
}
