interface Refusal<Key> {
  readonly key: Key;
  readonly text: string;
  readonly kept: number;
}

/**
 * What was typed and not taken, by field, and why. Once the figure that was kept instead has changed
 * (by undo, by a preset, on the track) there is no more to say. Call it while a component is made.
 */
export function refusals<Key extends string>(valueOf: (key: Key) => number) {
  let said = $state.raw<readonly Refusal<Key>[]>([]);
  let run: { readonly key: Key; readonly typed: string; readonly before: number } | undefined;

  const keep = (isKept: (one: Refusal<Key>) => boolean) => {
    if (!said.every(isKept)) said = said.filter(isKept);
  };

  $effect(() => keep(({ key, kept }) => Object.is(kept, valueOf(key))));

  return {
    /**
     * What counted before what is being typed was begun. It counts again where that is refused: on
     * the way to "250", nobody meant 25.
     */
    before(key: Key, typed: string): number {
      const goesOn = run?.key === key && run.typed !== '' && typed.startsWith(run.typed);
      run = { key, typed, before: run && goesOn ? run.before : valueOf(key) };
      return run.before;
    },
    /** The visitor is done with a field: what counts now does. */
    settle() {
      run = undefined;
    },
    of: (key: Key) => said.find((one) => one.key === key)?.text,
    refuse(key: Key, text: string) {
      said = [...said.filter((one) => one.key !== key), { key, text, kept: valueOf(key) }];
    },
    /** Forgets what was refused in one field, or in all of them. */
    clear(which?: Key) {
      keep(({ key }) => which !== undefined && key !== which);
    },
  };
}
