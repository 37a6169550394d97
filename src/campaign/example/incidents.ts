/**
 * What goes wrong, or differently, for one criterion of one unit: claims that are too high, nothing that arose,
 * blanks, second rounds. Most criteria of most units have no incident.
 */
import type { Leaf } from '../../model/criteria-set.ts';
import { countedLabel, mayBeNone } from './quantities.ts';

export type Incident =
  | 'blank'
  | 'noneArose'
  /** "none arose" is claimed and denied */
  | 'noneAroseDenied'
  /** points claimed above what the unit's own figure earns */
  | 'pointsTooHigh'
  /** a figure above what the evidence or the province's system shows */
  | 'figureTooHigh'
  | 'refused'
  /** lowered in round 1, recognised in round 2 */
  | 'restored'
  | 'withoutEvidence'
  /** too few valid answers of a survey */
  | 'thinSurvey';

/** Shares of the criteria of a unit. */
const APPRAISED_RATES: readonly (readonly [Incident, number])[] = [
  ['blank', 0.006],
  ['pointsTooHigh', 0.01],
  ['figureTooHigh', 0.018],
  ['refused', 0.003],
  ['restored', 0.004],
  ['withoutEvidence', 0.004],
];
const SYSTEM_RATES: readonly (readonly [Incident, number])[] = [
  ['blank', 0.006],
  ['figureTooHigh', 0.03],
];
const OWN_RATES: readonly (readonly [Incident, number])[] = [
  ['blank', 0.006],
  ['pointsTooHigh', 0.01],
  ['withoutEvidence', 0.004],
];
const SURVEY_RATES: readonly (readonly [Incident, number])[] = [['thinSurvey', 0.015]];
const NONE_AROSE_RATES = { exclude: 0.05, full: 0.18 };
/** of those who say that none arose */
const DENIED_RATE = 0.08;
/** whether a criterion may not arise where no label says how much there is of it */
const UNCOUNTED_RATE = 0.02;

/** @param isCalm only what is true on both sides: for units whose result must be known exactly */
export function drawIncident(leaf: Leaf, isCalm: boolean, random: () => number): Incident | null {
  const none = random();
  const denied = random();
  const other = random();
  if (none < noneAroseRate(leaf)) {
    return denied < DENIED_RATE && leaf.assessedBy === 'appraisal' && !isCalm
      ? 'noneAroseDenied'
      : 'noneArose';
  }
  let sum = 0;
  for (const [incident, rate] of ratesOf(leaf)) {
    sum += rate;
    if (other < sum) return isCalm ? null : incident;
  }
  return null;
}

function ratesOf({ assessedBy, area, rule }: Leaf): readonly (readonly [Incident, number])[] {
  if (area.section !== 'area') return [];
  if (assessedBy === 'survey') {
    const encoder = rule.simple?.encoder;
    return encoder?.kind === 'survey' && encoder.minSample > 1 ? SURVEY_RATES : [];
  }
  if (assessedBy === 'system') return SYSTEM_RATES;
  return assessedBy === 'self' ? OWN_RATES : APPRAISED_RATES;
}

function noneAroseRate({ noneArose, assessedBy, area, measure, label }: Leaf): number {
  if (area.section !== 'area' || assessedBy === 'survey') return 0;
  if (noneArose !== 'exclude' && noneArose !== 'full') return 0;
  if (measure?.kind !== 'percent') return UNCOUNTED_RATE;
  return mayBeNone(countedLabel(measure, label.vi)) ? NONE_AROSE_RATES[noneArose] : 0;
}
