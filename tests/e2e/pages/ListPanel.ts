import type { Locator, Page } from '@playwright/test';

/** The list of points and the legend over it. */
export class ListPanel {
  readonly root: Locator;
  readonly filter: Locator;
  readonly open: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('complementary', { name: 'Points', exact: true });
    this.filter = this.root.getByRole('textbox', { name: 'Find a point' });
    /** Only where the list is not always there. */
    this.open = page.getByRole('banner').getByRole('button', { name: 'Points' });
  }

  row(code: string): Locator {
    return this.root.getByRole('link', { name: new RegExp(`^${code}\\b`) });
  }

  meridian(name: string): Locator {
    return this.root.getByRole('switch', { name: new RegExp(`^${name}`) });
  }
}
