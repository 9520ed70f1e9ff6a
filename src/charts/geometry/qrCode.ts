import { correction, generate, type Bitmap2D, type Correction } from 'lean-qr/nano';

/** A QR code as one path of unit squares, and modules a side. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Largest side, in modules, that phones read from a few steps away (version 10). */
const EASY = 57;

/** A code with correction M (15 %) where coarse, else L (7 %); undefined for too long a text. */
export function qrCode(text: string): QrCode | undefined {
  const code = generated(text, correction.M, EASY) ?? generated(text, correction.L);
  return code && { size: code.size, path: pathOf(code) };
}

function generated(text: string, minCorrectionLevel: Correction, largest = Infinity) {
  try {
    const code = generate(text, { minCorrectionLevel });
    return code.size <= largest ? code : undefined;
  } catch {
    // Too long for any version.
    return undefined;
  }
}

/** Runs of dark modules by row. */
function pathOf(code: Bitmap2D): string {
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!code.get(x, y)) continue;
      let end = x + 1;
      while (code.get(end, y)) end += 1;
      path += `M${x} ${y}h${end - x}v1h${x - end}z`;
      x = end;
    }
  }
  return path;
}
