import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import en from '#i18n/en.json';
import { i18n } from '#i18n/i18n.ts';

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const rooms = ['panels', 'scene', 'classroom'];
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && (rooms.some((room) => file.startsWith(room)) || !file.includes('/')))
  .map((file) => readFileSync(`${src}${file}`, 'utf8'))
  .join('\n');

describe('messages', () => {
  it('are all used; TypeScript refuses the ones that do not exist', () => {
    const isUsed = (key: string) => {
      const plain = key.replace(/_(zero|one|two|few|many|other)$/, '');
      const prefix = plain.slice(0, plain.indexOf('.') + 1);
      // A key is written out, or made of a room and a value of a known set: `Scale.${scale}`.
      return sources.includes(`'${plain}'`) || sources.includes(`\`${prefix}\${`);
    };
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('stand in the order of the alphabet, so that two people add to different lines', () => {
    const keys = Object.keys(en);
    expect(keys).toEqual([...keys].sort());
  });

  it('count in the plural of the language', () => {
    expect(i18n.t('PointList.matches', { count: 1 })).toBe('1 point matches');
    expect(i18n.t('PointList.matches', { count: 12 })).toBe('12 points match');
  });

  it('leave escaping to React', () => {
    expect(i18n.t('Notices.unknownPoint', { subject: '<b>&' })).toContain('<b>&');
  });
});
