import { scenarioFragment } from '../../state/address.ts';

/**
 * Talks with the page that holds the frame: tells it how tall the content is, and opens the
 * scenarios that it sends, through the link's own codec. Gives back how to stop.
 */
export function talkToHost(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;

  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    // A height is no secret: any page may hold the frame.
    host.postMessage({ type: 'takt:height', height }, '*');
  });
  observer.observe(document.body);

  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === host && isScenarioMessage(data)) scenarioFragment.open(data.link);
  };
  addEventListener('message', listen);
  return () => {
    observer.disconnect();
    removeEventListener('message', listen);
  };
}

function isScenarioMessage(data: unknown): data is { readonly link: string } {
  if (typeof data !== 'object' || data === null) return false;
  const { type, link } = data as Partial<Record<'type' | 'link', unknown>>;
  return type === 'takt:scenario' && typeof link === 'string';
}
