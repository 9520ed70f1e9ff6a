import { describe, expect, test } from 'vitest';
import { MAX_BYTES } from '../../src/import/format.ts';
import { readerSession, type Reply, type Request } from '../../src/import/session.ts';
import { sample } from './files.ts';

/** What a session replies, one request after another. */
async function replies(...requests: readonly Request[]): Promise<readonly Reply[]> {
  const all: Reply[] = [];
  const ask = readerSession((reply) => all.push(reply));
  for (const request of requests) await ask(request);
  return all;
}

const blob = (name: string) => new Blob([Uint8Array.from(sample(name))]);
const last = (all: readonly Reply[]) => {
  const reply = all.at(-1);
  if (reply?.kind !== 'understood') throw new Error('A reading was expected');
  return reply;
};

describe('a session', () => {
  test('reads a file and takes answers', async () => {
    const pipelines = ['Sales Pipeline'];
    const all = await replies(
      { kind: 'open', source: blob('hubspot-deals.csv') },
      { kind: 'choose', choices: { pipelines } },
    );
    expect(all.map(({ kind }) => kind)).toEqual(['understood', 'understood']);
    expect(all[0]).toMatchObject({ figures: undefined });
    expect(last(all).figures).toMatchObject({ kind: 'deals', won: 3, cv2: 0.5 });
  });

  test('tells how far it is in a large file', async () => {
    const row = `2026-01-13,lost,${'note '.repeat(200_000)}\n`;
    const all = await replies({ kind: 'open', source: `Created,Status,Note\n${row.repeat(5)}` });
    const shares = all.flatMap((reply) => (reply.kind === 'progress' ? reply.share : []));
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.every((share) => share > 0 && share < 1)).toBe(true);
    expect(last(all).shown.counted).toBe(5);
  });

  test('tells nothing of the rows', async () => {
    const text = 'ID;Created;Status;Note\n1;2026-01-13;lost;secret\n2;2026-01-14;won;hidden';
    const told = JSON.stringify(await replies({ kind: 'open', source: text }));
    expect(told).toContain('understood');
    expect(told).not.toMatch(/secret|hidden/);
  });

  test('opens the same file in another way, and keeps its reading where that fails', async () => {
    const source = 'Created,a;Status,b\n2026-01-13,1;won,2';
    const all = await replies(
      { kind: 'open', source },
      { kind: 'reopen', options: { separator: ';' } },
      { kind: 'reopen', options: { separator: '|' } },
      { kind: 'choose', choices: { kind: 'deals' } },
    );
    expect(all.find(({ kind }) => kind === 'problem')).toMatchObject({ problem: 'oneColumn' });
    expect(last(all).shown.source.separator).toBe(';');
    expect(last(all).shown.header.names).toEqual(['Created,a', 'Status,b']);
  });

  test('asks the page for the rows of HTML', async () => {
    const html = '<html><table></table></html>';
    const all: Reply[] = [];
    const ask = readerSession((reply) => {
      all.push(reply);
      if (reply.kind !== 'html') return;
      expect(reply.text).toBe(html);
      const rows = [
        ['Created', 'Status'],
        ['2026-01-13', 'lost'],
      ];
      void ask({ kind: 'rows', rows });
    });
    await ask({ kind: 'open', source: new Blob([html]) });
    expect(last(all).shown).toMatchObject({ source: { format: 'html' }, counted: 1 });
  });

  test('refuses what is too large before it is fetched, and tells what cannot be fetched', async () => {
    const fetchNothing = () => Promise.reject(new Error('NotReadableError'));
    const file = (size: number) => ({ size, arrayBuffer: fetchNothing }) as unknown as Blob;
    expect(await replies({ kind: 'open', source: file(MAX_BYTES + 1) })).toEqual([
      { kind: 'problem', problem: 'tooLarge' },
    ]);
    expect(await replies({ kind: 'open', source: file(1) })).toEqual([
      { kind: 'problem', problem: 'unread' },
    ]);
  });
});
