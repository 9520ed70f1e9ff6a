import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadTexts } from '../../i18n/loadTexts.ts';
import { localeOf, type Locale } from '../../i18n/locale.ts';

/**
 * Texts of the language chosen in a field, undefined once another is chosen; the field goes back to
 * the former one if they fail to load.
 */
export async function chosenTexts(
  field: HTMLSelectElement,
  former: Locale,
): Promise<Dictionary | undefined> {
  const language = localeOf(field.value);
  try {
    const texts = await loadTexts(language);
    return field.value === language ? texts : undefined;
  } catch (error) {
    field.value = former;
    throw error;
  }
}
