/** Addresses nested in an address, encoded or not, the outermost first. */
export function addressesWithin(address: URL): string[] {
  const { pathname, search, searchParams } = address;
  // An address that was not encoded has lost its pairs to the outer one: it goes on to the end.
  const [, bare] = /=(https?:.*)$/i.exec(search) ?? [];
  const isCut = bare !== undefined && /^[^&]*=/.test(bare);
  const values = [...searchParams.values()];
  return [
    ...(isCut ? [bare] : []),
    ...values,
    ...inPath(pathname),
    ...inProofpoint(address),
    ...[...values, ...pathname.split('/')].filter((text) => IN_BASE64.test(text)).map(fromBase64),
    ...(bare === undefined ? [] : [bare]),
  ].filter((text) => /^https?(?::|%(?:25)*3a)/i.test(text));
}

/** Start of "http" in base64. */
const IN_BASE64 = /^aHR0c[\w +/=-]+$/;

/** A gateway's path that ends in the address: `/1AbC/https%3A%2F%2F…`. */
function inPath(path: string): string[] {
  const start = path.slice(1).search(/https?(?::|%(?:25)*3a)/i);
  return start < 0 ? [] : [path.slice(start + 1)];
}

/** Letters for the lengths of runs, from 2. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Proofpoint's forms: `u=https-3A__host_-23cv2-3D5`, and `/v3/__https://host/*cv2=5__;Iw!!…`, whose
 * stars stand for the base64 characters behind; two stars and a letter for several.
 */
function inProofpoint({ hostname, pathname, searchParams }: URL): string[] {
  if (!/(?:^|\.)urldefense\./.test(hostname)) return [];
  const [, third, signs = ''] = /\/v3\/__(.*?)__;([\w-]*)/.exec(pathname) ?? [];
  if (third !== undefined) {
    const left = [...fromBase64(signs)];
    const many = (length: string) => left.splice(0, RUNS.indexOf(length) + 2).join('');
    return [
      third.replace(/\*(?:\*(.))?/g, (star, run?: string) =>
        run === undefined ? (left.shift() ?? star) : many(run),
      ),
    ];
  }
  const second = searchParams.get('u') ?? '';
  return [second.replace(/-([\dA-F]{2})/g, '%$1').replaceAll('_', '/')];
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[- ]/g, '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
