/** Addresses nested in an address, encoded or not, the outermost first. */
export function addressesWithin(address: URL): string[] {
  const { pathname, search, searchParams } = address;
  return [
    ...searchParams.values(),
    ...inPath(pathname),
    ...inProofpoint(address),
    ...(/=https?:/i.test(search) ? [search.replace(/^.*?=(?=https?:)/i, '')] : []),
  ].filter((text) => /^https?(?::|%(?:25)*3a)/i.test(text));
}

/** A gateway's path that ends in the address: `/1AbC/https%3A%2F%2F…`. */
function inPath(path: string): string[] {
  const start = path.slice(1).search(/https?(?::|%(?:25)*3a)/i);
  return start < 0 ? [] : [path.slice(start + 1)];
}

/**
 * Proofpoint's forms: `u=https-3A__host_-23cv2-3D5`, and `/v3/__https://host/*cv2=5__;Iw!!…`, whose
 * stars stand for the base64 characters behind.
 */
function inProofpoint({ hostname, pathname, searchParams }: URL): string[] {
  if (!/(?:^|\.)urldefense\./.test(hostname)) return [];
  const [, third, signs = ''] = /\/v3\/__(.*?)__;([\w-]*)/.exec(pathname) ?? [];
  if (third !== undefined) {
    const left = [...fromBase64(signs)];
    return [third.replace(/\*/g, () => left.shift() ?? '*')];
  }
  const second = searchParams.get('u') ?? '';
  return [second.replace(/-([\dA-F]{2})/g, '%$1').replaceAll('_', '/')];
}

function fromBase64(text: string): string {
  try {
    return atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
