import { embed as en } from '../../i18n/en/embed.ts';
import { embed as ru } from '../../i18n/ru/embed.ts';
import { bindShortWords } from '../../i18n/typography.ts';
import { openDialog } from '../../ui/openDialog.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import EmbedDialog from './EmbedDialog.svelte';

const texts = { en, ru };

/** Opens the dialog that gives the HTML for a page with the simulator in it. */
export function openEmbedDialog(): void {
  const locale = pageLocale();
  openDialog(EmbedDialog, {
    locale,
    t: bindShortWords(texts[locale]),
    frameTitles: { en: en.frameTitle, ru: ru.frameTitle },
  });
}
