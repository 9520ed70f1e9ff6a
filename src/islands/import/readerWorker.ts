import { readerSession, type Reply, type Request } from '../../import/session.ts';

/** What a worker finds around it; TypeScript's own description cannot stand beside that of a page. */
interface Worker {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<Request>) => void): void;
}

const worker = globalThis as unknown as Worker;
const ask = readerSession((reply) => worker.postMessage(reply));

worker.addEventListener('message', ({ data }) => {
  // What nobody foresaw is the page's to tell: as an error of the worker it gets there.
  ask(data).catch((error: unknown) => reportError(error));
});
