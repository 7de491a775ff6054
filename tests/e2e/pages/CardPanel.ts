import type { Locator, Page } from '@playwright/test';

/** A point's card, beside the body or as a sheet over it. */
export class CardPanel {
  readonly root: Locator;
  readonly title: Locator;
  readonly close: Locator;
  readonly copyLink: Locator;
  readonly position: Locator;
  readonly sheetHandle: Locator;

  constructor(page: Page, code: string) {
    this.root = page.getByRole('complementary', { name: `Point ${code}`, exact: true });
    this.title = this.root.getByRole('heading', { level: 2 });
    this.close = this.root.getByRole('button', { name: 'Close the card' });
    this.copyLink = this.root.getByRole('button', { name: 'Copy link' });
    this.position = this.root.getByText(/^\d+ of \d+/);
    this.sheetHandle = this.root.getByRole('button', { name: /height of the sheet/ });
  }

  box(title: 'Tradition holds' | 'Studies found' | 'Care'): Locator {
    return this.root.getByRole('heading', { name: title }).locator('..');
  }

  step(direction: 'Previous' | 'Next'): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${direction}:`) });
  }
}
