const NO_BREAK = '\u00a0';

/** A word of one or two letters at whose end a line should not break. */
const SHORT_WORD = /(?<![\p{L}\p{N}])(\p{L}{1,2}) (?=[\p{L}\p{N}«“{])/gu;

/** Particles that belong to the word before them. */
const PARTICLE = /(?<=[\p{L}»”}]) (?=(?:же|ли|бы|ж|б)(?!\p{L}))/gu;

/** A particle, and what would bind it to the word after it. */
const AFTER_PARTICLE = /(?<=\u00a0(?:же|ли|бы|ж|б))\u00a0/gu;

/** Binds short words to what follows, particles and a dash to what precedes, in every text of a tree. */
export function bindShortWords<Texts>(texts: Texts): Texts {
  if (typeof texts === 'string') {
    // Twice: of two short words in a row the first pass sees only one.
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
