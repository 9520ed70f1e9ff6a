/** Holds a screen wake lock, requested again when the page is visible. Returns how to stop. */
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
      // Refused, for instance at low battery.
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
