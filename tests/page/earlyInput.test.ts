// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { takeEarlyInput } from '../../src/page/earlyInput.ts';

// Unlike browsers, jsdom has none.
Object.defineProperty(document, 'fonts', { value: { load: () => Promise.resolve([]) } });

test('what was typed before the page listened counts once it does, once', async () => {
  await import('../../src/page/head.ts');
  document.body.innerHTML = '<input id="cv2-goal-field" value="8.5" /><input id="cv1-now-field" />';
  const [typed, other] = document.querySelectorAll('input');
  typed!.value = '20';
  typed!.dispatchEvent(new Event('input', { bubbles: true }));
  // What starts sets it to what the page was built with.
  typed!.value = '8.5';
  const heard: string[] = [];
  for (const input of [typed!, other!]) {
    for (const event of ['input', 'change']) {
      input.addEventListener(event, () => heard.push(`${event} ${input.id} ${input.value}`));
    }
  }
  takeEarlyInput();
  takeEarlyInput();
  expect(heard).toEqual(['input cv2-goal-field 20', 'change cv2-goal-field 20']);
});

test('a link within the page moves the focus and leaves the fragment alone', async () => {
  await import('../../src/page/head.ts');
  history.replaceState(null, '', '#cv2=5~20');
  document.body.innerHTML = '<a href="#main">Skip</a><main id="main"></main>';
  const main = document.querySelector('main')!;
  main.scrollIntoView = () => undefined;
  document.querySelector('a')!.click();
  expect(document.activeElement).toBe(main);
  expect(location.hash).toBe('#cv2=5~20');
});
