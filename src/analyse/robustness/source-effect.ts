/** How far the ranks of a block move under one source of uncertainty, or under all together. */
import type { UncertaintySource } from '../../model/robustness-options.ts';
import type { SourceEffect } from '../../model/uncertainty-report.ts';
import type { BlockFigures } from './block-figures.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { ReplicatedBlock } from './replicate-block.ts';

/** @param source null: all together */
export function sourceEffect(
  source: UncertaintySource | null,
  { ranks }: BlockFigures,
  { counts, failed }: ReplicatedBlock,
): SourceEffect {
  let times = 0;
  let changed = 0;
  let shift = 0;
  let width = 0;
  let units = 0;
  for (let unit = 0; unit < ranks.length; unit++) {
    const nominal = ranks[unit]!;
    if (counts.times(unit) === 0) continue;
    times += counts.times(unit);
    changed += counts.times(unit) - counts.count(unit, nominal, nominal);
    for (const { rank, count } of counts.histogram(unit)) shift += count * Math.abs(rank - nominal);
    width += counts.quantile(unit, 0.95) - counts.quantile(unit, 0.05);
    units++;
  }
  return {
    source,
    failed,
    shift: finiteOrNull(shift / times),
    changed: finiteOrNull(changed / times),
    width: finiteOrNull(width / units),
  };
}
