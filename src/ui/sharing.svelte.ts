import { keepEqual } from './keepEqual.ts';

/**
 * A derived value of plain objects whose equal parts keep their identity and do not render again.
 * Call during component initialisation.
 */
export function sharing<Value>(compute: () => Value): { readonly current: Value } {
  let last: Value | undefined;
  const current = $derived.by(() => {
    last = keepEqual(last, compute());
    return last;
  });
  return {
    get current() {
      return current;
    },
  };
}
