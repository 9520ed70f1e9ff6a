/** Replays input from before hydration, which resets values; the head script stored it. */
export function takeEarlyInput(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-early]')) {
    const { early = '' } = input.dataset;
    input.value = early;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // After that event, which the head script listens to.
    delete input.dataset['early'];
    // A focused field is still being edited.
    if (input !== document.activeElement) input.dispatchEvent(new Event('change'));
  }
}
