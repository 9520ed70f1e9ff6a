// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { deckAction } from '../../../src/islands/deck/deckKeys.ts';

/** What the deck makes of a key that is pressed in a piece of a page. */
function actionIn(html: string, init: KeyboardEventInit): ReturnType<typeof deckAction> {
  document.body.innerHTML = html;
  const target = document.body.querySelector('[data-here]') ?? document.body;
  let action: ReturnType<typeof deckAction>;
  const listen = (event: KeyboardEvent) => (action = deckAction(event));
  addEventListener('keydown', listen, { once: true });
  target.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }));
  return action;
}

describe('keys of the deck', () => {
  test.each([
    ['ArrowRight', 'on'],
    ['PageDown', 'on'],
    [' ', 'on'],
    ['ArrowLeft', 'back'],
    ['PageUp', 'back'],
    ['Home', 'first'],
    ['End', 'last'],
    ['Escape', 'leave'],
    ['F5', 'full'],
    ['.', 'blank'],
    ['b', 'blank'],
    ['x', undefined],
    ['Enter', undefined],
  ])('%s', (key, action) => {
    expect(actionIn('', { key })).toBe(action);
  });

  test('letters go by their place on keyboards of another script', () => {
    expect(actionIn('', { key: 'а', code: 'KeyF' })).toBe('full');
    expect(actionIn('', { key: 'т', code: 'KeyN' })).toBe('notes');
    expect(actionIn('', { key: 'f', code: 'KeyF', repeat: true })).toBeUndefined();
  });

  test('letters go by what they type where the layout is Latin', () => {
    expect(actionIn('', { key: 'f', code: 'KeyY' })).toBe('full');
    expect(actionIn('', { key: 'u', code: 'KeyF' })).toBeUndefined();
  });

  test.each([
    '<input type="range" data-here>',
    '<input type="text" data-here>',
    '<select data-here></select>',
    '<span role="spinbutton" data-here></span>',
    '<dialog open><button data-here></button></dialog>',
  ])('belong to what has the focus: %s', (html) => {
    for (const key of ['ArrowRight', 'PageDown', ' ', 'Home', 'f']) {
      expect(actionIn(html, { key, code: key === 'f' ? 'KeyF' : '' })).toBeUndefined();
    }
  });

  test('space presses the button that has the focus; arrows still move', () => {
    const button = '<button data-here></button>';
    expect(actionIn(button, { key: ' ' })).toBeUndefined();
    expect(actionIn(button, { key: 'ArrowRight' })).toBe('on');
  });

  test('Escape lets a field go before it leaves the deck', () => {
    expect(actionIn('<input type="text" data-here>', { key: 'Escape' })).toBe('letGo');
    expect(actionIn('<input type="range" data-here>', { key: 'Escape' })).toBe('leave');
  });

  test('the browser’s own chords are left to it', () => {
    expect(actionIn('', { key: 'ArrowLeft', altKey: true })).toBeUndefined();
    expect(actionIn('', { key: 'f', code: 'KeyF', ctrlKey: true })).toBeUndefined();
  });
});
