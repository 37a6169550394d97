/** Checks of edition.yaml by itself: the period, blocks, grades, index settings and goals. */
import { Fraction } from '../../exact/fraction.ts';
import { dayNumber } from '../../model/day.ts';
import type { Grade } from '../../model/edition-file.ts';
import { faultAt, type MergedEdition, type Origin } from '../inherit/merged-edition.ts';
import { refuseTwice } from '../inherit/refuse-twice.ts';
import { unknownTier } from '../inherit/unknown-tier.ts';

const HUNDRED = Fraction.of(100);

/** @throws ParError where edition.yaml contradicts itself */
export function checkHeader(edition: MergedEdition): void {
  const at = (...path: (string | number)[]): Origin => ({ file: edition.file, path });
  checkPeriod(edition, at);
  checkBlocks(edition, at);
  checkIndex(edition, at);
  checkGrades(edition.header.grades, at('grades'));
  for (const [i, block] of edition.header.blocks.entries()) {
    if (block.grades) checkGrades(block.grades, at('blocks', i, 'grades'));
  }
  for (const { section, origin } of edition.areas) {
    if (section !== 'area' && !edition.header[section])
      throw faultAt(origin, 'cap-missing', { expected: section });
  }
}

type At = (...path: (string | number)[]) => Origin;

function checkPeriod({ header: { period, decision } }: MergedEdition, at: At): void {
  const days: [string, Origin][] = [
    [period.from, at('period', 'from')],
    [period.to, at('period', 'to')],
    ...(decision ? [[decision.date, at('decision', 'date')] satisfies [string, Origin]] : []),
  ];
  for (const [day, origin] of days) {
    if (dayNumber(day) === null) throw faultAt(origin, 'no-such-day', { found: day });
  }
  if (period.to < period.from) {
    throw faultAt(at('period', 'to'), 'period-order', { expected: period.from, found: period.to });
  }
}

function checkBlocks({ header: { blocks, tiers } }: MergedEdition, at: At): void {
  refuseTwice(blocks, at('blocks'));
  for (const [i, { tier }] of blocks.entries()) {
    if (!(tier in tiers)) throw unknownTier(at('blocks', i, 'tier'), tier, Object.keys(tiers));
  }
  for (const tier of Object.keys(tiers)) {
    if (!blocks.some((block) => block.tier === tier))
      throw faultAt(at('blocks'), 'tier-without-block', { expected: tier });
  }
  for (const [i, { id, tier }] of blocks.entries()) {
    const other = blocks.slice(0, i).find((block) => block.tier === tier && !block.where);
    if (other) throw faultAt(at('blocks', i), 'block-unreachable', { found: id, other: other.id });
  }
}

function checkIndex({ header: { index, bonus, penalty } }: MergedEdition, at: At): void {
  const positive = { scale: index.scale, cap: index.cap };
  for (const [key, value] of Object.entries(positive)) {
    if (value.sign <= 0) throw faultAt(at('index', key), 'not-positive', { found: value.toString() });
  }
  const { minApplicable } = index;
  if (minApplicable.sign < 0 || HUNDRED.lessThan(minApplicable)) {
    throw faultAt(at('index', 'minApplicable'), 'not-between', {
      min: 0,
      max: 100,
      found: minApplicable.toString(),
    });
  }
  for (const [key, block] of Object.entries({ bonus, penalty })) {
    if (block && block.cap.sign < 0)
      throw faultAt(at(key, 'cap'), 'not-positive', { found: block.cap.toString() });
  }
}

/** Grades fall strictly from the highest to one that begins at 0, so that every index has exactly one. */
function checkGrades(grades: readonly Grade[], { file, path }: Origin): void {
  refuseTwice(grades, { file, path });
  for (const [i, grade] of grades.entries()) {
    const above = grades[i - 1];
    if (above && grade.from.compare(above.from) >= 0) {
      throw faultAt({ file, path: [...path, i, 'from'] }, 'grades-overlap', {
        expected: above.from.toString(),
        found: grade.from.toString(),
      });
    }
  }
  const lowest = grades.length - 1;
  const { from } = grades[lowest]!;
  if (!from.isZero)
    throw faultAt({ file, path: [...path, lowest, 'from'] }, 'grades-lowest', { found: from.toString() });
}
