/**
 * The cell `formed_from` -> predecessors.
 *
 * Predecessors stand between `|`, each as `unit`, `unit:share` or `unit:share@day`. A share is the part of that
 * predecessor that came over: a decimal (0,4), a fraction (1/3) or `?` where it is not known; none: the whole. A day
 * is written where a unit that went on existing took the predecessor in; none: the unit's first day.
 */
import { decimal } from '../exact/decimal.ts';
import { Fraction } from '../exact/fraction.ts';
import type { Predecessor } from '../model/unit.ts';
import { isoDayOf } from './iso-day-of.ts';

const PART = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([^:@|]+))?(?:@([^:@|]+))?$/;
const SHARE = /^(?:\d+(?:[.,]\d+)?|\d+\/0*[1-9]\d*)$/;

/** What is wrong with the cell: the code of a ParError and the part that it is about. */
export interface PredecessorFault {
  fault: 'registry-predecessor' | 'registry-share' | 'registry-day' | 'registry-predecessor-twice';
  found: string;
}

/** `a|b:0,4|c:?`: the whole of a, four tenths of b, an unknown part of c. */
export function readPredecessors(cell: string): Predecessor[] | PredecessorFault {
  const predecessors: Predecessor[] = [];
  for (const part of cell.split('|').map((text) => text.trim())) {
    const read = readPredecessor(part);
    if ('fault' in read) return read;
    if (predecessors.some(({ unit, day }) => unit === read.unit && day === read.day)) {
      return { fault: 'registry-predecessor-twice', found: read.unit };
    }
    predecessors.push(read);
  }
  return predecessors;
}

function readPredecessor(part: string): Predecessor | PredecessorFault {
  const [, unit, share, day] = PART.exec(part) ?? [];
  if (unit === undefined) return { fault: 'registry-predecessor', found: part };
  const parsed = share === undefined ? Fraction.ONE : readShare(share.trim());
  if (parsed === undefined) return { fault: 'registry-share', found: share! };
  if (day === undefined) return { unit, share: parsed };
  const iso = isoDayOf(day.trim());
  return iso === null ? { fault: 'registry-day', found: day } : { unit, share: parsed, day: iso };
}

/** @returns null where the share is not known, undefined where the text is not a share */
function readShare(text: string): Fraction | null | undefined {
  if (text === '?') return null;
  if (!SHARE.test(text)) return undefined;
  const share = decimal(text.replace(',', '.'));
  return share.sign > 0 && !Fraction.ONE.lessThan(share) ? share : undefined;
}
