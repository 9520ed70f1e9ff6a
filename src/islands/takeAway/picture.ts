import { dayText } from '../../i18n/date.ts';
import { scenario } from '../../state/current.ts';
import { theme } from '../../state/theme.ts';
import { fontRules } from './pictureFonts.ts';
import { partsOf } from './pictureParts.ts';
import { fontsOf, graphemes, holdWidth, SVG, svgElement } from './svgElement.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { showTheme } from '../../page/pageState.ts';

export interface Picture {
  readonly drawing: SVGSVGElement;
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly color: string;
}

interface WrappedLine {
  readonly text: string;
  readonly length: number;
}

const MARGIN = 24;
const LEADING = 1.4;
/** Minimum width for text. */
const LEAST_WIDTH = 320;

/** Draws a chart as shown, with title, site, scenario and date, as a self-contained SVG. */
export async function drawPicture(figure: HTMLElement, isLight: boolean): Promise<Picture> {
  const picture = isLight ? inLight(() => drawn(figure)) : drawn(figure);
  const style = svgElement('style', {});
  const fonts = await fontRules(familiesIn(picture.drawing), picture.drawing.textContent);
  style.textContent = `${fonts}\nsvg{font-variant-numeric:tabular-nums}`;
  picture.drawing.prepend(style);
  return picture;
}

/** Runs in the page's light colours, between two paints. */
function inLight<Result>(run: () => Result): Result {
  const asked = theme.get();
  showTheme('light');
  try {
    return run();
  } finally {
    showTheme(asked);
  }
}

function drawn(figure: HTMLElement): Picture {
  const parts = partsOf(figure);
  const frame = union(parts.map(({ box }) => box));
  const width = Math.ceil(Math.max(frame.width, LEAST_WIDTH) + 2 * MARGIN);
  const family = fontsOf(getComputedStyle(figure));
  const { ink, quiet, paper } = colors(figure);
  const picture = svgElement('svg', { xmlns: SVG, width, role: 'img', 'font-family': family });
  picture.append(svgElement('rect', { width: '100%', height: '100%', fill: paper }));

  const [title = '', ...remarks] = titleLines(figure);
  let y = MARGIN;
  const write = (line: Line) => {
    for (const { text, length } of wrapped(line, family, width - 2 * MARGIN)) {
      y += line.size * LEADING;
      picture.append(words({ ...line, text }, length, y));
    }
  };
  write({ text: title, size: 17, weight: 600, color: ink });
  for (const text of remarks) write({ text, size: 13, weight: 400, color: quiet });
  y += MARGIN / 2;
  for (const { box, draw } of parts) {
    picture.append(draw(MARGIN + box.x - frame.x, y + box.y - frame.y));
  }
  y += frame.height + MARGIN / 2;
  write({ text: sourceLine(), size: 12, weight: 400, color: quiet });

  const height = Math.ceil(y + MARGIN * 0.75);
  picture.setAttribute('height', String(height));
  picture.setAttribute('viewBox', `0 0 ${width} ${height}`);
  picture.setAttribute('aria-label', [title, ...remarks].join(' '));
  return { drawing: picture, width, height };
}

function words({ text, size, weight, color }: Line, length: number, bottom: number): SVGElement {
  const line = svgElement('text', {
    x: MARGIN,
    y: bottom - size * (LEADING - 1),
    'font-size': size,
    'font-weight': weight,
    fill: color,
  });
  line.textContent = text;
  holdWidth(line, length);
  return line;
}

function union(boxes: readonly DOMRect[]): DOMRect {
  if (boxes.length === 0) return new DOMRect();
  const x = Math.min(...boxes.map(({ left }) => left));
  const y = Math.min(...boxes.map(({ top }) => top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(x, y, right - x, bottom - y);
}

function titleLines(figure: HTMLElement): string[] {
  return [...figure.querySelectorAll('.caption > *')]
    .filter((line) => line.checkVisibility({ visibilityProperty: true }))
    .map((line) => line.textContent.replace(/\s*\n\s*/g, ' ').trim());
}

function sourceLine(): string {
  const date = dayText(pageLocale(), new Date());
  return ['Takt', scenario.get().name, date].filter((part) => part !== '').join(' · ');
}

/** Lines of a text within a width, in pixels, with their own widths. */
function wrapped({ text, size, weight }: Line, family: string, room: number): WrappedLine[] {
  const measure = document.createElement('canvas').getContext('2d');
  if (!measure || text === '') return text === '' ? [] : [{ text, length: NaN }];
  measure.font = `${weight} ${size}px ${family}`;
  const widthOf = (line: string) => measure.measureText(line).width;
  const fits = (line: string) => widthOf(line) <= room;
  let line = '';
  const lines: WrappedLine[] = [];
  const end = () => {
    if (line !== '') lines.push({ text: line, length: widthOf(line) });
    line = '';
  };
  for (const word of text.split(' ')) {
    if (line !== '' && !fits(`${line} ${word}`)) end();
    if (line !== '') line += ' ';
    // A word that is wider than a line breaks within, as Chinese does.
    for (const letter of fits(word) ? [word] : graphemes(word)) {
      if (!fits(line + letter)) end();
      line += letter;
    }
  }
  end();
  return lines;
}

function colors(figure: HTMLElement): Readonly<Record<'ink' | 'quiet' | 'paper', string>> {
  const probe = document.createElement('span');
  probe.style.color = 'var(--ink-quiet)';
  figure.append(probe);
  const quiet = getComputedStyle(probe).color;
  probe.remove();
  const paper = getComputedStyle(document.documentElement).backgroundColor;
  return { ink: getComputedStyle(figure).color, quiet, paper };
}

function familiesIn(picture: SVGSVGElement): Set<string> {
  return new Set(
    [picture, ...picture.querySelectorAll('[font-family]')].map(
      (one) => one.getAttribute('font-family')?.split(',')[0]?.replace(/["']/g, '').trim() ?? '',
    ),
  );
}
