/**
 * The scenario's part of what a visitor pasted: of a whole address what follows the # sign, else the
 * pairs by themselves. The untouched page's own address, known by that of the page it is pasted
 * into, has no such part and gives an empty one. Nothing where there is no scenario in it.
 */
export function pastedFragment(text: string, ownAddress: string): string | undefined {
  const pasted = text.trim();
  const address = addressIn(pasted);
  if (address && /^https?:$/.test(address.protocol) && !address.hash.includes('=')) {
    return address.origin === new URL(ownAddress).origin ? '' : undefined;
  }
  return pasted.includes('=') ? pasted.replace(/^[^#]*#/s, '') : undefined;
}

function addressIn(text: string): URL | undefined {
  return URL.canParse(text) ? new URL(text) : undefined;
}
