import { pageAddress } from '../../state/address.ts';
import {
  newSession,
  pairWindows,
  readWindowName,
  windowName,
  type DeckRole,
} from '../../state/deckWindows.ts';

export interface Pairing {
  readonly role: DeckRole | undefined;
  /** The browser blocked the pop-up. */
  readonly isBlocked: boolean;
  /** Resumes the role in `window.name`. Returns how to stop. */
  start(): () => void;
  /** Opens the second window, synchronised both ways. */
  openProjector(): void;
}

/** Pairs this window with the deck's other one. Call during component initialisation. */
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
      // A page restored from the back-forward cache resumes its role.
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
