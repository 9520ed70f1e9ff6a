import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale } from '../../i18n/locale.ts';
import { fill, plural, type Plural } from '../../i18n/message.ts';
import { plainNumber } from '../../i18n/number.ts';
import { readFile } from '../../scenario/savedFile.ts';
import { takeScenarios } from '../../state/savedScenariosFile.ts';
import { firstLines, problemText, type NoticeTexts } from '../../words/notices.ts';

/** The words of the dialog of saved scenarios. */
export type SavedTexts = NoticeTexts & Pick<Dictionary, 'saved'>;

/** Largest file that is read, in megabytes. */
const LARGEST = 1;

/** Takes a file's scenarios and tells, line by line, what was taken and what was not, and why. */
export async function importFile(
  file: File,
  locale: Locale,
  t: SavedTexts,
): Promise<readonly string[]> {
  const words = t.saved.import;
  const name = { file: file.name };
  if (file.size > LARGEST * 1e6) {
    return [fill(words.tooLarge, { ...name, size: String(LARGEST) })];
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return [fill(words.unread, name)];
  const reading = readFile(text);
  if (typeof reading === 'string') return [fill(words[reading], name)];
  const { taken, known, noRoom } = takeScenarios(reading);
  const lines = [
    countText(words.taken, taken, locale),
    ...(known > 0 ? [countText(words.known, known, locale)] : []),
    ...(noRoom === undefined
      ? []
      : [fill(t.saved.notices.full, { name: shownName(noRoom, t.saved) })]),
    ...reading.refused.map((at) => fill(words.refused, { at: String(at) })),
    ...reading.scenarios.flatMap(({ saved, scenario, problems }) =>
      problems.map((problem) =>
        fill(words.problem, {
          name: shownName(saved.name, t.saved),
          problem: problemText(problem, scenario, locale, t),
        }),
      ),
    ),
  ];
  return firstLines(lines, locale, t);
}

/** A message with a number in it, in the form that the number asks for. */
export function countText(forms: Plural, count: number, locale: Locale): string {
  return fill(plural(locale, forms, count), { count: plainNumber(locale, count) });
}

/** What a scenario is called, also where it has no name. */
export function shownName(name: string, t: SavedTexts['saved']): string {
  return name === '' ? t.unnamed : fill(t.named, { name });
}
