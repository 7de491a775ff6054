import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Of rows that one component makes by the hundred the first of each group speak for the rest, and the chosen one. */
const ALIKE = ['li:nth-child(n + 4):has(> a[data-code]:not([aria-current]))', 'tbody > tr:nth-child(n + 12)'];

interface Scope {
  /** A selector of what changed; the whole page without it. */
  readonly part?: string;
  /** Also the rows that are alike: a minute for a long table, so once for each is enough. */
  readonly everyRow?: boolean;
}

/** Nothing on the page, as it stands, breaks the rules of WCAG 2.2 AA that a program can check. */
export async function expectNoBarriers(page: Page, { part = 'html', everyRow = false }: Scope = {}): Promise<void> {
  const axe = new AxeBuilder({ page }).include(part).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']);
  if (!everyRow) axe.exclude(ALIKE.join());
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
