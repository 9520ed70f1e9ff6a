import literata_latin from './literata-latin.woff2?url';
import literata_signs from './literata-signs.woff2?url';
import literata_cyrillic from './literata-cyrillic.woff2?url';
import golos_text_latin from './golos-text-latin.woff2?url';
import golos_text_signs from './golos-text-signs.woff2?url';
import golos_text_cyrillic from './golos-text-cyrillic.woff2?url';

/** Addresses of the font files that a page of each language shows from the start. */
export const fontsAtFirst = {
  en: [literata_latin, literata_signs, golos_text_latin, golos_text_signs],
  ru: [literata_latin, literata_signs, literata_cyrillic, golos_text_latin, golos_text_signs, golos_text_cyrillic],
} as const;
