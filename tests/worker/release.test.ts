import { beforeEach, expect, test, vi } from 'vitest';
import { fetchRelease, fileAt, kept, takeRelease } from '../../src/worker/release.ts';

const scope = 'https://example.com/takt/';
const first = { '': 'one+/=', 'method/': 'two', '_astro/a.1.js': 'three' };
const second = { '': 'four', 'method/': 'two', '_astro/a.2.js': 'five' };
const third = { '': 'six', 'method/': 'two', '_astro/a.3.js': 'seven' };

/** As much of a browser's cache as a worker uses, in memory. */
class MemoryCache {
  readonly held = new Map<string, string>();

  keys() {
    return Promise.resolve([...this.held.keys()].map((url) => ({ url })));
  }

  async put(url: string, response: Response) {
    this.held.set(url, await response.text());
  }

  match(url: string, { ignoreSearch = false } = {}) {
    const found = [...this.held].find(([key]) =>
      ignoreSearch ? key.split('?')[0] === url : key === url,
    );
    return Promise.resolve(found && new Response(found[1]));
  }

  delete({ url }: { url: string }) {
    return Promise.resolve(this.held.delete(url));
  }
}

const asked = vi.fn<(url: string, options: RequestInit) => Promise<Response>>();
let memory: MemoryCache;
let cache: Cache;

beforeEach(() => {
  memory = new MemoryCache();
  cache = memory as unknown as Cache;
  asked.mockReset();
  asked.mockImplementation((url) => Promise.resolve(new Response(`${url} of the host`)));
  vi.stubGlobal('fetch', asked);
});

async function take(release: typeof first | typeof second | typeof third) {
  await fetchRelease(cache, scope, release);
  await takeRelease(cache, scope, release);
}

const address = (path: string) => new URL(path, scope);

test('an address asks for a file however hosts name pages, and whatever follows it', () => {
  for (const [path, file] of [
    ['', ''],
    ['index.html', ''],
    ['?utm_source=x#cv2=5', ''],
    ['method/', 'method/'],
    ['method', 'method/'],
    ['method/index.html', 'method/'],
    ['_astro/a.1.js', '_astro/a.1.js'],
    ['toString', undefined],
    ['nowhere/', undefined],
    ['https://example.com/', undefined],
  ] as const) {
    expect(fileAt(address(path), scope, first), path).toBe(file);
  }
});

test('every file is fetched once, past other caches, and must be the release’s own', async () => {
  await take(first);
  expect(asked.mock.calls.map(([url]) => url).sort()).toEqual(
    Object.keys(first)
      .map((file) => scope + file)
      .sort(),
  );
  for (const [url, { cache: mode, integrity }] of asked.mock.calls) {
    expect(mode).toBe('no-cache');
    expect(integrity).toBe(`sha256-${first[url.slice(scope.length) as keyof typeof first]}`);
  }
  asked.mockClear();
  await take(first);
  expect(asked).not.toHaveBeenCalled();
});

test('a new release fetches what has changed, and answers with its own pages', async () => {
  await take(first);
  asked.mockClear();
  asked.mockImplementation((url) => Promise.resolve(new Response(`${url} anew`)));
  await take(second);
  expect(asked.mock.calls.map(([url]) => url).sort()).toEqual([scope, `${scope}_astro/a.2.js`]);
  const text = async (path: string) => (await kept(cache, address(path), scope, second))?.text();
  expect(await text('#cv2=5')).toBe(`${scope} anew`);
  expect(await text('method/?x')).toBe(`${scope}method/ of the host`);
  // A page of the release before is still open, and asks for a part of its own.
  expect(await text('_astro/a.1.js')).toBe(`${scope}_astro/a.1.js of the host`);
  expect(await text('nowhere/')).toBeUndefined();
});

test('two releases are kept, however often the last one is taken', async () => {
  for (const release of [first, second, third, third]) await take(release);
  const files = [...memory.held.keys()].map((url) => url.slice(scope.length).split('?')[0]);
  expect(files).toContain('_astro/a.2.js');
  expect(files).toContain('_astro/a.3.js');
  expect(files).not.toContain('_astro/a.1.js');
});

test('a release that the host has only in part is not taken, and what came of it is used later', async () => {
  asked.mockImplementationOnce(() => Promise.resolve(new Response('', { status: 404 })));
  await expect(fetchRelease(cache, scope, first)).rejects.toThrow();
  await vi.waitFor(() => expect(memory.held.size).toBe(2));
  asked.mockClear();
  await fetchRelease(cache, scope, first);
  expect(asked).toHaveBeenCalledTimes(1);
});
