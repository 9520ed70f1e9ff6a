import { readerSession, type Reply, type Request } from '../../import/session.ts';

/** Globals of a worker: TypeScript's `webworker` library conflicts with `dom`. */
interface Worker {
  postMessage(reply: Reply): void;
  addEventListener(type: 'message', listen: (event: MessageEvent<Request>) => void): void;
}

const worker = globalThis as unknown as Worker;
const ask = readerSession((reply) => worker.postMessage(reply));

worker.addEventListener('message', ({ data }) => {
  // Unexpected errors reach the page as the worker's error.
  ask(data).catch((error: unknown) => reportError(error));
});
