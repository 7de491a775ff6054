declare module 'subset-font' {
  interface Options {
    readonly targetFormat?: 'sfnt' | 'truetype' | 'woff' | 'woff2';
    readonly preserveNameIds?: readonly number[];
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  /** The font with only the glyphs that the text needs; a character the font lacks is passed over in silence. */
  export default function subsetFont(font: Buffer, text: string, options?: Options): Promise<Buffer>;
}
