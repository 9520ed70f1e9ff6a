/** `notLoadedAgain`: a retry failed; `notShown`: rendering threw. */
export type FailedReason = 'notLoaded' | 'notLoadedAgain' | 'notShown';

export type PartNotice = FailedReason | 'loading';

const ID = 'part-notice';

/** Parts that threw, to retry when figures change. */
const thrown = new Set<() => void>();

/** Builds a part's notice in the page's language, with a retry button if given. */
export function partNotice(kind: PartNotice, again?: () => void): HTMLElement {
  const template = document.getElementById(ID);
  const notice = document.createElement('div');
  notice.className = ID;
  notice.role = 'status';
  const texts = JSON.parse(template?.dataset['texts'] ?? '{}') as Partial<Record<string, string>>;
  const line = document.createElement('p');
  line.textContent = texts[kind] ?? '';
  notice.append(line);
  if (again) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'text-button';
    button.textContent = texts[`${kind}Button`] ?? '';
    button.addEventListener('click', again);
    notice.append(button);
  }
  return notice;
}

/** Registers a part to retry when figures change. Returns how to cancel. */
export function remakeLater(reset: () => void): () => void {
  thrown.add(reset);
  return () => thrown.delete(reset);
}

/** Retries parts that threw; one that throws again waits for the next change. */
export function remakeParts(): void {
  const resets = [...thrown];
  thrown.clear();
  for (const reset of resets) reset();
}
