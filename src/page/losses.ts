import { loadTexts } from '../i18n/loadTexts.ts';
import type { Loss } from '../scenario/loss.ts';
import { current } from '../state/current.ts';
import { undo } from '../state/history.ts';
import { reportFailure } from '../islands/context/onDemand.ts';
import { closeMessage, say } from '../ui/say.ts';

/** Announces that an action discarded the visitor's figures, with undo, until the next change. */
export function followLosses(): void {
  let shown: Loss | undefined;
  current.listen(({ change: { loss } }) => {
    if (loss === shown) return;
    if (shown) closeMessage();
    shown = loss;
    if (loss) tell(loss).catch(reportFailure);
  });
}

async function tell(loss: Loss): Promise<void> {
  const [{ lossText }, t] = await Promise.all([import('../words/losses.ts'), loadTexts()]);
  const { change, start } = current.get();
  if (change.loss !== loss) return;
  const { undo: text, close } = t.losses;
  say(lossText(loss, start.kind, t), { text, close, take: undo });
}
