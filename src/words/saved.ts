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

export type SavedTexts = NoticeTexts & Pick<Dictionary, 'locale' | 'saved'>;

interface Taking {
  readonly taken: readonly string[];
  readonly known: number;
  readonly noRoom?: string;
}

/** Name of a scenario in a sentence, also without one. */
export function shownName(name: string, t: SavedTexts['saved']): string {
  return name === '' ? t.unnamed : fill(t.named, { name });
}

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

export function fileProblemText(
  problem: FileProblem | 'tooLarge' | 'unread',
  file: string,
  most: number,
  t: SavedTexts['saved'],
): string {
  return fill(t.import[problem], { file: unturned(file), size: String(most) });
}

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
