import { keptQuestions } from '../../import/asked.ts';
import type { Choices, Question } from '../../import/reading.ts';
import type { NamedOptions, ReadingProblem, Understood } from '../../import/session.ts';
import { startReader, type Reader, type ReaderReply } from './reader.ts';

export interface ImportProblem {
  readonly problem: ReadingProblem['problem'] | 'failed' | 'several';
  readonly line?: number;
}

export type ImportState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly share: number | undefined }
  | ({ readonly kind: 'problem' } & ImportProblem)
  | UnderstoodState;

export interface UnderstoodState extends Omit<Understood, 'kind'> {
  readonly kind: 'understood';
  /** Open and answered questions. */
  readonly questions: readonly Question[];
  readonly isBusy: boolean;
  /** Problem of the last attempt to read it again. */
  readonly problem?: ImportProblem;
}

/** Reads one file at a time and keeps the last reading. */
export function importing() {
  let state = $state.raw<ImportState>({ kind: 'idle' });
  let reader: Reader | undefined;
  /** Answers sent and not yet applied. */
  let waiting = 0;

  function stop(next: ImportState): void {
    reader?.stop();
    reader = undefined;
    waiting = 0;
    state = next;
  }

  function take(reply: ReaderReply): void {
    switch (reply.kind) {
      case 'progress':
        // After parsing the remaining time is unknown.
        if (state.kind === 'reading')
          state = { kind: 'reading', share: reply.share < 1 ? reply.share : undefined };
        return;
      case 'understood': {
        const before = state.kind === 'understood' ? state : undefined;
        const isSame = before?.shown.kind === reply.shown.kind;
        const questions = keptQuestions(isSame ? before.questions : [], reply.shown);
        waiting = Math.max(waiting - 1, 0);
        state = { ...reply, questions, isBusy: waiting > 0 };
        return;
      }
      case 'problem':
        if (state.kind !== 'understood') {
          stop(reply);
          return;
        }
        waiting = Math.max(waiting - 1, 0);
        state = { ...state, isBusy: waiting > 0, problem: reply };
        return;
      case 'failed':
        stop({ kind: 'problem', problem: 'failed' });
    }
  }

  function again(): boolean {
    if (state.kind !== 'understood') return false;
    const { kind, shown, figures, questions } = state;
    waiting += 1;
    state = { kind, shown, figures, questions, isBusy: true };
    return true;
  }

  return {
    get state() {
      return state;
    },
    open(source: Blob | string): void {
      stop({ kind: 'reading', share: undefined });
      reader = startReader(take);
      // `slice` drops the file's name.
      reader.ask({ kind: 'open', source: typeof source === 'string' ? source : source.slice() });
    },
    reopen(options: NamedOptions): void {
      if (again()) reader?.ask({ kind: 'reopen', options });
    },
    choose(choices: Choices): void {
      if (again()) reader?.ask({ kind: 'choose', choices });
    },
    refuse(problem: ImportProblem['problem']): void {
      if (state.kind === 'understood') state = { ...state, problem: { problem } };
      else stop({ kind: 'problem', problem });
    },
    cancel(): void {
      stop({ kind: 'idle' });
    },
  };
}
