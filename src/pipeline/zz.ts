import { writeFileSync } from 'node:fs';
import { findItText } from './placeAll.ts';
import { readBodies } from './readBodies.ts';
import { readRules } from './readRules.ts';

const rules = readRules();
for (const body of readBodies().filter((b) => process.argv.slice(2).includes(b.id))) {
  const t = performance.now();
  try {
    const text = await findItText(body, rules);
    writeFileSync(`models/findit-${body.id}.json`, text);
    console.log(body.id, Math.round(text.length / 1024), 'kB', ((performance.now() - t) / 1000).toFixed(1), 's');
  } catch (e) {
    console.log(body.id, e);
  }
}
