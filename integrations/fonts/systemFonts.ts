import type { Script } from './sample.ts';

export type Boldness = 'regular' | 'bold';

export interface SystemFont {
  readonly suffix: string;
  /** Names by which browsers find it, the whole one and PostScript's. */
  readonly local: Readonly<Record<Boldness, readonly string[]>>;
  /** How wide its letters are on average (`averageWidth`), in parts of the type's size. */
  readonly widths: Readonly<Record<Boldness, Readonly<Record<Script, number>>>>;
}

/**
 * Fonts that stand in until a family's files are here, the likeliest first. Widths are measured once,
 * of Liberation, Roboto, Noto and Gelasio, which is as wide as Georgia; of Georgia's own Cyrillic
 * they are taken to be wider than its Latin by as much as in the other serif faces.
 */
export const systemFonts: Readonly<Record<'sans' | 'serif', readonly SystemFont[]>> = {
  sans: [
    {
      suffix: 'Fallback',
      local: {
        regular: ['Arial', 'ArialMT', 'Liberation Sans', 'LiberationSans', 'Arimo'],
        bold: ['Arial Bold', 'Arial-BoldMT', 'Liberation Sans Bold', 'LiberationSans-Bold'],
      },
      widths: {
        regular: { latin: 0.4428, cyrillic: 0.5386 },
        bold: { latin: 0.4738, cyrillic: 0.5854 },
      },
    },
    {
      suffix: 'Fallback Roboto',
      local: { regular: ['Roboto', 'Roboto-Regular'], bold: ['Roboto Bold', 'Roboto-Bold'] },
      widths: {
        regular: { latin: 0.4395, cyrillic: 0.5611 },
        bold: { latin: 0.4462, cyrillic: 0.5667 },
      },
    },
  ],
  serif: [
    {
      suffix: 'Fallback',
      local: {
        regular: ['Georgia', 'Gelasio', 'Gelasio-Regular'],
        bold: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'Gelasio-Bold'],
      },
      widths: {
        regular: { latin: 0.4369, cyrillic: 0.546 },
        bold: { latin: 0.507, cyrillic: 0.634 },
      },
    },
    {
      suffix: 'Fallback Noto',
      local: {
        regular: ['Noto Serif', 'NotoSerif', 'NotoSerif-Regular'],
        bold: ['Noto Serif Bold', 'NotoSerif-Bold'],
      },
      widths: {
        regular: { latin: 0.4695, cyrillic: 0.6015 },
        bold: { latin: 0.4971, cyrillic: 0.6248 },
      },
    },
    {
      suffix: 'Fallback Times',
      local: {
        regular: ['Times New Roman', 'TimesNewRomanPSMT', 'Liberation Serif', 'LiberationSerif'],
        bold: [
          'Times New Roman Bold',
          'TimesNewRomanPS-BoldMT',
          'Liberation Serif Bold',
          'LiberationSerif-Bold',
        ],
      },
      widths: {
        regular: { latin: 0.4002, cyrillic: 0.495 },
        bold: { latin: 0.4234, cyrillic: 0.536 },
      },
    },
  ],
};
