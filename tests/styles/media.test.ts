import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = globSync('src/**/*.{css,svelte,astro}').map(
  (file) => [file, readFileSync(file, 'utf8')] as const,
);

test('what is laid out for a narrow screen is not for paper, which is as narrow', () => {
  const queries = styles.flatMap(([file, text]) =>
    [...text.matchAll(/@media ([^{]*max-width[^{]*)/g)].map(([, query = '']) => ({ file, query })),
  );
  expect(queries.length).toBeGreaterThan(20);
  expect(queries.filter(({ query }) => !query.startsWith('screen and '))).toEqual([]);
});

test('what is closed is not tried in other places: WebKit never ends where its parent is hidden', () => {
  const rules = styles.flatMap(([file, text]) =>
    [...text.matchAll(/([^{};]*)\{[^{}]*position-try-fallbacks/g)].map(([, rule = '']) => ({
      file,
      rule,
    })),
  );
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter(({ rule }) => !rule.includes(':popover-open'))).toEqual([]);
});
