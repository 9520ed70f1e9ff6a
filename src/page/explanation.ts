import type { Side } from '../model/levers.ts';
import type { Metric } from '../model/metrics.ts';
import { leverFigure } from '../model/leverMetrics.ts';
import { isChannelMetric } from '../model/channelMetrics.ts';
import { isOrderMetric } from '../model/orderMetrics.ts';
import { isSystemMetric } from '../model/systemMetrics.ts';
import { figures } from '../state/figures.ts';
import { scenario } from '../state/current.ts';
import { pageLocale } from '../i18n/pageLocale.ts';
import {
  explain,
  explainBetween,
  explainChannel,
  explainLever,
  explainOrder,
  explainSystem,
  type ExplanationTexts,
  type Explanation,
} from '../words/explanation.ts';

/** Gap of a figure and its explanation, and of that and the window, in pixels. */
const DISTANCE = 8;

const ID = 'explanation';

/** Prefixes of figures of an answer or a step, which belong to no side. */
const ELSEWHERE = /^(answer|next)\./;

/** Shows a figure's name, exact value and equation beside it. */
export function showExplanation(target: HTMLElement, t: ExplanationTexts): void {
  const metric = target.dataset['explain'] ?? target.dataset['metric'] ?? '';
  const box = document.getElementById(ID) ?? makeBox();
  const { name, values, equation } = explanationOf(metric, target.dataset, t);
  const lines = [name, values.join(' · '), ...(equation ? [equation] : [])];
  box.replaceChildren(
    ...lines.map((line, at) => {
      const element = document.createElement(at === 1 ? 'strong' : 'span');
      element.textContent = line;
      return element;
    }),
  );
  box.showPopover();
  moveExplanation(target);
  target.setAttribute('aria-describedby', ID);
}

function explanationOf(
  metric: string,
  { side, between, outcome, channel, basis, value }: DOMStringMap,
  t: ExplanationTexts,
): Explanation {
  const { currency } = scenario.get();
  const locale = pageLocale();
  const exact = Number(value ?? NaN);
  const ofLever = leverFigure(metric, outcome ?? '');
  if (ofLever) return explainLever(ofLever, exact, currency, locale, t);
  // Names shared with the order of work: contracts, spend.
  if ((channel !== undefined || basis !== undefined) && isChannelMetric(metric)) {
    return explainChannel(metric, exact, currency, locale, t);
  }
  if (ELSEWHERE.test(metric)) {
    return explainBetween(metric.replace(ELSEWHERE, '') as Metric, exact, currency, locale, t);
  }
  if (isOrderMetric(metric)) return explainOrder(metric, exact, currency, locale, t);
  if (isSystemMetric(metric)) return explainSystem(metric, exact, currency, locale, t);
  return between === undefined
    ? explain(metric as Metric, side as Side | undefined, figures.get(), currency, locale, t)
    : explainBetween(metric as Metric, exact, currency, locale, t);
}

/** Repositions the explanation. */
export function moveExplanation(target: HTMLElement): void {
  const box = document.getElementById(ID);
  if (box) place(box, target.getBoundingClientRect());
}

export function hideExplanation(target: HTMLElement): void {
  document.getElementById(ID)?.hidePopover();
  target.removeAttribute('aria-describedby');
}

function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.id = ID;
  box.popover = 'manual';
  box.role = 'tooltip';
  document.body.append(box);
  return box;
}

function place(box: HTMLElement, of: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const windowWidth = document.documentElement.clientWidth;
  const left = Math.min(of.left, windowWidth - width - DISTANCE);
  const isBelow = of.top < height + 2 * DISTANCE;
  box.style.left = `${Math.max(DISTANCE, left)}px`;
  box.style.top = `${isBelow ? of.bottom + DISTANCE : of.top - height - DISTANCE}px`;
}
