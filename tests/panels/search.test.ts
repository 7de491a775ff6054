import { describe, expect, it } from 'vitest';
import { createFinder, keyOf } from '#panels/search/finder.ts';
import { createCatalog } from '../../src/catalog.ts';

const catalog = createCatalog();
const finderOf = async (language: string) =>
  createFinder(catalog, await catalog.loadSearchWords(language), await catalog.loadPatternWords(language));

const sayings = {
  en: {
    'my lower back hurts': 'set low-back-pain',
    'where does my back hurt': 'set low-back-pain',
    'acupuncture point for a sore neck': 'set neck-to-back',
    sciatica: 'set sciatica',
    'slipped disc': 'pattern lumbar-disc-herniation',
    'pregnant back pain': 'pattern pregnancy-low-back',
  },
  'zh-Hans': {
    我腰疼: 'set low-back-pain',
    腰痛按哪个穴位: 'set low-back-pain',
    怀孕腰痛: 'pattern pregnancy-low-back',
    坐骨神经痛穴位: 'set sciatica',
    脖子酸: 'set neck-to-back',
  },
};

describe.each(Object.entries(sayings))('what people say in %s', (language, leading) => {
  it.each(Object.entries(leading))('“%s” leads to the %s first', async (said, first) => {
    const [hit] = (await finderOf(language))(said);
    expect(hit && keyOf(hit.target)).toBe(first);
  });
});
