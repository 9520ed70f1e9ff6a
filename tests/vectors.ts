import { readFileSync } from 'node:fs';

/**
 * The cases of one file of vectors: inputs and figures that were computed independently of this
 * project. What has no figure stands there as null.
 */
export function vectorsOf<Case>(
  file:
    | 'band'
    | 'channels'
    | 'counts'
    | 'cycle'
    | 'funnel'
    | 'order'
    | 'salespeople'
    | 'shift'
    | 'system'
    | 'weeks',
): readonly Case[] {
  const address = new URL(`./vectors/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(address, 'utf8')) as Case[];
}
