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

  const keep = (isKept: (one: Refusal<Key>) => boolean) => {
    if (!said.every(isKept)) said = said.filter(isKept);
  };

  $effect(() => keep(({ key, kept }) => Object.is(kept, valueOf(key))));

  return {
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
