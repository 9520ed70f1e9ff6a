/**
 * Keeps the screen from going dark while the deck is shown. Browsers let go of that whenever the page
 * is out of sight: it is asked for again when it is back. Gives back how to stop.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isOver = false;
  const ask = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    try {
      const asked = await navigator.wakeLock.request('screen');
      if (isOver) await asked.release();
      else lock = asked;
    } catch {
      // The system may refuse, when its battery is low.
    }
  };
  const follow = () => void ask();
  follow();
  document.addEventListener('visibilitychange', follow);
  return () => {
    isOver = true;
    document.removeEventListener('visibilitychange', follow);
    void lock?.release();
  };
}
