import { hasFlag, pageEvents } from '../../page/pageState.ts';
import { scenarioFragment } from '../../state/address.ts';

/**
 * Messages with the host page: sends the content's height, which also means ready, and opens
 * scenarios it sends, through the link's codec. Returns how to stop.
 */
export function talkToHost(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;

  let sentHeight = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === sentHeight) return;
    sentHeight = height;
    // Any origin may embed the frame, and a height is no secret.
    host.postMessage({ type: 'takt:height', height }, '*');
  });

  /** A message from before the frame read its own address, which would override it. */
  let early: string | undefined;
  const start = () => {
    if (early !== undefined) scenarioFragment.open(early);
    observer.observe(document.body);
  };

  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host || !isScenarioMessage(data)) return;
    if (hasFlag('ready')) scenarioFragment.open(data.link);
    else early = data.link;
  };
  addEventListener('message', listen);
  if (hasFlag('ready')) start();
  else addEventListener(pageEvents.ready, start, { once: true });
  return () => {
    observer.disconnect();
    removeEventListener('message', listen);
    removeEventListener(pageEvents.ready, start);
  };
}

function isScenarioMessage(data: unknown): data is { readonly link: string } {
  if (typeof data !== 'object' || data === null) return false;
  const { type, link } = data as Partial<Record<'type' | 'link', unknown>>;
  return type === 'takt:scenario' && typeof link === 'string';
}
