import { atom } from 'nanostores';
import { deckStep } from '../scenario/deck.ts';
import { readMessage, type DeckMessage } from '../scenario/deckMessage.ts';
import { readLink, writeLink } from '../scenario/link.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { isBlank, showStep, shownStep } from './deck.ts';
import { mirror } from './actions.ts';
import { current, scenario, settle } from './current.ts';

/** `presenter` has the notes, `projector` is what the audience sees. */
export type DeckRole = 'presenter' | 'projector';

export interface DeckWindow {
  readonly role: DeckRole;
  readonly session: string;
}

export const isPaired = atom(false);

const NAME = /^takt-(presenter|projector)-(\w+)$/;

/** `window.name` of a deck's window, which survives reloading. */
export function windowName({ role, session }: DeckWindow): string {
  return `takt-${role}-${session}`;
}

/** Parses a `window.name`; undefined where it is no deck's. */
export function readWindowName(name: string): DeckWindow | undefined {
  const [, role, session] = NAME.exec(name) ?? [];
  return role && session ? { role: role as DeckRole, session } : undefined;
}

export function newSession(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}

/** Synchronises step and scenario with the deck's other window. Returns how to stop. */
export function pairWindows(session: string): () => void {
  const channel = new BroadcastChannel(`takt-deck-${session}`);
  /** Last state known to both windows, not sent again. */
  let common = present();
  /** A gesture was sent and its end was not. */
  let isGestureOpen = false;
  let isFollowing = false;

  const say = (message: DeckMessage) => channel.postMessage(message);
  const tell = () => {
    common = present();
    const { gesture } = current.get().change;
    isGestureOpen = gesture !== undefined;
    const link = writeLink(common.scenario);
    say({
      kind: 'state',
      step: common.step,
      link,
      ...(gesture !== undefined && { gesture }),
      ...(common.isBlank && { isBlank: true }),
    });
  };
  const tellNews = () => {
    if (isFollowing) return;
    const isOver = isGestureOpen && current.get().change.gesture === undefined;
    if (isOver || !isSame(present(), common)) tell();
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (!message) return;
    isPaired.set(message.kind !== 'bye');
    if (message.kind === 'hello') tell();
    if (message.kind !== 'state') return;
    isFollowing = true;
    if (message.step !== shownStep.get().number) showStep(deckStep(message.step));
    const shown = readLink(message.link, Infinity).scenario;
    if (!sameScenario(shown, scenario.get())) mirror(shown, message.gesture);
    else if (message.gesture === undefined) settle();
    isBlank.set(message.isBlank === true);
    isFollowing = isGestureOpen = false;
    common = present();
  };
  const stops = [current, shownStep, isBlank].map((store) => store.listen(tellNews));
  say({ kind: 'hello' });
  return () => {
    stops.forEach((stop) => stop());
    say({ kind: 'bye' });
    channel.close();
    isPaired.set(false);
  };
}

interface Shown {
  readonly step: number;
  readonly scenario: Scenario;
  readonly isBlank: boolean;
}

function present(): Shown {
  return { step: shownStep.get().number, scenario: scenario.get(), isBlank: isBlank.get() };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.step === b.step && a.isBlank === b.isBlank && sameScenario(a.scenario, b.scenario);
}
