import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { movePolicyUp, ownHashes } from '../../integrations/policyFirst.ts';

const policy = '<meta http-equiv="content-security-policy" content="default-src \'self\'">';

test('moves the policy above everything that it is to rule', () => {
  const rest = '<title>t</title><script>early()</script>';
  expect(movePolicyUp(`<head><meta charset="utf-8">${rest}${policy}</head>`)).toBe(
    `<head><meta charset="utf-8">${policy}${rest}</head>`,
  );
});

test('refuses a page without a policy', () => {
  expect(() => movePolicyUp('<head><meta charset="utf-8"></head>')).toThrow(/no policy/);
});

test('leaves the hashes of what stands in the page, and no others', () => {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const meta = (scripts: string, styles: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${scripts}; style-src 'self'${styles};">`;
  const page = '<style>a{}</style><script>run()</script><script src="/x.js"></script>';
  const all = meta(` ${hash('run()')} ${hash('other()')}`, ` ${hash('b{}')} ${hash('a{}')}`);
  expect(ownHashes(all + page)).toBe(meta(` ${hash('run()')}`, ` ${hash('a{}')}`) + page);
});
