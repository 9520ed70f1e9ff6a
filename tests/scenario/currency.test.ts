import { expect, test, vi } from 'vitest';
import { currencies, isCurrency } from '../../src/scenario/currency.ts';
import { readLink } from '../../src/scenario/link.ts';

test('every code of ISO 4217 is valid, whatever the browser’s Intl knows', async () => {
  const supported = vi.spyOn(Intl, 'supportedValuesOf').mockReturnValue([]);
  vi.resetModules();
  const afresh = await import('../../src/scenario/currency.ts');
  for (const code of ['RUB', 'USD', 'XCG', 'ZWG', 'SLE', 'VED', 'XAD', 'CHW', 'XAU', 'XTS']) {
    expect(afresh.isCurrency(code)).toBe(true);
  }
  supported.mockRestore();
});

test('what this platform formats is among them', () => {
  expect(Intl.supportedValuesOf('currency').filter((code) => !isCurrency(code))).toEqual([]);
});

test('money of the past still opens and is offered to nobody', () => {
  for (const code of ['DEM', 'FRF', 'ITL', 'HRK', 'RUR', 'USS']) {
    expect(isCurrency(code)).toBe(true);
    expect(currencies).not.toContain(code);
  }
});

test('the list is in order, and has each once', () => {
  expect(currencies).toEqual([...new Set(currencies)].sort());
  expect(currencies.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true);
});

test.each(['usd', 'Usd', '%20USD', 'USD+'])('a link may write it %s', (text) => {
  const { scenario, problems } = readLink(`currency=${text}`);
  expect([scenario.currency, problems]).toEqual(['USD', []]);
});
