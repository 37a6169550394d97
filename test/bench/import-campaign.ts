/** A long CSV of some 100 MB for the import benchmark: 80 criteria of every unit, as units hand them in. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { readEdition } from '../../src/criteria/read-edition.ts';
import { memorySource } from '../../src/criteria/source.ts';
import type { ImportContext } from '../../src/import/import-options.ts';
import type { Edition } from '../../src/model/criteria-set.ts';
import type { Unit } from '../../src/model/unit.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { createRegistry } from '../../src/units/registry.ts';

export const LEAVES = 80;
const BYTES = 100_000_000;
export const HEADER = 'STT;Đơn vị;Mã tiêu chí;Giá trị;Tử số;Mẫu số;Ghi chú\r\n';

function editionText(id: string, year: number): Record<string, string> {
  const leaf = (i: number) => {
    const measure = i % 4 === 3 ? '{ kind: count }' : '{ kind: percent, of: part }';
    const scoring =
      i % 4 === 3
        ? '{ kind: perEvent, start: max, each: -0.25, falling: true }'
        : '{ kind: proportional, of: 100, fullAt: 95, zeroBelow: 60 }';
    return `  leaf-${i + 1}: { code: "1.${i + 1}", label: { vi: Tiêu chí ${i + 1} }, measure: ${measure}, maxPoints: 1.25, scoring: ${scoring}, noneArose: { effect: exclude } }`;
  };
  return {
    [`${id}/edition.yaml`]: `
schema: par-criteria/1
edition: ${id}
jurisdiction: bench
extends: null
decision: null
period: { from: ${year}-01-01, to: ${year}-12-31 }
status: illustrative
tiers: { commune: { label: { vi: Xã } } }
blocks: [{ id: all, tier: commune, label: { vi: Các xã } }]
grades: [{ id: e, from: 0, label: { vi: Không xếp loại } }]
index: { scale: 100, decimals: 2, rankOn: exact, ties: competition, roundEach: false, minApplicable: 0, cap: 100 }
`,
    [`${id}/1-area.yaml`]: `
schema: par-criteria/1
area: { id: area, number: "1", label: { vi: Lĩnh vực } }
sources: [{ for: [maxPoints, scoring, noneArose], assumption: made for a benchmark }]
add:
${Array.from({ length: LEAVES }, (_, i) => leaf(i)).join('\n')}
`,
  };
}

/** 80 criteria of shares and counts. */
export function longEdition(id: string, year: number): Edition {
  return readEdition(memorySource(editionText(id, year)), id);
}

const unitName = (i: number) => `UBND xã Thử Nghiệm ${i + 1}`;

export function importContext(units: number): ImportContext {
  const registered = Array.from(
    { length: units },
    (_, i): Unit => ({
      id: `xa-${i + 1}`,
      name: unitName(i),
      aliases: [],
      tier: 'commune',
      attributes: {},
      dates: {},
    }),
  );
  return {
    edition: longEdition('bench/long', 2025),
    registry: createRegistry(registered, { asOf: '2025-12-31' }),
  };
}

/** Writes the file. @returns the number of units and rows that it holds */
export function writeLongCsv(path: string): { units: number; rows: number } {
  const random = seededRandom(7);
  const descriptor = openSync(path, 'w');
  let written = writeSync(descriptor, `\ufeff${HEADER}`);
  let units = 0;
  for (; written < BYTES; units++) {
    let text = '';
    for (let leaf = 0; leaf < LEAVES; leaf++)
      text += `${leaf + 1};${unitName(units)};TC 1.${leaf + 1};${cells(leaf, random)}\r\n`;
    written += writeSync(descriptor, text);
  }
  closeSync(descriptor);
  return { units, rows: units * LEAVES };
}

/** The cells of a figure: value, numerator, denominator, note. */
export function cells(leaf: number, random: () => number): string {
  if (random() < 0.03) return 'KPS;;;';
  if (leaf % 4 === 3) return `${Math.floor(random() * 4)};;;`;
  if (leaf % 4 === 2) return `${60 + Math.floor(random() * 40)},${Math.floor(random() * 100)}%;;;`;
  const denominator = 100 + Math.floor(random() * 3000);
  const note = random() < 0.1 ? 'Theo Báo cáo số 12/BC-UBND' : '';
  return `;${Math.floor(denominator * (0.6 + 0.4 * random()))};${denominator};${note}`;
}
