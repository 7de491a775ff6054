// Thirty claims, drawn at random, each traced from the screen to the reference that carries it, and back.
import type { Locator, Page } from '@playwright/test';
import fc from 'fast-check';
import * as v from 'valibot';
import type { CitationKey } from '#domain/citation.ts';
import { MeridianCode } from '#domain/code.ts';
import { GuideTopic, GuideWords, guideTopicIds } from '#domain/guide.ts';
import { MeridianText } from '#domain/meridian.ts';
import { PatternFile, PatternTextFile } from '#domain/pattern.ts';
import { TrialFile, TrialTextFile } from '#domain/trial.ts';
import { readData, readPointTexts, readReferences, readReferenceTexts } from '../data/readData.ts';
import { expect, test } from './pages/test.ts';
import { withoutWebGL } from './pages/withoutWebGL.ts';

/** The draw of this release; another number draws another thirty. */
const SEED = 20261123;
const DRAWN = 30;

interface Claim {
  readonly address: string;
  /** The tab of a point's card that it stands on. */
  readonly tab: 'About' | 'Find it' | 'Research' | 'Care' | null;
  readonly text: string;
  readonly source: CitationKey;
}

const references = new Map(readReferences().map((reference) => [reference.key, reference]));
const told = readReferenceTexts('en');

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Words need no figure: without WebGL they are there at once. */
test.beforeEach(({ page }) => withoutWebGL(page));

test(`${DRAWN} claims drawn at random rest on what they cite`, async ({ page }) => {
  test.setTimeout(240_000);
  const claims = drawn();
  for (const claim of claims) await test.step(`${claim.address}: “${claim.text}”`, () => findSource(page, claim));
  for (const source of new Set(claims.map((claim) => claim.source))) {
    const resting = claims.filter((claim) => claim.source === source);
    await test.step(source, () => readSource(page, source, resting));
  }
});

/** From the words on the screen by their number to the source in the list, which leads on to what was read of it. */
async function findSource(page: Page, { address, tab, text, source }: Claim): Promise<void> {
  await page.goto(`./${address}`);
  const statement = await unfolded(await readerOf(page, address, tab), text);
  // Folded away until a number is pressed.
  const item = page.locator('li[tabindex]', { hasText: references.get(source)!.title });
  const number = await item.evaluate((it) => [...it.parentElement!.children].indexOf(it) + 1);
  await statement.getByRole('button', { name: `Source ${number}`, exact: true }).click();
  await expect(item).toBeFocused();
  const more = item.getByRole('link', { name: 'What was checked' });
  await expect(more).toHaveAttribute('href', `#/sources/${source}`);
}

/** What was read of a source, and from there back to every claim that rests on it. */
async function readSource(page: Page, source: CitationKey, claims: readonly Claim[]): Promise<void> {
  await page.goto(`./#/sources/${source}`);
  const entry = page.locator(`details[data-key="${source}"]`);
  await expect(entry).toHaveAttribute('open', '');
  await expect(entry).toContainText(told[source]!.findings);
  await expect(entry).toContainText(told[source]!.howRead);
  for (const { address, tab } of claims) {
    if (tab !== 'Research') await expect(entry.locator(`a[href="${address}"]`)).toBeVisible();
  }
}

/** Where the words of an address are read: on a point the face that they stand on, turned to. */
async function readerOf(page: Page, address: string, tab: Claim['tab']): Promise<Locator> {
  if (!tab) return page.locator('body');
  // A point with several levels opens at one of them, whose name begins with its own.
  const card = page.getByRole('complementary', { name: new RegExp(`^Point ${address.replace('#/point/', '')}\\b`) });
  await card.getByRole('tab', { name: tab }).click();
  return card.getByRole('tabpanel', { name: tab });
}

/** The block a statement stands in, unfolded as a reader would unfold it. */
async function unfolded(within: Locator, text: string): Promise<Locator> {
  const begins = text.slice(0, 80);
  const words = within.getByText(begins).first();
  const fold = within.locator('details:not([open])').filter({ hasText: begins }).last().locator('summary');
  const shown = words.filter({ visible: true });
  await expect(shown.or(fold).first()).toBeVisible();
  if (await fold.isVisible()) await fold.click();
  await expect(words).toBeVisible();
  return words;
}

function drawn(): readonly Claim[] {
  const all = [...ofPoints(), ...ofTrials(), ...ofMeridians(), ...ofPatterns(), ...ofGuide()];
  const some = fc.shuffledSubarray(all, { minLength: DRAWN, maxLength: DRAWN });
  return fc.sample(some, { seed: SEED, numRuns: 1 })[0] ?? [];
}

function ofPoints(): Claim[] {
  return Object.entries(readPointTexts('en')).flatMap(([code, text]) => {
    const { tradition, otherUse, nameMeaning, with: partners = [], beneath, note, care = [] } = text;
    const said = partners.map(({ why, sources }) => ({ text: why, sources }));
    return [
      ...[tradition, otherUse, nameMeaning, ...said].map((claim) => ({ claim, tab: 'About' as const })),
      ...[beneath, note].map((claim) => ({ claim, tab: 'Find it' as const })),
      ...care.map((claim) => ({ claim, tab: 'Care' as const })),
    ].flatMap(({ claim, tab }) =>
      claim ? [{ address: `#/point/${code}`, tab, text: claim.text, source: claim.sources[0]! }] : [],
    );
  });
}

function ofTrials(): Claim[] {
  const texts = readData('text/en/trials.json', TrialTextFile);
  return readData('trials.json', TrialFile).trials.flatMap(({ source, points: [code] }) =>
    code ? [{ address: `#/point/${code}`, tab: 'Research', text: texts[source]!.whole, source }] : [],
  );
}

function ofMeridians(): Claim[] {
  const texts = readData('text/en/meridians.json', v.record(MeridianCode, MeridianText));
  return Object.entries(texts).map(([code, { tradition, sources }]) => ({
    address: `#/meridian/${code}`,
    tab: null,
    text: tradition,
    source: sources[0]!,
  }));
}

function ofPatterns(): Claim[] {
  const texts = readData('text/en/patterns.json', PatternTextFile).patterns;
  return readData('patterns.json', PatternFile).patterns.map(({ id, sources }) => ({
    address: `#/pattern/${id}`,
    tab: null,
    text: texts[id]!.rationale,
    source: sources[0]!,
  }));
}

function ofGuide(): Claim[] {
  return guideTopicIds.flatMap((id) => {
    const words = readData(`text/en/guide/${id}.json`, GuideWords);
    return readData(`guide/${id}.json`, GuideTopic).sections.flatMap((section) =>
      section.passages.map((passage) => ({
        address: `#/guide/${id}`,
        tab: null,
        text: words[section.id]!.passages[passage.id]!.text,
        source: passage.sources[0]!,
      })),
    );
  });
}
