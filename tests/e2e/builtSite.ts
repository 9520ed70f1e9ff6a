import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** The built site on a host of its own, which can be changed and stopped while pages are open. */
export interface BuiltSite {
  readonly address: string;
  /** Files that are served in the place of the built ones, by their place in the site's folder. */
  readonly changed: Map<string, string>;
  stop(): Promise<void>;
}

export function builtFile(file: string): Buffer {
  return readFileSync(join('dist', file));
}

/** Serves the built site, below the folder that it was built for. */
export async function serveBuiltSite(base: string): Promise<BuiltSite> {
  const changed = new Map<string, string>();
  const server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    try {
      const content = changed.get(file) ?? builtFile(file);
      response.setHeader('Content-Type', types[extname(file).replace('.html', '')] ?? '');
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${base}`,
    changed,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
