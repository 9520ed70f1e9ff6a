/** Pause that ends a series of key presses, in milliseconds. */
const PAUSE = 600;

/** Notifies of the end of a series of key presses: after a pause, or at once by `settle`. */
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
