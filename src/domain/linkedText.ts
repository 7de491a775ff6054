/** A run of a text: words alone, or words that name something on the body. */
export interface TextRun {
  readonly words: string;
  /** The id of a landmark or the code of a point; null for words alone. */
  readonly target: string | null;
}

const LINK = /\[([^\]]+)\]\(([^)]+)\)/g;

/** Splits a text at its links, `[words](target)` as in Markdown. */
export function runsOf(text: string): TextRun[] {
  const runs: TextRun[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const [whole, words = '', target = ''] = match;
    if (match.index > end) runs.push({ words: text.slice(end, match.index), target: null });
    runs.push({ words, target });
    end = match.index + whole.length;
  }
  if (end < text.length) runs.push({ words: text.slice(end), target: null });
  return runs;
}

/** The same text without its links, for places that cannot hold any. */
export function plainText(text: string): string {
  return text.replace(LINK, '$1');
}
