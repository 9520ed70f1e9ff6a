import { loadTexts } from '../../i18n/loadTexts.ts';
import { fill } from '../../i18n/message.ts';
import { pageLocale } from '../../i18n/pageLocale.ts';
import { drawPicture } from './picture.ts';
import { pngFile, svgFile } from './raster.ts';
import { fileName, save } from './save.ts';
import { say } from '../../ui/say.ts';

/** Copies a chart (`copy`) or saves it (`png`, `svg`). */
export async function takePicture(figure: HTMLElement, way: string): Promise<void> {
  try {
    if (way === 'copy') await copy(figure);
    else await saveAs(figure, way === 'svg' ? 'svg' : 'png');
  } catch (error) {
    const { picture } = (await loadTexts(pageLocale())).takeAway;
    say(way === 'copy' && isRefusal(error) ? picture.notCopied : picture.failed);
  }
}

/** Whether it was the browser that did not let the page copy, or that cannot. */
function isRefusal(error: unknown): boolean {
  const canCopy = 'clipboard' in navigator && 'ClipboardItem' in globalThis;
  return !canCopy || (error instanceof DOMException && error.name === 'NotAllowedError');
}

/** A page may copy only while it is being clicked: what is copied may come later. */
async function copy(figure: HTMLElement): Promise<void> {
  const picture = drawPicture(figure).then(pngFile);
  await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  const { takeAway } = await loadTexts(pageLocale());
  say(takeAway.picture.copied);
}

async function saveAs(figure: HTMLElement, ending: 'svg' | 'png'): Promise<void> {
  const picture = await drawPicture(figure);
  const name = fileName(figure.dataset['chart'] ?? '', ending);
  save(ending === 'svg' ? svgFile(picture.drawing) : await pngFile(picture), name);
  const { takeAway } = await loadTexts(pageLocale());
  say(fill(takeAway.picture.saved, { file: name }));
}
