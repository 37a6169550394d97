/** Checks of numbering: codes and area numbers are unique within a tier, and a code continues that of what encloses it. */
import {
  allCriteria,
  type Enclosed,
  faultAt,
  type MergedEdition,
  placeOfKey,
  tiersOf,
} from '../inherit/merged-edition.ts';

export function checkCodes(edition: MergedEdition): void {
  for (const tier of Object.keys(edition.header.tiers)) {
    checkAreaNumbers(edition, tier);
    checkUnique(edition, tier);
  }
  for (const enclosed of allCriteria(edition)) checkContinues(enclosed);
}

function checkAreaNumbers({ areas }: MergedEdition, tier: string): void {
  const numbers = new Map<string, string>();
  for (const { number, head, id, origin } of areas) {
    if (number === null || (head.tiers && !head.tiers.includes(tier))) continue;
    const other = numbers.get(number);
    if (other) throw faultAt(origin, 'area-number-twice', { found: number, other, tier });
    numbers.set(number, id);
  }
}

function checkUnique(edition: MergedEdition, tier: string): void {
  const codes = new Map<string, string>();
  for (const enclosed of allCriteria(edition)) {
    if (!tiersOf(enclosed, edition.header).includes(tier)) continue;
    const { criterion } = enclosed;
    const { code } = criterion.keys;
    const other = codes.get(code);
    if (other) throw faultAt(placeOfKey(criterion, 'code'), 'code-twice', { found: code, other, tier });
    codes.set(code, criterion.id);
  }
}

/** 3.2.1 stands under 3.2, and 3.2 in the area numbered 3. */
function checkContinues({ area, ancestors, criterion }: Enclosed): void {
  const above = ancestors.at(-1)?.keys.code ?? area.number;
  const { code } = criterion.keys;
  if (above === null || !/\d$/.test(above) || code.startsWith(`${above}.`)) return;
  throw faultAt(placeOfKey(criterion, 'code'), 'code-outside', { expected: `${above}.`, found: code });
}
