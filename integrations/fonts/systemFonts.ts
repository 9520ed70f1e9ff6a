import type { Script } from './sample.ts';

export type Boldness = 'regular' | 'bold';

export interface SystemFont {
  readonly suffix: string;
  /** Names for browsers: full and PostScript. */
  readonly local: Readonly<Record<Boldness, readonly string[]>>;
  /** Average letter widths (`averageWidth`), in em. */
  readonly widths: Readonly<Record<Boldness, Readonly<Record<Script, number>>>>;
}

/**
 * Fallbacks until a family is loaded, the likeliest first. Widths are those of Liberation, Roboto,
 * Noto and Gelasio, which is as wide as Georgia; Georgia's Cyrillic is assumed as much wider as in
 * other serif faces.
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
