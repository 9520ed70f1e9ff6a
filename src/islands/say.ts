const ID = 'said';

/** Tells, in a corner and to screen readers, what became of what was asked for. */
export function say(text: string): void {
  const status = document.getElementById(ID);
  if (!status) return;
  const line = document.createElement('span');
  line.textContent = text;
  status.replaceChildren(line);
}
