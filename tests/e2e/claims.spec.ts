// Thirty claims, drawn at random, each traced from the screen to the reference that carries it, and back.
import type { Page } from '@playwright/test';
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
  if (tab) await page.getByRole('tab', { name: tab }).click();
  const statement = await unfolded(page, text);
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

/** The block a statement stands in, unfolded as a reader would unfold it. */
async function unfolded(page: Page, text: string) {
  const words = page.getByText(text.slice(0, 80)).first();
  await words.waitFor({ state: 'attached' });
  const fold = page.locator('details:not([open])').filter({ has: words }).last();
  if (!(await words.isVisible())) await fold.locator('summary').click();
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
