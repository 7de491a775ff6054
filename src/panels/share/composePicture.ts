import type { Photographer } from '#state/picture.ts';

const SCALE = 2;
const MARGIN_PX = 24;
const LINE_PX = 22;

/** The part of the window that panels leave free; the figure is framed in it. */
type Margins = Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;

/** The figure on paper with what it shows, where it comes from and what it is not, line by line below; the first line leads. */
export function composePicture(
  photographer: Photographer,
  margins: Margins,
  lines: readonly string[],
): HTMLCanvasElement {
  const width = photographer.width - margins.left - margins.right;
  const height = photographer.height - margins.top - margins.bottom;
  const canvas = document.createElement('canvas');
  const footer = 2 * MARGIN_PX + lines.length * LINE_PX;
  canvas.width = width * SCALE;
  canvas.height = (height + footer) * SCALE;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('composePicture: this browser has no 2D canvas');
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  paper.scale(SCALE, SCALE);
  paper.fillStyle = token('--paper');
  paper.fillRect(0, 0, width, height + footer);
  paper.save();
  paper.beginPath();
  paper.rect(0, 0, width, height);
  paper.clip();
  paper.translate(-margins.left, -margins.top);
  photographer.draw(paper);
  paper.restore();
  paper.textBaseline = 'top';
  lines.forEach((line, index) => {
    const isLead = index === 0;
    paper.font = `${isLead ? 650 : 400} ${isLead ? 17 : 13}px ${token('--font-ui')}`;
    paper.fillStyle = token(isLead ? '--ink' : '--ink-quiet');
    paper.fillText(line, MARGIN_PX, height + MARGIN_PX + index * LINE_PX, width - 2 * MARGIN_PX);
  });
  return canvas;
}

export function asPng(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('asPng: the picture could not be written'))));
  });
}
