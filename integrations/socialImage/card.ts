import type { LabelWidths } from '../../src/charts/geometry/funnel.ts';
import { placeFunnels } from '../../src/charts/geometry/funnels.ts';
import type { FunnelLabels } from '../../src/charts/funnelLabels.ts';
import { dictionary } from '../../src/i18n/dictionary.ts';
import { figureText, type FigureStyle } from '../../src/i18n/figure.ts';
import type { Locale } from '../../src/i18n/locale.ts';
import { fill, segments } from '../../src/i18n/message.ts';
import { partText, timesText } from '../../src/i18n/times.ts';
import { funnelLabels } from '../../src/words/funnels.ts';
import { figuresOf } from '../../src/model/metrics.ts';
import { verdictOf } from '../../src/model/verdict.ts';
import { defaultScenario } from '../../src/scenario/presets.ts';
import { sides } from '../../src/scenario/scenario.ts';
import type { Typesetter, TypeStyle } from './type.ts';

/** Size that social networks show whole. */
export const CARD = { width: 1200, height: 630 } as const;

/** What a card is drawn with: type, and the colours of the site's tokens. */
export interface Pens {
  readonly type: Typesetter;
  readonly color: (token: string) => string;
}

const MARGIN = 64;
const COLUMN = 510;
/** Where the sentence's first line stands, and where its last may stand at the lowest. */
const TOP = 200;
const BOTTOM = 500;
const LEADING = 1.2;
const ROOM = { x: 600, y: 100, width: 560, height: 480, passage: 58, label: 50 };

const mark: TypeStyle = { family: 'literata', weight: 650, size: 44 };
const headline: TypeStyle = { family: 'literata', weight: 550, size: 52 };
const foot: TypeStyle = { family: 'onest', weight: 400, size: 24 };
const strong: TypeStyle = { family: 'onest', weight: 650, size: 23 };
const plain: TypeStyle = { family: 'onest', weight: 400, size: 23 };
const small: TypeStyle = { family: 'onest', weight: 400, size: 19 };

/** The worked example as a picture for links: what it says, and its two funnels on one scale. */
export function socialCard(locale: Locale, pens: Pens): string {
  const { width, height } = CARD;
  const ground = `<rect width="${width}" height="${height}" fill="${pens.color('paper')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${[
    ground,
    ...words(locale, pens),
    ...funnels(locale, pens),
  ].join('')}</svg>`;
}

/** Every character that the cards show, for cutting fonts; a few more do no harm. */
export function cardCharacters(locales: readonly Locale[]): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  const cyrillic = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
  const texts = locales.map((locale) => JSON.stringify(dictionary(locale).headline)).join('');
  return `${letters}${cyrillic}0123456789 \u00a0.,:;%/×→₽–—${texts}`;
}

function words(locale: Locale, { type, color }: Pens): string[] {
  const t = dictionary(locale);
  const style: FigureStyle = { locale, currency: defaultScenario.currency, words: t.units };
  const figures = figuresOf(defaultScenario);
  const { contractsMultiplier, cocaMultiplier } = figures;
  const verdict = verdictOf(figures);
  if (verdict.kind !== 'balance') throw new Error('The worked example must have a balance');
  const message = `${t.headline.openings[verdict.opening]} ${t.headline.verdicts[verdict.balance]}`;
  const slots: Readonly<Record<string, string>> = {
    contractsUp: timesText(contractsMultiplier, locale, t.times),
    costPart: partText(cocaMultiplier, locale),
    costDown: timesText(cocaMultiplier, locale, t.times),
  };
  const pieces = segments(message).map((piece) =>
    'text' in piece
      ? { text: piece.text, fill: color('ink') }
      : { text: slots[piece.slot] ?? '', fill: color('goal') },
  );
  const { lines, look } = fittingLines(pieces, type);
  const coca = sides.map((side) => figureText(figures[side].coca, 'money', style)).join(' → ');
  return [
    line(type, t.shell.site, mark, MARGIN, 100, color('ink')),
    ...lines.flatMap((parts, at) => {
      let x = MARGIN;
      return parts.map(({ text, fill: ink }) => {
        const drawn = line(type, text, look, x, TOP + at * look.size * LEADING, ink);
        x += type.set(text, look).width;
        return drawn;
      });
    }),
    line(type, `COCA: ${coca}`, foot, MARGIN, CARD.height - 58, color('ink-quiet')),
  ];
}

interface Piece {
  readonly text: string;
  readonly fill: string;
}

/** The sentence in the largest type that leaves room for the line below it. */
function fittingLines(pieces: readonly Piece[], type: Typesetter) {
  for (let size = headline.size; ; size -= 1) {
    const look = { ...headline, size };
    const lines = brokenLines(pieces, type, look);
    if (TOP + (lines.length - 1) * size * LEADING < BOTTOM) return { lines, look };
  }
}

