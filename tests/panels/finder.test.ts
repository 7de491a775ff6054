import { describe, expect, it } from 'vitest';
import { createFinder, type Hit } from '#panels/search/finder.ts';
import { createCatalog } from '../create/createCatalog.ts';

const catalog = createCatalog();
const find = createFinder(catalog, await catalog.loadSearchWords('en'), await catalog.loadPatternWords('en'));
const nameOf = ({ target }: Hit) => ('id' in target ? target.id : target.code);
const found = (query: string) => find(query).map(nameOf);

describe('the search', () => {
  it.each([
    ['bl23', 'code'],
    ['BL-23', 'code'],
    ['UB 23', 'code'],
    ['b23', 'code'],
    ['shenshu', 'pinyin'],
    ['Shèn shù', 'pinyin'],
    ['SHENSHÙ', 'pinyin'],
    ['shensu', 'pinyin'],
    ['肾俞', 'han'],
    ['肾', 'han'],
    ['kidney transport', 'name'],
    ['kidny', 'name'],
  ])('leads from “%s” to BL23 first, because of its %s', (query, reason) => {
    expect(find(query)[0]).toEqual({ target: { kind: 'point', code: 'BL23' }, reason: { kind: reason } });
  });

  it.each([
    ['bl', ['BL', 'BL22', 'BL23', 'BL24']],
    ['ub 2', ['BL22', 'BL23', 'BL24']],
    ['du4', ['GV4']],
    ['EX-B2-L2', ['EX-B2-L2']],
    ['EX-B2', ['EX-B2-L1', 'EX-B2-L2']],
    ['jiaji', ['EX-B2-L1', 'EX-B2-L2']],
    ['governor', ['GV']],
    ['heavy ache', ['cold-damp']],
    ['han shi yao tong', ['cold-damp']],
    ['寒湿', ['cold-damp']],
    ['rheumatism', ['cold-damp']],
    ['nothing like it', []],
    ['  ', []],
  ])('finds for “%s” %j', (query, expected) => {
    expect([...found(query)].sort()).toEqual([...expected].sort());
  });

  it('never takes one number for another', () => {
    expect(found('bl23')).toEqual(['BL23']);
    expect(found('bl99')).toEqual([]);
  });

  it.each(['lower back', 'pain in my lower back', 'lumbago', 'lumbgo'])(
    'leads from “%s” to the set, then to its points',
    (words) => {
      expect(find(words).slice(0, 2)).toEqual([
        { target: { kind: 'set', id: 'low-back-pain' }, reason: { kind: 'complaint', topic: 'low back pain' } },
        { target: { kind: 'point', code: 'BL23' }, reason: { kind: 'complaint', topic: 'low back pain' } },
      ]);
    },
  );

  it('names each place once', () => {
    const names = found('low back');
    expect(names).toEqual([...new Set(names)]);
  });
});
