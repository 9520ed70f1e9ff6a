// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { followCopying } from '../../src/page/copiedTables.ts';

document.body.dataset['locale'] = 'en';
followCopying();

/** What the clipboard gets of a table of names and figures, all of it selected. */
function copied(...rows: readonly (readonly [name: string, figure: string])[]) {
  const table = document.createElement('table');
  for (const [name, figure] of rows) {
    const row = table.insertRow();
    row.append(document.createElement('th'));
    row.cells[0]?.append(name);
    row.insertCell().append(figure);
  }
  document.body.append(table);
  getSelection()?.selectAllChildren(document.body);
  const kept = new Map<string, string>();
  const clipboardData = { setData: (kind: string, text: string) => kept.set(kind, text) };
  dispatchEvent(Object.assign(new Event('copy'), { clipboardData }));
  return kept;
}

beforeEach(() => {
  document.body.replaceChildren();
});

test('figures of a table are copied as numbers', () => {
  expect(copied(['Contracts', '1,279 ₽'], ['CV2', '8.5%']).get('text/plain')).toBe(
    'Contracts\t1279\nCV2\t8.5%',
  );
});

test('a name is no formula where the table is pasted', () => {
  const kept = copied(['=HYPERLINK("https://elsewhere.example")', '12'], [' @SUM(A1)', '5']);
  expect(kept.get('text/plain')).toBe(
    '\'=HYPERLINK("https://elsewhere.example")\t12\n\'@SUM(A1)\t5',
  );
  expect(kept.get('text/html')).not.toMatch(/<t[dh][^>]*>[=@]/);
});
