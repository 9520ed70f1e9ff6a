import { expect, test } from 'vitest';
import { movePolicyUp } from '../../integrations/policyFirst.ts';

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
