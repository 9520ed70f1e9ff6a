import { MAX_BYTES } from './format.ts';
import type { HtmlRows } from './htmlTable.ts';
import { answer, readBytes, readText, type OpenOptions } from './read.ts';
import type { Choices, Problem, ProblemCode, Reading, ShownReading } from './reading.ts';
import { summary, type DealsSummary, type WeeksSummary } from './summary.ts';

export type NamedOptions = Pick<OpenOptions, 'encoding' | 'separator' | 'sheet'>;

/** Messages of the page to a session. */
export type Request =
  | { readonly kind: 'open'; readonly source: Blob | string }
  | { readonly kind: 'reopen'; readonly options: NamedOptions }
  | { readonly kind: 'choose'; readonly choices: Choices }
  /** Rows of an HTML file that the session asked for. */
  | { readonly kind: 'rows'; readonly rows: HtmlRows };

/** Messages of a session to the page; none holds the file's rows. */
export type Reply =
  | { readonly kind: 'progress'; readonly share: number }
  /** Asks for the rows of an HTML file: a worker has no `DOMParser`. */
  | { readonly kind: 'html'; readonly text: string }
  | Understood
  | ReadingProblem;

/** A reading and its summary; no summary while questions are open. */
export interface Understood {
  readonly kind: 'understood';
  readonly shown: ShownReading;
  readonly figures: DealsSummary | WeeksSummary | undefined;
}

/** Why there is no new reading; `unread`: the file cannot be fetched from the disk any more. */
export interface ReadingProblem {
  readonly kind: 'problem';
  readonly problem: ProblemCode | 'unread';
  readonly line?: number;
}

/** Reads one file and keeps its rows in a worker, so that the page stays responsive. */
export function readerSession(post: (reply: Reply) => void): (request: Request) => Promise<void> {
  let source: Blob | string = '';
  let reading: Reading | undefined;
  let takeRows: ((rows: HtmlRows) => void) | undefined;

  function show(found: Reading): void {
    reading = found;
    post({ kind: 'understood', shown: found.shown, figures: summary(found) });
  }

  async function open(named: NamedOptions): Promise<void> {
    const found = await opened(source, {
      ...named,
      onProgress: (share) => post({ kind: 'progress', share }),
      readHtml: (text) =>
        new Promise((resolve) => {
          takeRows = resolve;
          post({ kind: 'html', text });
        }),
    });
    if ('problem' in found) post({ kind: 'problem', ...found });
    else show(found);
  }

  return async (request) => {
    switch (request.kind) {
      case 'open':
        source = request.source;
        return open({});
      case 'reopen':
        return open(request.options);
      case 'choose':
        if (reading) show(answer(reading, request.choices));
        return;
      case 'rows':
        takeRows?.(request.rows);
    }
  };
}

async function opened(
  source: Blob | string,
  options: OpenOptions,
): Promise<Reading | Problem | Omit<ReadingProblem, 'kind'>> {
  if (typeof source === 'string') return readText(source, options);
  if (source.size > MAX_BYTES) return { problem: 'tooLarge' };
  const bytes = await source.arrayBuffer().catch(() => undefined);
  return bytes ? readBytes(new Uint8Array(bytes), options) : { problem: 'unread' };
}
