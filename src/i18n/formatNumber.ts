/** A number in a language's own figures, with at most so many decimals. */
export function formatNumber(value: number, language: string, decimals: number): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: decimals }).format(value);
}
