import { formatDay } from './dates.ts';
import type { Cell } from './table.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

export class WorkbookError extends Error {
  readonly code: 'brokenWorkbook' | 'tooLarge';

  constructor(code: WorkbookError['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Bytes of a workbook's parts unpacked, at most. */
const MAX_UNPACKED = 200_000_000;

/** Parts without cells. */
const UNREAD = /^xl\/(?:media|drawings|charts|embeddings|theme|printerSettings)\//;

/** Reads the sheets of an .xlsx, with a reader that is loaded only then; dates become ISO texts. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const [{ default: readXlsxFile }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  let unpacked = 0;
  try {
    // Unpacked here, as the reader unpacks large parts in blob: workers, which the policy refuses.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        if (unpacked > MAX_UNPACKED) throw new WorkbookError('tooLarge');
        return !UNREAD.test(name);
      },
    });
    const sheets = await readXlsxFile(zipSync(parts, { level: 0 }).buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheet,
      rows: data.map((row) => row.map(cell)),
    }));
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('brokenWorkbook', error);
  }
}

/** The reader's types say `typeof Date` where it gives a `Date`. */
function cell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return formatDay(value.getTime() / 86_400_000);
  return typeof value === 'boolean' ? String(value) : '';
}
