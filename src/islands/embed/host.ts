import { hasFlag, pageEvents } from '../../page/pageState.ts';
import { scenarioFragment } from '../../state/address.ts';

/**
 * Talks with the page that holds the frame: tells it how tall the content is, which says that the
 * frame listens, and opens the scenarios that it sends, through the link's own codec. Gives back how
 * to stop.
 */
export function talkToHost(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;

  let sentHeight = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === sentHeight) return;
    sentHeight = height;
    // A height is no secret: any page may hold the frame.
    host.postMessage({ type: 'takt:height', height }, '*');
  });

  /** What came before the frame had opened its own address, which would have undone it. */
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
