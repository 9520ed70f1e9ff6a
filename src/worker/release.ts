/** A release: files by path below the site's folder, with SHA-256 (base64). */
export type Release = Readonly<Record<string, string>>;

/** Parallel downloads; few, as the page itself may be loading. */
const AT_ONCE = 4;

/** Cache key of the current release and the one before. */
const LIST = '?releases';

/**
 * The release's file for a URL; pages without query and fragment, under every name that hosts use.
 */
export function fileAt(address: URL, scope: string, release: Release): string | undefined {
  const place = address.origin + address.pathname;
  if (!place.startsWith(scope)) return undefined;
  const file = place.slice(scope.length).replace(/(^|\/)index\.html$/, '$1');
  return [file, `${file}/`].find((one) => Object.hasOwn(release, one));
}

/**
 * Downloads the files that the cache lacks, stored by content hash, so that releases share files
 * and downloads resume. Fails where the host is being updated and serves other content.
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

/**
 * Makes a release the current one; forgets all but it and the one before, which open pages may
 * show.
 */
export async function takeRelease(cache: Cache, scope: string, release: Release): Promise<void> {
  const listed = (await (await cache.match(scope + LIST))?.json()) as Release[] | undefined;
  const [last] = listed ?? [];
  const isNew = JSON.stringify(last) !== JSON.stringify(release);
  const kept = isNew ? [release, ...(last ? [last] : [])] : (listed ?? []);
  const wanted = new Set(
    kept.flatMap((one) => Object.keys(one).map((file) => keyOf(file, scope, one))),
  );
  for (const request of await cache.keys()) {
    if (!wanted.has(request.url)) await cache.delete(request);
  }
  await cache.put(scope + LIST, new Response(JSON.stringify(kept)));
}

/** The cached response for a URL, of the current release, else of the one before. */
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
