import { hasFlag, pageEvents, showTheme } from '../../page/pageState.ts';
import { themes, type Theme } from '../../scenario/themes.ts';
import { scenarioFragment } from '../../state/address.ts';

/** Pause in which later scenarios replace earlier ones, in milliseconds. */
const FLOOD = 30;

/** Messages with the host: sends the height (also: ready), takes scenarios and the theme. */
export function talkToHost(): () => void {
  const host = window.parent;
  if (host === window) return () => undefined;

  let sentHeight = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is not displayed has no size.
    if (height === sentHeight || height === 0 || innerWidth === 0) return;
    sentHeight = height;
    // Any origin may embed the frame, and a height is no secret.
    host.postMessage({ type: 'takt:height', height }, '*');
  });

  /** The last scenario sent; kept until the frame is ready, whose own address would override it. */
  let sent: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const take = () => {
    timer = undefined;
    if (sent !== undefined) scenarioFragment.open(sent);
    sent = undefined;
  };
  const start = () => {
    take();
    observer.observe(document.body);
  };

  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== host) return;
    if (isThemeMessage(data)) showTheme(data.theme);
    if (!isScenarioMessage(data)) return;
    sent = data.link;
    if (hasFlag('ready')) timer ??= setTimeout(take, FLOOD);
  };
  addEventListener('message', listen);
  if (hasFlag('ready')) start();
  else addEventListener(pageEvents.ready, start, { once: true });
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    removeEventListener('message', listen);
    removeEventListener(pageEvents.ready, start);
  };
}

function isScenarioMessage(data: unknown): data is { readonly link: string } {
  return isMessage(data, 'takt:scenario') && typeof data['link'] === 'string';
}

function isThemeMessage(data: unknown): data is { readonly theme: Theme } {
  return isMessage(data, 'takt:theme') && themes.some((theme) => theme === data['theme']);
}

function isMessage(data: unknown, type: string): data is Partial<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
