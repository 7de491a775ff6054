/** The little of an OpenType file (TrueType layout, all numbers big-endian) that cutting it needs. */

/** The code points a font has a glyph for, from the tables of its `cmap` of format 12 (groups) and 4 (segments). */
export function codePointsOf(font: Buffer): Set<number> {
  const cmap = tableAt(font, 'cmap');
  const found = new Set<number>();
  for (let record = 0; record < font.readUInt16BE(cmap + 2); record++) {
    const table = cmap + font.readUInt32BE(cmap + 4 + 8 * record + 4);
    for (const [first, last] of rangesIn(font, table))
      for (let codePoint = first; codePoint <= last; codePoint++) found.add(codePoint);
  }
  if (found.size === 0) throw new Error('readFont: no cmap of format 12 or 4.');
  return found;
}

function rangesIn(font: Buffer, table: number): (readonly [first: number, last: number])[] {
  const format = font.readUInt16BE(table);
  if (format === 12)
    return Array.from({ length: font.readUInt32BE(table + 12) }, (_, group) => {
      const at = table + 16 + 12 * group;
      return [font.readUInt32BE(at), font.readUInt32BE(at + 4)] as const;
    });
  if (format !== 4) return [];
  const bytes = font.readUInt16BE(table + 6);
  // The last segment only ends the list.
  return Array.from({ length: bytes / 2 - 1 }, (_, segment) => {
    const end = table + 14 + 2 * segment;
    return [font.readUInt16BE(end + bytes + 2), font.readUInt16BE(end)] as const;
  });
}

/** The copyright line of a font: name 0 for Windows (platform 3), UTF-16. */
export function copyrightOf(font: Buffer): string {
  const table = tableAt(font, 'name');
  const strings = table + font.readUInt16BE(table + 4);
  for (let record = 0; record < font.readUInt16BE(table + 2); record++) {
    const at = table + 6 + 12 * record;
    if (font.readUInt16BE(at) !== 3 || font.readUInt16BE(at + 6) !== 0) continue;
    const start = strings + font.readUInt16BE(at + 10);
    return new TextDecoder('utf-16be').decode(font.subarray(start, start + font.readUInt16BE(at + 8)));
  }
  throw new Error('readFont: no copyright line.');
}

function tableAt(font: Buffer, tag: string): number {
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const at = 12 + 16 * table;
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`readFont: no ${tag} table.`);
}
