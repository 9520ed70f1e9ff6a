/**
 * Lets the page take what was typed or moved before it listened: the script in its head has kept
 * that with each input, since what starts later sets them to what the page was built with.
 */
export function takeEarlyInput(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-early]')) {
    const { early = '' } = input.dataset;
    input.value = early;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    // After that event, which the head hears too.
    delete input.dataset['early'];
    // Where it still has the focus the visitor is not done.
    if (input !== document.activeElement) input.dispatchEvent(new Event('change'));
  }
}
