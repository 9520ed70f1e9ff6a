import { htmlTableReader } from '../../import/htmlTable.ts';
import type { Reply, Request } from '../../import/session.ts';
import { ownScript, parsedApart } from '../../ui/trusted.ts';
import readerWorker from './readerWorker.ts?worker&url';

/** What a reader tells besides what its session does: it could not be fetched, or broke. */
export type ReaderReply = Exclude<Reply, { kind: 'html' }> | { readonly kind: 'failed' };

/** A session with one file in a worker of its own, so that the page stays usable. */
export interface Reader {
  ask(request: Request): void;
  /** Ends it at once, whatever it is doing; the rows are gone with it. */
  stop(): void;
}

/** Starts a reader; its code is fetched only now. */
export function startReader(onreply: (reply: ReaderReply) => void): Reader {
  const worker = new Worker(ownScript(readerWorker), { type: 'module' });
  const ask = (request: Request) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'html') ask({ kind: 'rows', rows: rowsOf(data.text) });
    else onreply(data);
  });
  worker.addEventListener('error', (event) => {
    // Told in the page's own words, not by the browser as well.
    event.preventDefault();
    worker.terminate();
    onreply({ kind: 'failed' });
  });
  return { ask, stop: () => worker.terminate() };
}

/** Rows of an HTML file: workers have no parser for it. */
const rowsOf = htmlTableReader({
  parseFromString: (html, type) => new DOMParser().parseFromString(parsedApart(html), type),
});
