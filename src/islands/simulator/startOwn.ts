import { followAsked } from '../context/asked.ts';

/** Starts or resumes the guided start. */
export async function startOwn(isAnew = false): Promise<void> {
  await followAsked(import('../guide/open.ts').then(({ openGuide }) => openGuide(isAnew)));
}
