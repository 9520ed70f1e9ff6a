/**
 * A release of the site: each of its files, by the address below the site's own folder, and the
 * SHA-256 of what it holds (base64).
 */
export type Release = Readonly<Record<string, string>>;

/** Files that are fetched at the same time: the page itself may need the line. */
const AT_ONCE = 4;

/** Where the cache keeps which releases it holds: the current one, and the one before it. */
const LIST = '?releases';

/**
 * The file that an address asks for: pages without what their address says after them, and however
 * a host names them. Nothing where the release has no such file.
 */
export function fileAt(address: URL, scope: string, release: Release): string | undefined {
  const place = address.origin + address.pathname;
  if (!place.startsWith(scope)) return undefined;
  const file = place.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  return [file, `${file}/`].find((one) => Object.hasOwn(release, one));
}

/**
 * Fetches what a release has and the cache does not. Each file is kept under what it holds, so that
 * releases share what has not changed, and what has been fetched before a break is not fetched again.
 * Fails where the host gives another file than the release's: it is just being changed.
 */
export async function fetchRelease(cache: Cache, scope: string, release: Release): Promise<void> {
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = Object.keys(release).filter((file) => !kept.has(keyOf(file, scope, release)));
  const files = missing.values();
  const lane = async () => {
    for (const file of files) {
      const response = await fetch(scope + file, {
        cache: 'no-cache',
        integrity: `sha256-${release[file]}`,
        priority: 'low',
      });
      if (!response.ok || response.redirected) throw new Error(`No ${file} at its place`);
      await cache.put(keyOf(file, scope, release), response);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

/** Makes a release the current one, and forgets all but it and the one before, which pages may show. */
export async function takeRelease(cache: Cache, scope: string, release: Release): Promise<void> {
  const listed = (await (await cache.match(scope + LIST))?.json()) as Release[] | undefined;
  const [last] = listed ?? [];
  const isNew = JSON.stringify(last) !== JSON.stringify(release);
  const held = isNew ? [release, ...(last ? [last] : [])] : (listed ?? []);
  const wanted = new Set(
    held.flatMap((one) => Object.keys(one).map((file) => keyOf(file, scope, one))),
  );
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  await cache.put(scope + LIST, new Response(JSON.stringify(held)));
}

/**
 * What the cache has for an address: the current release's file, else one of the release before it,
 * whose files have names of their own. Nothing where it has none.
 */
export async function kept(
  cache: Cache,
  address: URL,
  scope: string,
  release: Release,
): Promise<Response | undefined> {
  const file = fileAt(address, scope, release);
  if (file !== undefined) return cache.match(keyOf(file, scope, release));
  return cache.match(address.origin + address.pathname, { ignoreSearch: true });
}

function keyOf(file: string, scope: string, release: Release): string {
  return `${scope}${file}?${encodeURIComponent(release[file] ?? '')}`;
}
