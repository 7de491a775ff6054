/** A leader is drawn in the ink of its label, thinned to this. */
const LEADER_INK = 0.5;

/** Draws the visible labels of a layer and the lines that lead from them, at their places, with their own colours. */
export function drawLabels(layer: HTMLElement, paper: CanvasRenderingContext2D): void {
  const origin = layer.getBoundingClientRect();
  paper.save();
  paper.translate(-origin.x, -origin.y);
  for (const line of layer.querySelectorAll('i')) if (isVisible(line)) drawLine(line, origin, paper);
  const texts = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) drawText(texts.currentNode, paper);
  paper.restore();
}

function isVisible(element: HTMLElement): boolean {
  const { visibility, opacity } = getComputedStyle(element);
  return visibility === 'visible' && Number(opacity) > 0.1 && element.getClientRects().length > 0;
}

/** A leader is a bar, turned and stretched by its transform about its own upper left corner. */
function drawLine(line: HTMLElement, origin: DOMRect, paper: CanvasRenderingContext2D): void {
  const style = getComputedStyle(line);
  const matrix = new DOMMatrix(style.transform);
  const [from, to] = [0, line.offsetWidth].map((x) => matrix.transformPoint(new DOMPoint(x, 0))) as [
    DOMPoint,
    DOMPoint,
  ];
  paper.strokeStyle = style.color;
  paper.globalAlpha = LEADER_INK;
  paper.lineWidth = 1;
  paper.beginPath();
  paper.moveTo(origin.x + from.x, origin.y + from.y);
  paper.lineTo(origin.x + to.x, origin.y + to.y);
  paper.stroke();
  paper.globalAlpha = 1;
}

function drawText(text: Node, paper: CanvasRenderingContext2D): void {
  const holder = text.parentElement;
  if (!holder || !isVisible(holder)) return;
  const range = document.createRange();
  range.selectNode(text);
  const box = range.getBoundingClientRect();
  // Not `font`: it is empty where a face has a width or a variant, which canvas then passes over.
  const { fontWeight, fontSize, fontFamily, color } = getComputedStyle(holder);
  paper.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  paper.fillStyle = color;
  paper.textBaseline = 'middle';
  paper.fillText(text.textContent ?? '', box.x, box.y + box.height / 2);
}
