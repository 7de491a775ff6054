import type { Locator, Page } from '@playwright/test';

/** Search, sets, filters, layers and theme: what a person finds their way with. */
export class Explorer {
  readonly page: Page;
  readonly search: Locator;
  readonly hits: Locator;
  readonly status: Locator;
  readonly count: Locator;
  readonly reset: Locator;

  constructor(page: Page) {
    this.page = page;
    this.search = page.getByRole('combobox', { name: 'Search', exact: true });
    this.hits = page.getByRole('option');
    this.status = page.getByText(/^\d+ match/);
    this.count = page.getByText(/of \d+ points stand out/);
    this.reset = page.getByRole('button', { name: 'Reset', exact: true });
  }

  /** The page, its panels in place; the body may still be on its way. */
  async open(hash = '#/'): Promise<void> {
    await this.page.goto(`./${hash}`);
    await this.search.waitFor();
  }

  tab(name: 'On the body' | 'All points'): Locator {
    return this.page.getByRole('tab', { name });
  }

  chip(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** A group of filters, folded away until it is pressed. */
  group(name: string): Locator {
    return this.page.locator('summary').filter({ hasText: name });
  }

  layer(name: string): Locator {
    return this.page.getByRole('switch', { name });
  }

  get theme(): Locator {
    return this.page.getByRole('button', { name: /^Theme:/ });
  }
}
