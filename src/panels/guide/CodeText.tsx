import { parsePointCode } from '#domain/code.ts';
import { useCatalog } from '#state/catalogContext.ts';

const CODE = /(\b(?:EX-[A-Z]+|[A-Z]{2})\d+\b)/;

/** A text in which every point of the atlas is a link to its card. */
export function CodeText({ text }: { text: string }) {
  const catalog = useCatalog();
  // A split by a capturing group puts what was captured at the odd places.
  const parts = text.split(CODE).map((part, index) => ({ part, start: index, isCode: index % 2 === 1 }));
  return parts.map(({ part, start, isCode }) => {
    const code = isCode ? parsePointCode(part) : null;
    return code && catalog.point(code) ? (
      <a key={start} href={`#/point/${code}`}>
        {part}
      </a>
    ) : (
      part
    );
  });
}
