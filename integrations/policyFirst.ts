import type { AstroIntegration } from 'astro';
import { rewritePages } from './builtPages.ts';

/**
 * Moves the content security policy of every built page to the top of its head. A policy rules only
 * what comes after it, and Astro writes it last.
 */
export function policyFirst(): AstroIntegration {
  return {
    name: 'takt:policy-first',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, movePolicyUp),
    },
  };
}

/** A built page with its policy right after the declaration of its characters. */
export function movePolicyUp(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
  const charset = /<meta charset="utf-8"\s*\/?>/.exec(html)?.[0];
  if (!policy || !charset) throw new Error('A page has no policy or does not declare its charset');
  return html.replace(policy, '').replace(charset, () => charset + policy);
}
