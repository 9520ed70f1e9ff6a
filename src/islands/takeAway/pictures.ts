import { loadTexts } from '../../i18n/loadTexts.ts';
import { fill } from '../../i18n/message.ts';
import { drawPicture } from './picture.ts';
import { isGarbled, pngFile, svgFile } from './raster.ts';
import { fileName, save } from '../context/save.ts';
import { say } from '../../ui/say.ts';

/** Copies a chart (`copy`) or saves it (`png`, `svg`), in the page's colours or in its light ones. */
export async function takePicture(
  figure: HTMLElement,
  format: string,
  isLight: boolean,
): Promise<void> {
  try {
    if (format === 'copy') await copy(figure, isLight);
    else await saveAs(figure, format === 'svg' ? 'svg' : 'png', isLight);
  } catch (error) {
    const isRefused = format === 'copy' && isRefusal(error);
    if (!isRefused) reportError(error);
    const { picture } = (await loadTexts()).takeAway;
    say(isRefused ? picture.notCopied : picture.failed);
  }
}

function isRefusal(error: unknown): boolean {
  const canCopy = 'clipboard' in navigator && 'ClipboardItem' in globalThis;
  return !canCopy || (error instanceof DOMException && error.name === 'NotAllowedError');
}

/** Clipboard access needs the click; the content may follow as a promise. */
async function copy(figure: HTMLElement, isLight: boolean): Promise<void> {
  if (isGarbled()) throw new DOMException('Pixels cannot be read', 'NotAllowedError');
  const picture = drawPicture(figure, isLight).then(pngFile);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  const { takeAway } = await loadTexts();
  say(takeAway.picture.copied);
}

async function saveAs(figure: HTMLElement, asked: 'svg' | 'png', isLight: boolean): Promise<void> {
  const picture = await drawPicture(figure, isLight);
  const ending = isGarbled() ? 'svg' : asked;
  const name = fileName(figure.dataset['chart'] ?? '', ending);
  save(ending === 'svg' ? svgFile(picture.drawing) : await pngFile(picture), name);
  const texts = (await loadTexts()).takeAway.picture;
  say(fill(ending === asked ? texts.saved : texts.asDrawing, { file: name }));
}
