/**
 * Who lowered how much and how often: the criteria of a block by the appraiser that an appraisal names, else by who
 * appraises the area under the edition; what no appraisal speaks of (figures of systems and surveys) stands apart.
 *
 * Every criterion that is compared belongs to exactly one group, so that the gaps of the groups add up to the block's.
 */
import type { Campaign, TierResult } from '../../campaign/run-campaign.ts';
import { decimal } from '../../exact/decimal.ts';
import type { AppraiserGaps } from '../../model/gap-report.ts';
import { foldName } from '../../text/fold.ts';
import { appraiserOf } from '../../units/appraiser-of.ts';
import type { AppraisalOf } from './appraisals-of-tier.ts';
import type { CountedLeaf } from './compared-leaves.ts';
import { gapTotal } from './gap-total.ts';

/** The criteria of one unit that are counted on both sides. */
export interface UnitClaims {
  /** of the tier's tables */
  row: number;
  leaves: readonly CountedLeaf[];
}

interface Group {
  appraiser: AppraiserGaps['appraiser'];
  units: Set<number>;
  leaves: CountedLeaf[];
}

interface AppraiserContext {
  campaign: Campaign;
  tier: TierResult;
  appraisalOf: AppraisalOf;
}

/** The greatest sum lowered first, equal ones in the order in which they are met; what nobody appraised comes last. */
export function gapsByAppraiser(units: readonly UnitClaims[], context: AppraiserContext): AppraiserGaps[] {
  const groups = new Map<string | null, Group>();
  const named = namedAppraisers(context);
  for (const { row, leaves } of units) {
    for (const leaf of leaves) {
      const appraiser = named(row, leaf);
      const key = appraiser && keyOf(appraiser);
      const group = groups.get(key) ?? { appraiser, units: new Set(), leaves: [] };
      groups.set(key, group);
      group.units.add(row);
      group.leaves.push(leaf);
    }
  }
  const { decimals } = context.tier.set.index;
  const sums = [...groups.values()].map(({ appraiser, units: judged, leaves }) => {
    return { appraiser, units: judged.size, ...gapTotal(leaves, decimals) };
  });
  return sums.sort(
    (a, b) =>
      Number(a.appraiser === null) - Number(b.appraiser === null) ||
      decimal(b.loweredPoints).compare(decimal(a.loweredPoints)),
  );
}

/** A name that is no unit's, and no name at all, are apart from every id. */
function keyOf({ id, name }: NonNullable<AppraiserGaps['appraiser']>): string {
  return id ?? (name === null ? '' : ` ${foldName(name)}`);
}

/** Who appraised a criterion of a unit; null where no appraisal speaks of it. */
function namedAppraisers({ campaign, tier, appraisalOf }: AppraiserContext) {
  const { edition, registry } = campaign;
  const unitNamed = (id: string) => registry.units[registry.positionOf(id) ?? -1];
  return (row: number, { leaf }: CountedLeaf): AppraiserGaps['appraiser'] => {
    const statement = appraisalOf(row, leaf);
    if (!statement) return null;
    const written = statement.rows.textAt(statement.row, 'appraiser');
    if (written !== '') {
      const match = registry.find(written);
      const unit = match.kind === 'found' ? registry.units[match.unit] : undefined;
      return unit ? { id: unit.id, name: unit.name } : { id: null, name: written };
    }
    const { id } = appraiserOf(edition, leaf.area, tier.units[row]!);
    return { id, name: id === null ? null : (unitNamed(id)?.name ?? id) };
  };
}
