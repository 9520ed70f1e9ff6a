import type { Dictionary } from '../i18n/dictionary.ts';
import { figureText } from '../i18n/figure.ts';
import type { Locale } from '../i18n/locale.ts';
import { fill } from '../i18n/message.ts';
import { figuresOf } from '../model/metrics.ts';
import { unturned } from '../scenario/input.ts';
import type { SavedScenario } from '../scenario/saved.ts';
import type { FileProblem, FileReading } from '../scenario/savedFile.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { countText } from './countText.ts';
import { firstLines, linkProblemText, type NoticeTexts } from './notices.ts';

/** The words of the dialog of saved scenarios. */
export type SavedTexts = NoticeTexts & Pick<Dictionary, 'saved'>;

/** How many of a file's scenarios were taken, how many were there already, and the first without room. */
interface Taking {
  readonly taken: readonly string[];
  readonly known: number;
  readonly noRoom?: string;
}

/** What a scenario is called in a sentence, also where it has no name. */
export function shownName(name: string, t: SavedTexts['saved']): string {
  return name === '' ? t.unnamed : fill(t.named, { name });
}

/** What a saved scenario comes to, in one line. */
export function savedSummary(scenario: Scenario, locale: Locale, t: SavedTexts): string {
  const { now, goal } = figuresOf(scenario);
  const style = { locale, currency: scenario.currency, words: t.units };
  return fill(t.saved.summary, {
    cocaNow: figureText(now.coca, 'money', style),
    coca: figureText(goal.coca, 'money', style),
    contractsNow: figureText(now.contractsPerMonth, 'contracts', style),
    contracts: figureText(goal.contractsPerMonth, 'contracts', style),
  });
}

/** What came of a change of the saved scenarios. */
export function savedChangeText(
  {
    kind,
    name,
  }: {
    readonly kind: 'saved' | 'replaced' | 'deleted' | 'held' | 'full' | 'gone' | 'notDeleted';
  } & Pick<SavedScenario, 'name'>,
  t: SavedTexts['saved'],
): string {
  return fill(t.notices[kind], { name: shownName(name, t) });
}

/** Why a file is not taken. */
export function fileProblemText(
  problem: FileProblem | 'tooLarge' | 'unread',
  file: string,
  most: number,
  t: SavedTexts['saved'],
): string {
  return fill(t.import[problem], { file: unturned(file), size: String(most) });
}

/** What was taken of a file, line by line, and what was not, and why. */
export function importLines(
  { scenarios, refused }: FileReading,
  { taken, known, noRoom }: Taking,
  locale: Locale,
  t: SavedTexts,
): readonly string[] {
  const words = t.saved.import;
  const lines = [
    countText(words.taken, taken.length, locale),
    ...(known > 0 ? [countText(words.known, known, locale)] : []),
    ...(noRoom === undefined ? [] : [savedChangeText({ kind: 'full', name: noRoom }, t.saved)]),
    ...refused.map((at) => fill(words.refused, { at: String(at) })),
    ...scenarios.flatMap(({ saved, scenario, problems }) =>
      problems.map((problem) =>
        fill(words.problem, {
          name: shownName(saved.name, t.saved),
          problem: linkProblemText(problem, scenario, locale, t),
        }),
      ),
    ),
  ];
  return firstLines(lines, locale, t);
}
