import { href } from '../i18n/address.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { scenarioAddress } from '../state/address.ts';
import { scenario } from '../state/current.ts';
import { figures } from '../state/figures.ts';
import { explanationOf } from '../words/explanation.ts';

/** Distance to the figure and to the edges of the window, in pixels. */
const MARGIN = 8;

const ID = 'explanation';

/** Shows a figure's name, exact value and equation beside it. */
export function showExplanation(target: HTMLElement, t: Dictionary): void {
  const metric = target.dataset['explain'] ?? target.dataset['metric'] ?? '';
  const box = document.getElementById(ID) ?? makeBox();
  const { name, values, equation } = explanationOf(
    metric,
    target.dataset,
    figures.get(),
    { locale: t.locale, currency: scenario.get().currency, words: t.units },
    t,
  );
  const lines = [name, values.join(' · '), ...(equation ? [equation] : [])];
  const elements = lines.map((line, at) => {
    const element = document.createElement(at === 1 ? 'strong' : 'span');
    element.textContent = line;
    return element;
  });
  box.replaceChildren(...elements, ...(isUncertain(target) ? [certaintyLink(t)] : []));
  // With its source the popover follows the figure in the tab order.
  box.showPopover({ source: target });
  moveExplanation(target);
  target.setAttribute('aria-describedby', ID);
}

export function moveExplanation(target: HTMLElement): void {
  const box = document.getElementById(ID);
  if (box) place(box, target.getBoundingClientRect());
}

export function hideExplanation(target: HTMLElement): void {
  const box = document.getElementById(ID);
  if (box?.contains(document.activeElement)) target.focus();
  box?.hidePopover();
  target.removeAttribute('aria-describedby');
}

/** Whether it is a conversion's lever on the simulator, whose precision counts show. */
function isUncertain(target: HTMLElement): boolean {
  const lever = target.dataset['explain'];
  return (lever === 'cv1' || lever === 'cv2') && target.closest('.simulator') !== null;
}

/** A link to the page of own numbers, with the scenario. */
function certaintyLink({ locale, explanation }: Dictionary): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = scenarioAddress(href(locale, 'numbers/'));
  link.textContent = explanation.howSure;
  return link;
}

function makeBox(): HTMLElement {
  const box = document.createElement('div');
  box.id = ID;
  box.popover = 'manual';
  box.role = 'tooltip';
  // In a landmark, as all content must be.
  (document.getElementById('main') ?? document.body).append(box);
  return box;
}

function place(box: HTMLElement, of: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const windowWidth = document.documentElement.clientWidth;
  const left = Math.min(of.left, windowWidth - width - MARGIN);
  const isBelow = of.top < height + 2 * MARGIN;
  box.style.left = `${Math.max(MARGIN, left)}px`;
  box.style.top = `${isBelow ? of.bottom + MARGIN : of.top - height - MARGIN}px`;
}
