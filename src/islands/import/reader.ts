import { htmlTableReader } from '../../import/htmlTable.ts';
import type { Reply, Request } from '../../import/session.ts';
import { ownScript, parsedApart } from '../../ui/trusted.ts';
import readerWorker from './readerWorker.ts?worker&url';

/** A session's replies; `failed`: its worker could not be fetched or crashed. */
export type ReaderReply = Exclude<Reply, { kind: 'html' }> | { readonly kind: 'failed' };

export interface Reader {
  ask(request: Request): void;
  stop(): void;
}

/** Starts a reader; loads its code. */
export function startReader(onreply: (reply: ReaderReply) => void): Reader {
  const worker = new Worker(ownScript(readerWorker), { type: 'module' });
  const ask = (request: Request) => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    if (data.kind === 'html') ask({ kind: 'rows', rows: rowsOf(data.text) });
    else onreply(data);
  });
  worker.addEventListener('error', (event) => {
    // The page reports it.
    event.preventDefault();
    worker.terminate();
    onreply({ kind: 'failed' });
  });
  return { ask, stop: () => worker.terminate() };
}

/** Workers have no HTML parser. */
const rowsOf = htmlTableReader({
  parseFromString: (html, type) => new DOMParser().parseFromString(parsedApart(html), type),
});
