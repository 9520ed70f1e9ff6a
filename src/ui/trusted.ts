/** What browsers that enforce trusted types have; TypeScript does not know it. */
interface TrustedTypes {
  createPolicy<Rules extends Readonly<Record<string, (text: string) => string>>>(
    name: string,
    rules: Rules,
  ): Rules;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The address of a script of this site's own, as the page's policy asks for it. */
export function ownScript(address: string): string {
  const policy = trustedTypes?.createPolicy('takt-worker', { createScriptURL: (own) => own });
  return policy?.createScriptURL(address) ?? address;
}

/** A text for a parser whose document never becomes a part of the page, as the policy asks for it. */
export function parsedApart(html: string): string {
  const policy = trustedTypes?.createPolicy('takt-apart', { createHTML: (text) => text });
  return policy?.createHTML(html) ?? html;
}
