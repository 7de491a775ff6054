/** The address of the whole atlas for what an embedded one shows. */
export function fullAddress(href: string): string {
  const at = href.indexOf('?', href.indexOf('#'));
  if (at < 0) return href;
  const kept = href
    .slice(at + 1)
    .split('&')
    .filter((parameter) => !parameter.startsWith('embed='));
  return href.slice(0, at) + (kept.length > 0 ? `?${kept.join('&')}` : '');
}
