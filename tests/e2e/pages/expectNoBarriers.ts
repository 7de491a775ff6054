import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Of rows that one component makes by the hundred the first of each group speak for the rest, and the chosen one. */
const ALIKE = ['li:nth-child(n + 4):has(> a[data-code]:not([aria-current]))', 'tbody > tr:nth-child(n + 12)'];

/** Nothing on the page, or in the part of it that changed, breaks the rules of WCAG 2.2 AA that a program can check. */
export async function expectNoBarriers(page: Page, part = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(part)
    .exclude(ALIKE.join())
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
