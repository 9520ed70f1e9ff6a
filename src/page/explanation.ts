import { pageLocale } from '../i18n/pageLocale.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { scenario } from '../state/current.ts';
import { figures } from '../state/figures.ts';
import { explanationOf } from '../words/explanation.ts';

const DISTANCE = 8;

const ID = 'explanation';

/** Shows a figure's name, exact value and equation beside it. */
export function showExplanation(target: HTMLElement, t: Dictionary): void {
  const metric = target.dataset['explain'] ?? target.dataset['metric'] ?? '';
  const box = document.getElementById(ID) ?? makeBox();
  const { name, values, equation } = explanationOf(
    metric,
    target.dataset,
    figures.get(),
    { locale: pageLocale(), currency: scenario.get().currency, words: t.units },
    t,
  );
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
  // In a landmark, as all content.
  (document.getElementById('main') ?? document.body).append(box);
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
