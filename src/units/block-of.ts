/** The block that a unit is ranked in: the first of its tier whose filter holds. */
import { ParError } from '../errors.ts';
import { matches } from '../model/condition.ts';
import type { Block } from '../model/edition-file.ts';
import type { Unit } from '../model/unit.ts';

/**
 * @returns null where no filter holds
 * @throws ParError `unit-lacks-attribute` where a filter asks for an attribute that the unit has not
 */
export function blockOf(blocks: readonly Block[], unit: Unit): Block | null {
  for (const block of blocks) {
    if (block.tier !== unit.tier) continue;
    const answer = block.where === undefined || matches(block.where, unit.attributes);
    if (typeof answer !== 'boolean') {
      throw new ParError('unit-lacks-attribute', {}, { unit: unit.name, attribute: answer.missing });
    }
    if (answer) return block;
  }
  return null;
}
