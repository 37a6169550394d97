/** The ranking inside districts as rows of a spreadsheet; units of no single district come last in their block. */
import type { BlockDistricts, DistrictReport } from '../../model/district-report.ts';
import type { CsvCell } from '../csv.ts';
import { inLang } from '../in-lang.ts';
import type { Lang } from '../lang.ts';
import { printedCell } from '../number-cells.ts';
import { UNRANKED_WORDS } from '../states.ts';
import { HEADINGS } from '../vocabulary/headings.ts';
import { apartText, DISTRICT_WORDS, districtName } from './district-words.ts';
import { SERIES_HEADINGS } from './series-words.ts';

/** The headings are the first row. */
export function districtRows({ blocks }: DistrictReport, lang: Lang): CsvCell[][] {
  const { district, inside, units, rankInBlock, note } = DISTRICT_WORDS;
  const headings = [HEADINGS.block, district, inside, units, HEADINGS.unit, HEADINGS.index];
  return [
    [...headings, rankInBlock, SERIES_HEADINGS.of, note].map((words) => words[lang]),
    ...blocks.flatMap((block) => blockRows(block, lang)),
  ];
}

function blockRows(block: BlockDistricts, lang: Lang): CsvCell[][] {
  const label = inLang(block.label, lang);
  const inDistricts = block.districts.flatMap((each): CsvCell[][] => {
    const name = districtName(each, lang);
    return [
      ...each.ranked.map(({ inside, unit, index, rank, of }) => [
        ...[label, name, inside, each.ranked.length, unit.name, printedCell(index), rank, of, null],
      ]),
      ...each.unranked.map(({ unit, reason }) => [
        ...[label, name, null, each.ranked.length, unit.name, null, null, null, UNRANKED_WORDS[reason][lang]],
      ]),
    ];
  });
  const apart = block.apart.map((each): CsvCell[] => {
    const { unit, standing } = each;
    const cells = [printedCell(standing?.index ?? null), standing?.rank ?? null, standing?.of ?? null];
    return [label, null, null, null, unit.name, ...cells, apartText(each, lang)];
  });
  return [...inDistricts, ...apart];
}
