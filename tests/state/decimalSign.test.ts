import { expect, test } from 'vitest';
import { csvStyle, writeCsv } from '../../src/scenario/csv.ts';
import { chooseSpreadsheetSign, spreadsheetSign } from '../../src/state/decimalSign.ts';

test('the decimal sign of spreadsheets is that of the page until one is chosen', () => {
  expect(spreadsheetSign('.')).toBe('.');
  expect(spreadsheetSign(',')).toBe(',');
  chooseSpreadsheetSign(',');
  expect(spreadsheetSign('.')).toBe(',');
  chooseSpreadsheetSign('.');
  expect(spreadsheetSign(',')).toBe('.');
});

test('a comma for decimals parts no cells', () => {
  expect(writeCsv([[1.5, 2]], csvStyle(','))).toBe('\uFEFF1,5;2\r\n');
  expect(writeCsv([[1.5, 2]], csvStyle('.'))).toBe('\uFEFF1.5,2\r\n');
});
