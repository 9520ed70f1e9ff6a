export type Move =
  | {
      readonly kind: 'step';
      readonly isUp: boolean;
      readonly size: 'small' | 'big';
      readonly axis: 'x' | 'y';
    }
  | { readonly kind: 'end'; readonly isUp: boolean };

const steps = new Map<string, readonly [axis: 'x' | 'y', isUp: boolean]>([
  ['ArrowLeft', ['x', false]],
  ['ArrowRight', ['x', true]],
  ['ArrowDown', ['y', false]],
  ['ArrowUp', ['y', true]],
  ['PageDown', ['y', false]],
  ['PageUp', ['y', true]],
]);

/** Reads a key as a move: arrows small, Shift and Page keys big, Home and End the ends. */
export function moveOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): Move | undefined {
  const { key, shiftKey } = event;
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (key === 'Home' || key === 'End') return { kind: 'end', isUp: key === 'End' };
  const step = steps.get(key);
  if (!step) return undefined;
  const size = shiftKey || key.startsWith('Page') ? 'big' : 'small';
  return { kind: 'step', isUp: step[1], size, axis: step[0] };
}
