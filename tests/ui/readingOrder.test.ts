// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { readingOrder } from '../../src/ui/readingOrder.ts';

/** Orders of the children by their ids, as a style sheet would give them at some width. */
let orders: Record<string, number>;
let box: HTMLElement;

beforeEach(() => {
  orders = {};
  vi.stubGlobal('getComputedStyle', ({ id }: Element) => ({ order: String(orders[id] ?? 0) }));
  box = document.createElement('div');
  for (const id of ['toolbar', 'levers', 'funnels', 'results', 'roles']) {
    const part = document.createElement('div');
    part.id = id;
    part.append(document.createElement('button'));
    box.append(part);
  }
  document.body.replaceChildren(box);
});

const ids = () => [...box.children].map(({ id }) => id).join(' ');

test('children stand in the document as their order shows them, at every width', () => {
  const forget = readingOrder(box);
  expect(ids()).toBe('toolbar levers funnels results roles');
  orders = { funnels: -2, toolbar: -1, results: -1 };
  dispatchEvent(new Event('resize'));
  expect(ids()).toBe('funnels toolbar results levers roles');
  orders = {};
  dispatchEvent(new Event('resize'));
  expect(ids()).toBe('toolbar levers funnels results roles');
  forget();
  orders = { roles: -1 };
  dispatchEvent(new Event('resize'));
  expect(ids()).toBe('toolbar levers funnels results roles');
});

test.each(['toolbar', 'levers', 'funnels', 'results', 'roles'])(
  'the focus stays in %s while the others change places, and the last is not moved',
  (id) => {
    readingOrder(box);
    const button = box.querySelector<HTMLElement>(`#${id} button`)!;
    button.focus();
    const last = box.lastElementChild!;
    const observer = new MutationObserver(() => undefined);
    observer.observe(box, { childList: true });
    const widths: Record<string, number>[] = [{ funnels: -2, toolbar: -1, results: -1 }, {}];
    for (const next of widths) {
      orders = next;
      dispatchEvent(new Event('resize'));
      expect(document.activeElement).toBe(button);
    }
    const moved = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
    expect(moved).not.toContain(last);
    expect(ids()).toBe('toolbar levers funnels results roles');
  },
);

test('a child that has gone is left out', () => {
  readingOrder(box);
  box.querySelector('#levers')?.remove();
  orders = { funnels: -1 };
  dispatchEvent(new Event('resize'));
  expect(ids()).toBe('funnels toolbar results roles');
});