/** Breaks a sentence of several colours into lines as wide as the column. */
function brokenLines(pieces: readonly Piece[], type: Typesetter, look: TypeStyle): Piece[][] {
  const width = (text: string) => type.set(text, look).width;
  const lines: Piece[][] = [[]];
  let used = 0;
  for (const word of wordsOf(pieces)) {
    const needed = width(
      word
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    if (used > 0 && used + needed > COLUMN) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(...word);
    for (const { text } of word) used += width(text);
  }
  return lines;
}

/** What a line may not be broken in: up to a space that is no hard one, across colours. */
function wordsOf(pieces: readonly Piece[]): Piece[][] {
  const words: Piece[][] = [];
  for (const { text, fill: ink } of pieces) {
    for (const part of text.split(/(?<= )/)) {
      const last = words.at(-1);
      if (last && !last.at(-1)?.text.endsWith(' ')) last.push({ text: part, fill: ink });
      else words.push([{ text: part, fill: ink }]);
    }
  }
  return words;
}

function funnels(locale: Locale, { type, color }: Pens): string[] {
  const t = dictionary(locale);
  const style: FigureStyle = { locale, currency: defaultScenario.currency, words: t.units };
  const figures = figuresOf(defaultScenario);
  const width = (text: string, look: TypeStyle) => type.set(text, look).width;
  const each = (cost: string) => fill(t.funnels.each, { cost });
  const labels = (side: 'now' | 'goal') => funnelLabels(figures, side, 'contract', style, t);
  const widths = ({ title, stages: of, passages }: FunnelLabels): LabelWidths => {
    const stage = (name: 'visits' | 'leads' | 'contracts') =>
      Math.max(
        width(of[name].count.text, strong) + width(` ${of[name].noun}`, plain),
        width(each(of[name].cost.text), small),
      );
    const passage = ({ name, text }: { name: string; text: string }) =>
      width(`${name} ${text}`, small);
    return {
      title: width(title, strong),
      stage: { visits: stage('visits'), leads: stage('leads'), contracts: stage('contracts') },
      passage: { leads: passage(passages.leads), contracts: passage(passages.contracts) },
    };
  };
  const both = { now: labels('now'), goal: labels('goal') };
  const counts = (side: 'now' | 'goal') => ({
    visits: figures[side].visitsPerContract,
    leads: figures[side].leadsPerContract,
    contracts: 1,
  });
  const picture = placeFunnels(
    { now: counts('now'), goal: counts('goal') },
    { now: widths(both.now), goal: widths(both.goal) },
    ROOM,
  );
  const tones = { visits: '-soft', leads: '-mark', contracts: '' } as const;
  return sides.flatMap((side) => {
    const marks = picture[side];
    if (!marks) return [];
    const { stages: of, passages, title } = both[side];
    const middle = (text: string, look: TypeStyle, x: number) => x - width(text, look) / 2;
    const ink = color(side === 'goal' ? 'goal' : 'ink');
    return [
      `<g transform="translate(${ROOM.x + marks.middle} ${ROOM.y})">`,
      line(type, title, strong, middle(title, strong, 0), -20, ink),
      ...marks.passages.flatMap(({ path, into, label }) => {
        const text = `${passages[into].name} ${passages[into].text}`;
        const x = label.inside ? middle(text, small, label.x) : label.x;
        return [
          `<path d="${path}" fill="${color(`${side}-faint`)}"/>`,
          line(type, text, small, x, label.y + 7, color('ink-quiet')),
        ];
      }),
      ...marks.stages.flatMap(({ stage, x, y, size, label }) => {
        const { count, noun, cost } = of[stage];
        const first = `${count.text} `;
        const whole = width(first, strong) + width(noun, plain);
        const from = label.inside ? label.x - whole / 2 : label.x;
        const costText = each(cost.text);
        const costX = label.inside ? middle(costText, small, label.x) : label.x;
        const fillOf = color(`${side}${tones[stage]}`);
        return [
          `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${fillOf}"/>`,
          line(type, first, strong, from, label.y - 4, color('ink')),
          line(type, noun, plain, from + width(first, strong), label.y - 4, color('ink')),
          line(type, costText, small, costX, label.y + 20, color('ink-quiet')),
        ];
      }),
      '</g>',
    ];
  });
}

function line(
  type: Typesetter,
  text: string,
  look: TypeStyle,
  x: number,
  y: number,
  ink: string,
): string {
  return `<path transform="translate(${x} ${y})" d="${type.set(text, look).path}" fill="${ink}"/>`;
}
