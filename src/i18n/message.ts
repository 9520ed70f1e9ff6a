import type { Locale } from './locale.ts';

/** Forms of a word for the plural classes that its language has. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** A piece of a message: words as they are, or the name of a slot that a figure fills. */
export type Segment = { readonly text: string } | { readonly slot: string };

const SLOT = /\{(\w+)\}/;

interface Language {
  readonly rules: Intl.PluralRules;
  readonly cache: Map<number, Intl.LDMLPluralRule>;
}

const languages = new Map<Locale, Language>();

/** Numbers whose rules are kept before they are forgotten. */
const MOST_CACHED = 500;

/** Puts values into the `{slots}` of a message; a slot without a value stays empty. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return segments(message)
    .map((segment) => ('text' in segment ? segment.text : isolated(values[segment.slot] ?? '')))
    .join('');
}

/** Letters of scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A text that, written from right to left, would carry away figures beside it: set apart from them. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Cuts a message at its `{slots}`, for messages whose figures are elements of their own. */
export function segments(message: string): Segment[] {
  return message
    .split(SLOT)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { slot: piece }))
    .filter((segment) => !('text' in segment) || segment.text !== '');
}

/** The form of a word that goes with a number as it is shown. */
export function plural(locale: Locale, forms: Plural, shown: number): string {
  return forms[ruleOf(locale, shown)] ?? forms.other;
}

/** Asked of the browser once a number: it takes as long over it as over the text itself. */
function ruleOf(locale: Locale, shown: number): Intl.LDMLPluralRule {
  let language = languages.get(locale);
  if (!language) {
    language = {
      rules: new Intl.PluralRules(locale, { maximumFractionDigits: 20 }),
      cache: new Map(),
    };
    languages.set(locale, language);
  }
  const { rules, cache } = language;
  let rule = cache.get(shown);
  if (rule === undefined) {
    if (cache.size >= MOST_CACHED) cache.clear();
    cache.set(shown, (rule = rules.select(shown)));
  }
  return rule;
}
