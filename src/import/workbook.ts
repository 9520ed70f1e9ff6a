import { formatDay } from './dates.ts';
import type { Cell } from './table.ts';

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Why a workbook cannot be read. */
export class WorkbookError extends Error {
  readonly code: 'brokenWorkbook' | 'tooLarge';

  constructor(code: WorkbookError['code'], cause?: unknown) {
    super(code, { cause });
    this.code = code;
  }
}

/** Bytes of a workbook's parts at most, unpacked: more is no table that anybody keeps. */
const MAX_UNPACKED = 200_000_000;

/** Parts of a workbook that hold no cells. */
const UNREAD = /^xl\/(?:media|drawings|charts|embeddings|theme|printerSettings)\//;

/**
 * Reads the sheets of an .xlsx workbook; its reader is loaded only then. Dates become ISO texts, and
 * numbers stay numbers.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  const [{ default: readXlsxFile }, { unzipSync, zipSync }] = await Promise.all([
    import('read-excel-file/universal'),
    import('fflate'),
  ]);
  let unpacked = 0;
  try {
    // Left packed, large parts would be unpacked in workers of blob: addresses, which the pages'
    // policy refuses.
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

/** A cell of the reader's as one of ours: its types say `typeof Date` where it gives a `Date`. */
function cell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (value instanceof Date) return formatDay(value.getTime() / 86_400_000);
  return typeof value === 'boolean' ? String(value) : '';
}
