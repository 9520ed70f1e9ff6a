import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { rewritePages } from './builtPages.ts';

/**
 * Moves every page's policy to the top of its head, with the page's own hashes: a policy rules what
 * follows it, and Astro writes it last, with the whole site's hashes (withastro/astro#13675).
 */
export function policyFirst(): AstroIntegration {
  return {
    name: 'takt:policy-first',
    hooks: {
      'astro:build:done': ({ dir }) => rewritePages(dir, (html) => movePolicyUp(ownHashes(html))),
    },
  };
}

/** A page with its policy right after its charset. */
export function movePolicyUp(html: string): string {
  const policy = policyOf(html);
  const charset = /<meta charset="utf-8"\s*\/?>/.exec(html)?.[0];
  if (!charset) throw new Error('A page does not declare its charset');
  return html.replace(policy, '').replace(charset, () => charset + policy);
}

/** A page whose policy has the hashes of its own inline scripts and styles only. */
export function ownHashes(html: string): string {
  const policy = policyOf(html);
  const inline = html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>(.*?)<\/\1>/gs);
  const own = new Set([...inline].map(([, , text = '']) => hashOf(text)));
  const tidied = policy.replace(/ 'sha256-[^']+'/g, (hash) => (own.has(hash.trim()) ? hash : ''));
  return html.replace(policy, () => tidied);
}

function policyOf(html: string): string {
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/.exec(html)?.[0];
  if (!policy) throw new Error('A page has no policy');
  return policy;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
