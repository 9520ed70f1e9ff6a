import { correction, generate, type Bitmap2D, type Correction } from 'lean-qr/nano';

/** A QR code as one path of unit squares, and how many of them a side has. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Modules of a side up to which a code is easily read from a few steps away (version 10). */
const EASY = 57;

/**
 * The QR code of a text: with the usual correction (M, 15 %) while that keeps it coarse, with the
 * least (L, 7 %) where it would not, for fewer and larger squares. Nothing where it does not fit.
 */
export function qrCode(text: string): QrCode | undefined {
  const code = generated(text, correction.M, EASY) ?? generated(text, correction.L);
  return code && { size: code.size, path: pathOf(code) };
}

function generated(text: string, minCorrectionLevel: Correction, largest = Infinity) {
  try {
    const code = generate(text, { minCorrectionLevel });
    return code.size <= largest ? code : undefined;
  } catch {
    // The text is too long for a code of any size.
    return undefined;
  }
}

/** Runs of dark squares, row by row. */
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
