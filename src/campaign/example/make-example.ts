/**
 * A made-up campaign for training and trials, for any edition: reports, appraisals, surveys and system figures as
 * they come in, plausible in their spread and in what goes wrong. The same seed gives the same bytes; no clock.
 */
import type { Edition } from '../../model/criteria-set.ts';
import { INPUT_KINDS, type InputKind } from '../../model/submission.ts';
import { exampleCampaign } from '../../text/vocabulary/example-campaign.ts';
import { exampleReadme } from '../../text/vocabulary/example-readme.ts';
import type { Registry } from '../../units/registry.ts';
import type { Campaign } from '../run-campaign.ts';
import { countOccasions } from './count-occasions.ts';
import { type DrawnCampaign, drawCampaign } from './draw-campaign.ts';
import { earlierLevels } from './earlier-levels.ts';
import { type ExampleFile, unitName } from './sheet.ts';
import { writeAppraisals } from './write-appraisals.ts';
import { writeSurveys, writeSystem } from './write-measured.ts';
import { writeReport } from './write-report.ts';

export type { ExampleFile } from './sheet.ts';

export interface ExampleOptions {
  seed: number;
  earlier?: Campaign | null;
}

/**
 * @param registry valid on the last day of the edition's period
 * @param options.seed a whole number
 * @param options.earlier a campaign of an earlier year, whose good units are mostly good again
 * @returns files with paths relative to the campaign's folder; every file says that its figures are made up
 * @throws ParError unit-lacks-attribute where a filter of the edition asks for what a unit has not
 */
export function makeExample(edition: Edition, registry: Registry, options: ExampleOptions): ExampleFile[] {
  const { seed, earlier = null } = options;
  const levels = earlier ? earlierLevels(earlier, registry) : new Map<number, number>();
  const campaign = drawCampaign(edition, registry, { seed, levels });
  const reports = campaign.units.flatMap((unit) => {
    const report = writeReport(edition.sets.get(unit.unit.tier)!, registry, unit);
    return report ? [report] : [];
  });
  const sheets = [
    ...reports,
    ...writeAppraisals(edition, registry, campaign),
    ...writeSurveys(edition, registry, campaign),
    ...writeSystem(registry, campaign),
  ];
  return [
    { path: 'README.md', text: describe({ edition, registry, campaign, sheets, options }) },
    { path: 'campaign.yaml', text: exampleCampaign(edition.id, foldersOf(sheets)) },
    ...sheets,
  ];
}

function foldersOf(sheets: readonly ExampleFile[]): InputKind[] {
  return INPUT_KINDS.filter((kind) => sheets.some(({ path }) => path.startsWith(`${kind}/`)));
}

interface Description {
  edition: Edition;
  registry: Registry;
  campaign: DrawnCampaign;
  sheets: readonly ExampleFile[];
  options: ExampleOptions;
}

function describe({ edition, registry, campaign, sheets, options }: Description): string {
  const { units, blocks, absent, tied } = campaign;
  const { id, header } = edition;
  const nameOf = (unitId: string) => unitName(registry, registry.positionOf(unitId)!);
  return exampleReadme({
    editionId: id,
    editionLabel: header.label?.vi ?? id,
    seed: options.seed,
    earlier: options.earlier?.edition.id ?? null,
    folders: foldersOf(sheets),
    blocks: blocks.map(({ block, units: number }) => ({ label: block.label.vi, units: number })),
    occasions: countOccasions(units.flatMap(({ outcomes }) => outcomes)),
    absent: absent && nameOf(absent.id),
    tied: tied.map((unit) => nameOf(unit.id)),
  });
}
