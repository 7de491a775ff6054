import { describe, expect, it } from 'vitest';
import { fullAddress } from '#panels/embed/fullAddress.ts';
import { embedSnippet } from '#panels/share/embedSnippet.ts';

const sourceOf = (html: string) => /src="([^"]*)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('the address inside another page', () => {
  it.each([
    ['https://a.org/', 'https://a.org/#/?embed=1'],
    ['https://a.org/?x=1#/point/BL23', 'https://a.org/?x=1#/point/BL23?embed=1'],
    ['https://a.org/#/point/BL23?view=left', 'https://a.org/#/point/BL23?view=left&embed=1'],
  ])('%s becomes %s, and leads back', (href, embedded) => {
    expect(sourceOf(embedSnippet(href, 'BL23'))).toBe(embedded);
    expect(fullAddress(embedded)).toBe(href === 'https://a.org/' ? 'https://a.org/#/' : href);
  });

  it('cannot break out of the HTML it stands in', () => {
    expect(embedSnippet('https://a.org/#/', '"><script>')).toContain('title="&quot;>&lt;script>"');
  });
});
