interface TrustedTypes {
  createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(
    name: string,
    rules: Rules,
  ): Rules;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** A script URL of this site, for the policy's Trusted Types. */
export function ownScript(address: string): string {
  const policy = trustedTypes?.createPolicy('takt-worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}

/** HTML for a parser whose document is never inserted, for the policy's Trusted Types. */
export function parsedApart(html: string): string {
  const policy = trustedTypes?.createPolicy('takt-apart', { createHTML: (text) => text });
  return policy?.createHTML(html) ?? html;
}
