import { followLoading } from '../context/onDemand.ts';

/** Starts or resumes the guided start. */
export async function startOwn(isAnew = false): Promise<void> {
  await followLoading(import('../guide/open.ts').then(({ openGuide }) => openGuide(isAnew)));
}
