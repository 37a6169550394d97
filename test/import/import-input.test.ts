/** A file in memory is read in turns: the same figures and faults, and others are served meanwhile. */
import { describe, expect, it } from 'vitest';
import { importChunks } from '../../src/import/import-file.ts';
import { importBytes } from '../../src/import/import-input.ts';
import { caseContext } from './case-context.ts';

const HEADING = 'Đơn vị;Mã tiêu chí;Giá trị';
const LARGE = Buffer.from(
  [HEADING, ...Array.from({ length: 30_000 }, (_, i) => `Sở ${i};TC 9.9;1`)].join('\n'),
);

describe('importBytes', () => {
  it('gives way while it reads a large file', async () => {
    let turns = 0;
    const count = () => {
      turns++;
      next = setImmediate(count);
    };
    let next = setImmediate(count);
    await importBytes('a.csv', LARGE, caseContext);
    clearImmediate(next);
    expect(turns).toBeGreaterThan(5);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['one line', Buffer.from(HEADING)],
    ['faults all over', LARGE],
    ['bytes of another encoding far in', Buffer.concat([LARGE, Buffer.from([0xff, 0x0a])])],
  ])('finds in %s what the reading at once finds', async (_, bytes) => {
    expect(await importBytes('a.csv', bytes, caseContext)).toEqual(
      importChunks('a.csv', [bytes], caseContext),
    );
  });
});
