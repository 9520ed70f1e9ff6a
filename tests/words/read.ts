import { segments } from '../../src/i18n/message.ts';
import type { FilledMessage } from '../../src/ui/textFigure.ts';

/** A message as it is read: every kind of space is a space, and a slot that nothing fills is seen. */
export function read({ message, slots }: FilledMessage): string {
  return segments(message)
    .map((piece) => {
      if ('text' in piece) return piece.text;
      const value = slots[piece.slot];
      return typeof value === 'string' ? value : (value?.text ?? `{${piece.slot}}`);
    })
    .join('')
    .replace(/\s/g, ' ');
}
