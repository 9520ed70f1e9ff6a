import { allows } from '../model/allowed.ts';
import type { InputRow } from './input.ts';
import type { Theme } from './themes.ts';

export const embedParts = ['levers', 'funnels', 'results'] as const;

export type EmbedPart = (typeof embedParts)[number];

export interface EmbedSettings {
  readonly parts: readonly EmbedPart[];
  readonly isFixed: boolean;
}

export const defaultEmbed: EmbedSettings = { parts: embedParts, isFixed: false };

/** Reads an embed's query, ignoring unknown keys. */
export function readEmbed(query: string): EmbedSettings {
  const asked = new URLSearchParams(query);
  const names = asked.get('parts')?.split(',') ?? [];
  const parts = embedParts.filter((part) => names.includes(part));
  return {
    parts: parts.length > 0 ? parts : embedParts,
    isFixed: asked.get('levers') === 'fixed',
  };
}

/** Writes an embed's query with its question mark; empty for the default. */
export function writeEmbed({ parts, isFixed }: EmbedSettings, theme: Theme = 'system'): string {
  const asked = [
    ...(parts.length < embedParts.length ? [`parts=${parts.join(',')}`] : []),
    ...(isFixed ? ['levers=fixed'] : []),
    ...(theme === 'system' ? [] : [`theme=${theme}`]),
  ];
  return asked.length > 0 ? `?${asked.join('&')}` : '';
}

export interface EmbedFrame {
  readonly address: string;
  readonly title: string;
  /** Pixels, or percent with %. */
  readonly width: string;
  readonly height: number;
  /** Whether the frame takes the height that the embed posts. */
  readonly isGrowing: boolean;
}

export type FrameSize = Pick<EmbedFrame, 'width' | 'height'>;

export const usualFrame: FrameSize = { width: '100%', height: 900 };

/** Limits of a frame's sides in pixels. */
export const frameLimits = [200, 4000] as const;

/** Height of a frame: whole pixels. */
export const frameHeight = {
  shift: 0,
  allowed: frameLimits,
  isWhole: true,
} as const satisfies InputRow;

/** Whether a text is a width for a frame: pixels, or with % a share of the page. */
export function isFrameWidth(text: string): boolean {
  const [, digits = '', percent] = /^(\d+)(%?)$/.exec(text.trim()) ?? [];
  const size = digits === '' ? NaN : Number(digits);
  return percent ? size >= 1 && size <= 100 : allows(frameHeight, size);
}

/** The HTML for a host page. */
export function embedSnippet({ address, title, width, height, isGrowing }: EmbedFrame): string {
  const frame = `<iframe
  src="${escape(address)}"
  title="${escape(title)}"
  width="${escape(width)}"
  height="${height}"
  style="border: 0"
></iframe>`;
  return isGrowing ? `${frame}\n${FOLLOW_HEIGHT}` : frame;
}

const FOLLOW_HEIGHT = `<script>
  addEventListener('message', ({ source, data }) => {
    for (const frame of document.querySelectorAll('iframe[src*="/embed/"]')) {
      if (source === frame.contentWindow && data.type === 'takt:height') frame.height = data.height;
    }
  });
</script>`;

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
