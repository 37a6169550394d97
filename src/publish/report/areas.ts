/** Results by area: the table of means, the strongest and weakest areas, heatmaps of blocks that fit a page. */

import { reportAreas } from '../../analyse/areas.ts';
import { EVERYTHING } from '../../campaign/scope.ts';
import { makeChart } from '../../chart/make-chart.ts';
import type { BlockAreas } from '../../model/area-report.ts';
import { distinctById } from '../../model/distinct-by-id.ts';
import { localDecimal } from '../../text/format.ts';
import { inLang } from '../../text/in-lang.ts';
import type { Lang } from '../../text/lang.ts';
import { areaSentences } from '../../text/publish/report-areas.ts';
import { REPORT_WORDS } from '../../text/publish/report-words.ts';
import { NO_VALUE } from '../../text/table.ts';
import { HEADINGS } from '../../text/vocabulary/headings.ts';
import type { DocumentBlock, DocumentTable } from '../document/document.ts';
import { paragraph } from '../document/paragraph.ts';
import { chartPicture } from './blocks.ts';
import { LEAST_DRAWN, MOST_DRAWN } from './general.ts';
import type { ReportContext } from './report-context.ts';

/** a table of more blocks is parted: its columns would become too narrow */
const MOST_COLUMNS = 4;

export async function areaBlocks({ results, captions, lang }: ReportContext): Promise<DocumentBlock[]> {
  const blocks = reportAreas(results, EVERYTHING).blocks.filter(({ areas }) =>
    areas.some(({ mean }) => mean !== null),
  );
  const parts: DocumentBlock[] = [];
  for (let at = 0; at < blocks.length; at += MOST_COLUMNS) {
    parts.push(paragraph('caption', captions('table', REPORT_WORDS.areaTable[lang])));
    parts.push(meansTable(blocks.slice(at, at + MOST_COLUMNS), lang));
  }
  for (const block of blocks) {
    const label = `${inLang(block.label, lang)}: `;
    const sentences = areaSentences(block, lang);
    if (sentences.length > 0) {
      const lead = blocks.length > 1 ? [{ text: label, bold: true }] : [];
      parts.push(paragraph('body', ...lead, sentences.join(' ')));
    }
    const ranked = block.units.filter(({ rank }) => rank !== null).length;
    if (ranked < LEAST_DRAWN || block.units.length > MOST_DRAWN) continue;
    const request = { name: 'heatmap', block: block.id, tier: block.tier } as const;
    const chart = makeChart(results, request, { form: 'wide', lang });
    parts.push(await chartPicture(chart, captions('picture', chart.title)));
  }
  return parts;
}

/** Areas in the order in which the blocks first have them. */
function meansTable(blocks: readonly BlockAreas[], lang: Lang): DocumentTable {
  const areas = distinctById(blocks.flatMap((block) => block.areas));
  return {
    kind: 'table',
    columns: [
      { heading: HEADINGS.area[lang], align: 'left', width: 5 },
      ...blocks.map(({ label }) => ({
        heading: inLang(label, lang),
        align: 'right' as const,
        width: 2,
      })),
    ],
    rows: areas.map(({ id, number, label }) => ({
      cells: [
        `${number}. ${inLang(label, lang)}`,
        ...blocks.map((block) => {
          const mean = block.areas.find((area) => area.id === id)?.mean ?? null;
          return mean === null ? NO_VALUE : localDecimal(mean, lang);
        }),
      ],
    })),
  };
}
