/** How long keys rest before what they came to is told, in milliseconds. */
const PAUSE = 600;

/**
 * Tells once a series of key presses has come to rest, as letting go of a pointer does: by a pause,
 * or because the focus goes.
 */
export function keyRest(onrest: () => void): { pressed: () => void; left: () => void } {
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
    left() {
      if (timer !== undefined) rest();
    },
  };
}
