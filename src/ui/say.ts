const ID = 'said';

/** Tells, in a corner and to screen readers, what became of what was asked for. */
export function say(text: string): void {
  const status = document.getElementById(ID);
  if (!status) return;
  const line = document.createElement('span');
  line.textContent = text;
  status.replaceChildren(line);
}

/** Tells that a part of the page, fetched when it was asked for, did not come. */
export function sayNotLoaded(): void {
  say(document.getElementById(ID)?.dataset['notLoaded'] ?? '');
}
