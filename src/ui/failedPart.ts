/** Why a part of the page is not there: it did not come, did not come again, or threw. */
export type FailedReason = 'notLoaded' | 'notLoadedAgain' | 'notShown';

/** What stands in the place of a part that is still on its way. */
export type PartNotice = FailedReason | 'loading';

const ID = 'part-notice';

/** Parts that threw and are made again once the figures are others. */
const thrown = new Set<() => void>();

/**
 * Makes what is told in the place of a part of the page, in the page's language, with a button that
 * has it again where there is something to do.
 */
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

/** Has a part that threw made again with other figures. Gives back what calls that off. */
export function remakeLater(reset: () => void): () => void {
  thrown.add(reset);
  return () => thrown.delete(reset);
}

/** Makes parts that threw again: other figures may do. One that throws again waits for others. */
export function remakeParts(): void {
  const resets = [...thrown];
  thrown.clear();
  for (const reset of resets) reset();
}
