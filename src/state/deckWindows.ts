import { atom } from 'nanostores';
import { readMessage, type DeckMessage } from '../scenario/deckMessage.ts';
import { readLink, writeLink } from '../scenario/link.ts';
import { goToStep, step } from './deck.ts';
import { mirror, pace, scenario } from './scenario.ts';

/** The two windows of a deck: one with the notes, and the one that the room sees. */
export type DeckRole = 'presenter' | 'projector';

/** Which deck a window shows, and as which of its two. */
export interface DeckWindow {
  readonly role: DeckRole;
  /** Keeps two decks in one browser apart. */
  readonly session: string;
}

/** Whether the other window is there. */
export const isPaired = atom(false);

const NAME = /^takt-(presenter|projector)-(\w+)$/;

/** What a window of a deck is called: the name stays with the window when it is loaded anew. */
export function windowName({ role, session }: DeckWindow): string {
  return `takt-${role}-${session}`;
}

/** Which window of which deck a name stands for; nothing where it is none. */
export function readWindowName(name: string): DeckWindow | undefined {
  const [, role, session] = NAME.exec(name) ?? [];
  return role && session ? { role: role as DeckRole, session } : undefined;
}

/** A name for a deck that no other deck of this browser has. */
export function newSession(): string {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1));
  return number.toString(36);
}

/**
 * Lets this window and the other one of the same deck follow each other, in step and scenario.
 * Gives back how to stop; the other window goes on by itself.
 */
export function pairWindows(session: string): () => void {
  const channel = new BroadcastChannel(`takt-deck-${session}`);
  /** What both windows show as far as this one knows: what is known is not told again. */
  let known = shown();
  let isFollowing = false;

  const say = (message: DeckMessage) => channel.postMessage(message);
  const tell = () => {
    known = shown();
    say({ kind: 'state', ...present() });
  };
  const tellNews = () => {
    if (!isFollowing && shown() !== known) tell();
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (!message) return;
    isPaired.set(message.kind !== 'bye');
    if (message.kind === 'hello') tell();
    if (message.kind !== 'state') return;
    isFollowing = true;
    if (message.step !== step.get()) goToStep(message.step);
    if (message.link !== writeLink(scenario.get())) {
      mirror(readLink(message.link).scenario, message.how);
    }
    isFollowing = false;
    known = shown();
  };
  const stops = [scenario.listen(tellNews), step.listen(tellNews)];
  say({ kind: 'hello' });
  return () => {
    stops.forEach((stop) => stop());
    say({ kind: 'bye' });
    channel.close();
    isPaired.set(false);
  };
}

function present() {
  return { step: step.get(), link: writeLink(scenario.get()), how: pace.get() };
}

function shown(): string {
  return `${step.get()}&${writeLink(scenario.get())}`;
}
