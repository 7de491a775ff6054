/** Without tones, case, spaces and marks: `Shèn shù` and `shenshu` are the same. The marks of kana stay: しんゆ is not じんゆ. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\s'’“”"().·–-]+/gu, '')
    .normalize('NFC')
    .toLowerCase();
}

/** The words of a text, each folded. */
export function foldWords(text: string): string[] {
  return text.split(/[\s,;/–-]+/u).flatMap((word) => foldText(word) || []);
}
