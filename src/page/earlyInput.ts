/** Replays input from before hydration, which resets values: the head script stored it. */
export function takeEarlyInput(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-early]')) {
    const { early = '' } = input.dataset;
    input.value = early;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // Only after that event: the head script listens to it.
    delete input.dataset['early'];
    // A focused field is still being edited.
    if (input !== document.activeElement) input.dispatchEvent(new Event('change'));
  }
}
