// Serves the built site, for `npm start` and the browser tests, of which 71 take 63 s and, served by
// Astro's own preview, 70: it looks at the disk and compresses at every request.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const { TAKT_BASE = '/', TAKT_PORT = '4321' } = process.env;
const base = TAKT_BASE.replace(/\/?$/, '/');
const folder = fileURLToPath(new URL('../dist/', import.meta.url));
const missing = readFileSync(`${folder}404.html`);
const serve = sirv(folder, { etag: true, maxAge: 0, onNoMatch: tellMissing });

createServer((request, response) => {
  if (!request.url.startsWith(base)) return tellMissing(request, response);
  request.url = `/${request.url.slice(base.length)}`;
  return serve(request, response);
}).listen(Number(TAKT_PORT), 'localhost', () => {
  console.log(`The site is at http://localhost:${TAKT_PORT}${base}`);
});

/** As hosts do, with the site's own page. */
function tellMissing(_, response) {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing);
}
