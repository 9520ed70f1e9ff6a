// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followTranslation } from '../../src/page/translatedTexts.ts';

let stop: () => void;

beforeEach(() => {
  document.body.innerHTML = '<p>costs <b data-metric="coca">1 279 ₽</b> each</p>';
  stop = followTranslation();
});

afterEach(() => stop());

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Wraps a text as Google's translator does, or as extensions do. */
function wrap(text: Text, how: 'replace' | 'insert'): void {
  const wrapper = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
  wrapper.append(document.createElementNS('http://www.w3.org/1999/xhtml', 'font'));
  wrapper.firstElementChild!.textContent = `translated ${text.data}`;
  if (how === 'replace') text.replaceWith(wrapper);
  else {
    text.before(wrapper);
    text.remove();
  }
}

/** Observers tell in a microtask. */
const told = () => new Promise((resolve) => setTimeout(resolve));

test.each(['replace', 'insert'] as const)(
  'a figure follows after its text was wrapped, again and again (%s)',
  async (how) => {
    const figure = document.querySelector('b')!;
    const [, text] = textsIn(document.body);
    for (const figures of ['640 ₽', '320 ₽']) {
      for (const one of textsIn(document.body)) wrap(one, how);
      await told();
      expect(figure.textContent).toContain('translated');
      text!.data = figures;
      await told();
      expect(figure.textContent).toBe(figures);
    }
  },
);

test('a text that was wrapped and taken away stays away', async () => {
  const [, text] = textsIn(document.body);
  wrap(text!, 'replace');
  await told();
  document.querySelector('b')!.remove();
  text!.data = '1 ₽';
  await told();
  expect(document.body.textContent).not.toContain('1 ₽');
});
