import { atom } from 'nanostores';
import { readMessage, type DeckMessage } from '../scenario/deckMessage.ts';
import { readLink, writeLink } from '../scenario/link.ts';
import { sameScenario, type Scenario } from '../scenario/scenario.ts';
import { goToStep, isBlank, step } from './deck.ts';
import { mirror } from './actions.ts';
import { current, scenario } from './current.ts';

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
  let known = present();
  let isFollowing = false;

  const say = (message: DeckMessage) => channel.postMessage(message);
  const tell = () => {
    known = present();
    const { gesture } = current.get().change;
    const link = writeLink(known.scenario);
    say({
      kind: 'state',
      step: known.step,
      link,
      ...(gesture !== undefined && { gesture }),
      ...(known.isBlank && { isBlank: true }),
    });
  };
  const tellNews = () => {
    if (!isFollowing && !isSame(present(), known)) tell();
  };
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (!message) return;
    isPaired.set(message.kind !== 'bye');
    if (message.kind === 'hello') tell();
    if (message.kind !== 'state') return;
    isFollowing = true;
    if (message.step !== step.get()) goToStep(message.step);
    const shown = readLink(message.link).scenario;
    if (!sameScenario(shown, scenario.get())) mirror(shown, message.gesture);
    isBlank.set(message.isBlank === true);
    isFollowing = false;
    known = present();
  };
  const stops = [scenario, step, isBlank].map((store) => store.listen(tellNews));
  say({ kind: 'hello' });
  return () => {
    stops.forEach((stop) => stop());
    say({ kind: 'bye' });
    channel.close();
    isPaired.set(false);
  };
}

/** What a window shows. */
interface Shown {
  readonly step: number;
  readonly scenario: Scenario;
  readonly isBlank: boolean;
}

function present(): Shown {
  return { step: step.get(), scenario: scenario.get(), isBlank: isBlank.get() };
}

function isSame(a: Shown, b: Shown): boolean {
  return a.step === b.step && a.isBlank === b.isBlank && sameScenario(a.scenario, b.scenario);
}
