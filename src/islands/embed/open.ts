import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import type { Locale } from '../../i18n/locale.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { openDialog } from '../../ui/openDialog.ts';
import EmbedDialog from './EmbedDialog.svelte';

/** Opens the dialog with the embed's HTML. */
export async function openEmbedDialog(): Promise<void> {
  const texts = { en: await loadTexts('en'), ru: await loadTexts('ru') } satisfies Record<
    Locale,
    Dictionary
  >;
  openDialog(EmbedDialog, {
    t: texts[pageLocale()].embed,
    frameTitles: { en: texts.en.embed.frameTitle, ru: texts.ru.embed.frameTitle },
  });
}
