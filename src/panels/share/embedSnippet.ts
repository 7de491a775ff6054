const HEIGHT_PX = 560;

/** The HTML that shows an address inside a course page. */
export function embedSnippet(href: string, title: string): string {
  const address = href.includes('#') ? href : `${href}#/`;
  const source = `${address}${address.includes('?', address.indexOf('#')) ? '&' : '?'}embed=1`;
  return `<iframe src="${escaped(source)}" title="${escaped(title)}" width="100%" height="${HEIGHT_PX}" style="border:0" loading="lazy" allowfullscreen></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
