/** A length people can picture, in centimetres with one decimal: 24.3 mm is `2.4 cm`. */
export function formatLength(lengthMm: number, language: string): string {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit: 'centimeter', maximumFractionDigits: 1 });
  return format.format(lengthMm / 10);
}
