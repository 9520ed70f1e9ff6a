import type { Locale } from './locale.ts';

export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

export type Segment = { readonly text: string } | { readonly slot: string };

const SLOT = /\{(\w+)\}/;

const rules = new Map<Locale, Intl.PluralRules>();

/** Fills the `{slots}` of a message; a missing value leaves its slot empty. */
export function fill(message: string, values: Readonly<Record<string, string>>): string {
  return segments(message)
    .map((segment) => ('text' in segment ? segment.text : isolated(values[segment.slot] ?? '')))
    .join('');
}

/** Right-to-left letters. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Isolates right-to-left text, which would reorder adjacent figures. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

/** Splits a message at its `{slots}`. */
export function segments(message: string): Segment[] {
  return message
    .split(SLOT)
    .map((piece, at) => (at % 2 === 0 ? { text: piece } : { slot: piece }))
    .filter((segment) => !('text' in segment) || segment.text !== '');
}

/** The plural form for a displayed number. */
export function plural(locale: Locale, forms: Plural, shown: number): string {
  return forms[rulesOf(locale).select(shown)] ?? forms.other;
}

function rulesOf(locale: Locale): Intl.PluralRules {
  let found = rules.get(locale);
  if (!found) {
    found = new Intl.PluralRules(locale, { maximumFractionDigits: 20 });
    rules.set(locale, found);
  }
  return found;
}
