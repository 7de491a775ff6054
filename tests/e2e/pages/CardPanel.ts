import type { Locator, Page } from '@playwright/test';

/** A point's card, beside the body or as a sheet over it. */
export class CardPanel {
  readonly root: Locator;
  readonly title: Locator;
  readonly close: Locator;
  readonly copyLink: Locator;
  readonly print: Locator;
  readonly sayName: Locator;
  readonly position: Locator;
  readonly sheetHandle: Locator;

  constructor(page: Page, code: string) {
    this.root = page.getByRole('complementary', { name: `Point ${code}`, exact: true });
    this.title = this.root.getByRole('heading', { level: 2 });
    this.close = this.root.getByRole('button', { name: 'Close the card' });
    this.copyLink = this.root.getByRole('button', { name: 'Copy link' });
    this.print = this.root.getByRole('button', { name: 'Print this point' });
    this.sayName = this.root.getByRole('button', { name: 'Say the name' });
    this.position = this.root.getByText(/^\d+ of \d+/);
    this.sheetHandle = this.root.getByRole('button', { name: /height of the sheet/ });
  }

  tab(name: 'About' | 'Find it' | 'Research' | 'Care'): Locator {
    return this.root.getByRole('tab', { name });
  }

  face(name: 'About' | 'Find it' | 'Research' | 'Care'): Locator {
    return this.root.getByRole('tabpanel', { name });
  }

  box(title: 'Tradition holds' | 'Studies found' | 'Care' | 'What the whole sets did'): Locator {
    return this.root.getByRole('heading', { name: title, exact: true }).locator('..');
  }

  /** Words in the location that name a landmark. */
  landmarks(): Locator {
    return this.root.locator('p [aria-pressed]');
  }

  step(direction: 'Previous' | 'Next'): Locator {
    return this.root.getByRole('button', { name: new RegExp(`^${direction}:`) });
  }
}
