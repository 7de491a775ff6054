import type { Locator, Page } from '@playwright/test';

/** The standard views and the bodies. */
export class ViewBar {
  readonly root: Locator;

  constructor(page: Page) {
    this.root = page.getByRole('navigation', { name: 'View' });
  }

  view(name: 'Back' | 'Front' | 'Left' | 'Right'): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  body(sex: 'Male' | 'Female'): Locator {
    return this.root.getByRole('radio', { name: `${sex} body` });
  }
}
