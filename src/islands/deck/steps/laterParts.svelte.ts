import type { Dictionary } from '../../../i18n/dictionary.ts';
import { loadTexts } from '../../../i18n/loadTexts.ts';
import type { Scenario } from '../../../scenario/scenario.ts';

type Later = typeof import('./later.ts');

interface LaterParts {
  readonly DeckChannelsStep: Later['DeckChannelsStep'];
  readonly DeckGate: Later['DeckGate'];
  readonly t: Dictionary;
}

let parts = $state.raw<LaterParts>();
let hasFailed = $state(false);

/** Parts that load where a scenario needs them, once for steps and paper. */
export const laterParts = {
  get parts(): LaterParts | undefined {
    return parts;
  },

  get hasFailed(): boolean {
    return hasFailed;
  },

  async load(): Promise<void> {
    if (parts) return;
    hasFailed = false;
    try {
      const [{ DeckChannelsStep, DeckGate }, t] = await Promise.all([
        import('./later.ts'),
        loadTexts(),
      ]);
      parts = { DeckChannelsStep, DeckGate, t };
    } catch (error) {
      reportError(error);
      hasFailed = true;
    }
  },
};

/** Whether a scenario has channels or weeks for these parts. */
export function needsLaterParts({ channels, weekly }: Scenario): boolean {
  return channels.length > 1 || weekly.weeks.length > 0;
}
