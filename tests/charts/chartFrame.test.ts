import { createRawSnippet } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ChartFrame from '../../src/charts/ChartFrame.svelte';

const text = (html: string) => createRawSnippet(() => ({ render: () => `<p>${html}</p>` }));
const children = createRawSnippet((titleId: () => string) => ({
  render: () => `<svg aria-labelledby="${titleId()}"></svg>`,
}));
/** The frame as a page is built with it, without what the compiler leaves for hydration. */
function built(props: object): string {
  const { body } = render(ChartFrame, {
    props: { name: 'wait', title: 'Cash', children, ...props },
  });
  return body.replaceAll(/<!--.*?-->/g, '');
}

test('labels the picture with its title', () => {
  const html = built({});
  const [, id = ''] = /class="title[^"]*" id="([^"]+)"/.exec(html) ?? [];
  expect(id).not.toBe('');
  expect(html).toContain(`<svg aria-labelledby="${id}">`);
  expect(html).toContain('data-chart="wait"');
});

test('has no fold and no legend unless it is given what is in them', () => {
  expect(built({})).not.toMatch(/<details|class="legend/);
});

test('writes key, legend and table in the order in which they are read', () => {
  const html = built({
    key: 'the key',
    choice: text('the choice'),
    legend: text('the legend'),
    table: text('the table'),
    showTable: 'the fold',
    isTableBuilt: true,
  });
  const parts = ['Cash', 'the key', 'the choice', '<svg', 'the legend', 'the fold', 'the table'];
  const places = parts.map((part) => html.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('leaves a table that is made when it is opened out of the built page', () => {
  const html = built({ table: text('the table'), showTable: 'the fold' });
  expect(html).toContain('the fold');
  expect(html).not.toContain('the table');
});
