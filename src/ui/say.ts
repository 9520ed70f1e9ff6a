const ID = 'said';

/** What can be done about what is told: it stays until this is taken, or put away. */
interface Answer {
  readonly text: string;
  readonly take: () => void;
  /** What putting it away is called. */
  readonly close: string;
}

/** Tells, in a corner and to screen readers, what became of what was asked for. */
export function say(text: string, answer?: Answer): void {
  const status = document.getElementById(ID);
  if (!status) return;
  const line = document.createElement('span');
  line.textContent = text;
  if (answer) {
    const before = document.activeElement;
    const leave = () => {
      hush();
      // What had the focus may be hidden until the page is drawn again.
      queueMicrotask(() => {
        if (before instanceof HTMLElement) before.focus();
      });
    };
    const take = button(answer.text, () => {
      answer.take();
      leave();
    });
    const close = button('×', leave);
    close.ariaLabel = answer.close;
    line.append(take, close);
    line.className = 'stays';
  }
  status.replaceChildren(line);
}

/** Takes away what was told last. */
export function hush(): void {
  document.getElementById(ID)?.replaceChildren();
}

/** Tells that a part of the page, fetched when it was asked for, did not come. */
export function sayNotLoaded(): void {
  say(document.getElementById(ID)?.dataset['notLoaded'] ?? '');
}

/** Tells that the next page that is opened will be one of a new release; a deck is not disturbed. */
export function sayNewRelease(): void {
  const text = document.getElementById(ID)?.dataset['newRelease'];
  if (text) say(text);
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
