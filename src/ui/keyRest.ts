/** How long keys rest before what they came to is told, in milliseconds. */
const PAUSE = 600;

/**
 * Tells once a series of key presses has come to rest, as letting go of a pointer does: by a pause,
 * or at once where it is settled, because the focus goes or a pointer takes hold.
 */
export function keyRest(onrest: () => void): { pressed: () => void; settle: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const rest = () => {
    clearTimeout(timer);
    timer = undefined;
    onrest();
  };
  return {
    pressed() {
      clearTimeout(timer);
      timer = setTimeout(rest, PAUSE);
    },
    settle() {
      if (timer !== undefined) rest();
    },
  };
}
