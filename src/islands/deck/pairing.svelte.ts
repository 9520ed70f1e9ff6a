import { pageAddress } from '../../state/address.ts';
import {
  newSession,
  pairWindows,
  readWindowName,
  windowName,
  type DeckRole,
} from '../../state/deckWindows.ts';

/** This window among the two of its deck. */
export interface Pairing {
  /** Nothing while there is only this window. */
  readonly role: DeckRole | undefined;
  /** Whether the browser did not open the other window. */
  readonly isBlocked: boolean;
  /** Takes up the part that this window has by its name. Gives back how to leave it. */
  start(): () => void;
  /** Opens the deck in a second window, which follows this one and is followed by it. */
  openProjector(): void;
}

/** Joins this window to the other one of its deck. Call it while a component is made. */
export function pairing(): Pairing {
  let role = $state<DeckRole>();
  let isBlocked = $state(false);
  let session: string | undefined;
  let stop: (() => void) | undefined;

  const join = () => {
    if (session) stop ??= pairWindows(session);
  };
  const part = () => {
    stop?.();
    stop = undefined;
  };

  return {
    get role() {
      return role;
    },
    get isBlocked() {
      return isBlocked;
    },
    start() {
      const own = readWindowName(window.name);
      role = own?.role;
      session = own?.session;
      join();
      // A page that the back button brings back as it was takes up its part again.
      addEventListener('pagehide', part);
      addEventListener('pageshow', join);
      return () => {
        part();
        removeEventListener('pagehide', part);
        removeEventListener('pageshow', join);
      };
    },
    openProjector() {
      session ??= newSession();
      role = 'presenter';
      window.name = windowName({ role, session });
      join();
      const name = windowName({ role: 'projector', session });
      isBlocked = !window.open(pageAddress(), name, 'popup,width=1280,height=720');
    },
  };
}
