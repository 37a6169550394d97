/** Units that have no place, handed in no report, or were left out by the settings. */

import { reportGaps } from '../../analyse/gaps.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import type { Announcement } from '../../model/announcement.ts';
import { inLang } from '../../text/in-lang.ts';
import { excludedNote } from '../../text/publish/annex-words.ts';
import { unrankedLines, withoutReportLine } from '../../text/publish/report-unranked.ts';
import type { DocumentBlock } from '../document/document.ts';
import { listItems } from './blocks.ts';
import type { ReportContext } from './report-context.ts';

export function unrankedBlocks(
  { results, ranking, lang }: ReportContext,
  announcement: Announcement | null,
): DocumentBlock[] {
  const gaps = reportGaps(results, EVERYTHING).blocks;
  const lines = ranking.blocks.flatMap((block, at) => {
    const name = ranking.blocks.length > 1 ? inLang(block.label, lang) : null;
    const unranked = new Set(block.unranked.map(({ unit }) => unit.id));
    const silent = gaps[at]!.withoutReport.filter(({ id }) => !unranked.has(id));
    return [
      ...unrankedLines(block.unranked, name, lang),
      ...(silent.length === 0 ? [] : [withoutReportLine(silent, name, lang)]),
    ];
  });
  const excluded = (announcement?.excluded ?? []).map((unit) => excludedNote(unit, lang));
  return listItems([...lines, ...excluded]);
}
