import { sayNotLoaded } from '../../ui/say.ts';

/** Leads through one's own figures: anew, or on from where a visitor is already putting them in. */
export async function startOwn(isAnew = false): Promise<void> {
  try {
    const { openGuide } = await import('../guide/open.ts');
    await openGuide(isAnew);
  } catch {
    sayNotLoaded();
  }
}
