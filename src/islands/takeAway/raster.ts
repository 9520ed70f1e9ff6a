import type { Picture } from './picture.ts';
import { svgElement } from './svgElement.ts';

/** Device pixels a CSS pixel: for dense screens and print. */
const DENSITY = 2;

/** Longest wait for fonts, and polling interval, in milliseconds. */
const FONT_TIMEOUT = 4000;
const FONT_POLLING = 30;

/** Size of the field of one font probe, in pixels. */
const FIELD = { width: 240, height: 40 };

/** Properties that select a font. */
const fontNames = ['font-family', 'font-size', 'font-weight', 'font-style'] as const;

export function svgFile(drawing: SVGSVGElement): Blob {
  return new Blob([new XMLSerializer().serializeToString(drawing)], { type: 'image/svg+xml' });
}

/**
 * A picture as PNG. Browsers fire `load` before an SVG's fonts are loaded and omit texts that wait:
 * a strip below repeats each text, and the picture is taken once all are visible.
 */
export async function pngFile({ drawing, width, height }: Picture): Promise<Blob> {
  const texts = probes(drawing);
  const strip = FIELD.height * texts.length;
  const taller = drawing.cloneNode(true) as SVGSVGElement;
  taller.setAttribute('height', String(height + strip));
  taller.setAttribute('width', String(Math.max(width, FIELD.width)));
  taller.setAttribute('viewBox', `0 0 ${Math.max(width, FIELD.width)} ${height + strip}`);
  taller.append(svgElement('rect', { y: height, width, height: strip, fill: '#fff' }));
  texts.forEach((text, at) => {
    text.setAttribute('y', String(height + FIELD.height * (at + 0.75)));
    taller.append(text);
  });
  const address = URL.createObjectURL(svgFile(taller));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    await untilSeen(image, height, texts.length);
    const canvas = document.createElement('canvas');
    canvas.width = width * DENSITY;
    canvas.height = height * DENSITY;
    canvas
      .getContext('2d')
      ?.drawImage(image, 0, 0, width, height, 0, 0, canvas.width, canvas.height);
    return await blobOf(canvas);
  } finally {
    URL.revokeObjectURL(address);
  }
}

function probes(drawing: SVGSVGElement): SVGTextElement[] {
  const found = new Map<string, SVGTextElement>();
  for (const one of drawing.querySelectorAll('text, tspan')) {
    const words = [...one.childNodes].filter((node) => node instanceof Text);
    const text = words
      .map(({ data }) => data)
      .join('')
      .trim();
    if (text === '') continue;
    const look = fontNames.map((name) => one.closest(`[${name}]`)?.getAttribute(name) ?? '');
    const attributes = Object.fromEntries(fontNames.map((name, at) => [name, look[at] ?? '']));
    const probe = svgElement('text', { ...attributes, x: 2, fill: '#000' });
    probe.textContent = text;
    found.set([...look, text].join('\n'), probe);
  }
  return [...found.values()];
}

async function untilSeen(image: HTMLImageElement, top: number, count: number): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = FIELD.width;
  canvas.height = FIELD.height * count;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context || count === 0) return;
  const { width, height } = canvas;
  const deadline = performance.now() + FONT_TIMEOUT;
  const areAllSeen = () => {
    context.drawImage(image, 0, top, width, height, 0, 0, width, height);
    return Array.from({ length: count }, (_, at) => at * FIELD.height).every((y) => {
      const { data } = context.getImageData(0, y, width, FIELD.height);
      return data.some((value, at) => at % 4 === 0 && value < 128);
    });
  };
  while (!areAllSeen() && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, FONT_POLLING));
  }
}

const TOLERANCE = 16;

/** Whether the browser alters pixels it returns, against fingerprinting (Tor, Firefox). */
export function isGarbled(): boolean {
  const [black, white] = [0, 255];
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return [black, white].some((shade) => {
    if (!context) return true;
    context.fillStyle = `rgb(${shade}, ${shade}, ${shade})`;
    context.fillRect(0, 0, canvas.width, canvas.height);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.some((value, at) => at % 4 < 3 && Math.abs(value - shade) > TOLERANCE);
  });
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((file) => {
      if (file) resolve(file);
      else reject(new Error('The picture is too large'));
    }, 'image/png');
  });
}
