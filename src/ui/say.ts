const ID = 'toast';

interface Answer {
  readonly text: string;
  readonly take: () => void;
  readonly close: string;
}

/** Shows a message in a corner and reads it out. */
export function say(text: string, answer?: Answer): void {
  const status = document.getElementById(ID);
  if (!status) return;
  const line = document.createElement('span');
  line.textContent = text;
  if (answer) {
    const before = document.activeElement;
    const leave = () => {
      closeMessage();
      // The focused element may be hidden until the next render.
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

export function closeMessage(): void {
  document.getElementById(ID)?.replaceChildren();
}

/** A text in the page's `data-…` attributes, there when nothing can be fetched. */
export function builtText(name: string): string {
  return document.getElementById(ID)?.dataset[name] ?? '';
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}
