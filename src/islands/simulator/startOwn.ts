import { sayNotLoaded } from '../../ui/say.ts';

/** Starts or resumes the guided start. */
export async function startOwn(isAnew = false): Promise<void> {
  try {
    const { openGuide } = await import('../guide/open.ts');
    await openGuide(isAnew);
  } catch {
    sayNotLoaded();
  }
}
