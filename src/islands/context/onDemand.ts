import { reloadPage } from '../../state/address.ts';
import { HANGING, SLOW } from '../../ui/patience.ts';
import { builtText, say } from '../../ui/say.ts';

/** Announces the state of a part loaded on demand: slow, failed or hanging. */
export async function followLoading(coming: Promise<unknown>): Promise<void> {
  const timers = [
    setTimeout(() => say(builtText('loading')), SLOW),
    setTimeout(sayNotLoaded, HANGING),
  ];
  try {
    await coming;
  } catch (error) {
    reportFailure(error);
  } finally {
    timers.forEach(clearTimeout);
  }
}

/** Announces a failed part. Only a reload helps: Firefox and WebKit cache a failed import. */
export function sayNotLoaded(): void {
  offerReload('notLoaded');
}

/** Announces a failed part and reports why: an error of ours would pass for a lost connection. */
export function reportFailure(error: unknown): void {
  reportError(error);
  sayNotLoaded();
}

/** Announces a new release; not on the deck. */
export function sayNewRelease(): void {
  offerReload('newRelease');
}

function offerReload(kind: 'notLoaded' | 'newRelease'): void {
  const text = builtText(kind);
  if (!text) return;
  say(text, { text: builtText('reload'), close: builtText('close'), take: reloadPage });
}
