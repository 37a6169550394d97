/** One statement of an input in words: where it stands, the raw cells, and what became of it. */

import { decimal } from '../../exact/decimal.ts';
import type { StatementExplanation, StatementPlace } from '../../model/leaf-explanation.ts';
import type { RowTexts } from '../../model/row-texts.ts';
import type { Lang } from '../lang.ts';
import { INPUT_WORDS, OVERRIDE_WORDS, STANDING_WORDS, STATEMENT_WORDS } from '../states.ts';
import { measureText } from './figure-words.ts';
import { pointsText } from './points-words.ts';

/** Names of the cells of a row, in the order in which they are listed. */
export const CELL_NAMES: Readonly<Record<keyof RowTexts, Readonly<Record<Lang, string>>>> = {
  round: { vi: 'Vòng', en: 'Round' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  points: { vi: 'Điểm', en: 'Points' },
  issued: { vi: 'Phiếu phát ra', en: 'Sent out' },
  returned: { vi: 'Phiếu thu về', en: 'Returned' },
  valid: { vi: 'Phiếu hợp lệ', en: 'Valid' },
  answers: { vi: 'Lựa chọn', en: 'Answers' },
  value: { vi: 'Giá trị', en: 'Value' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  selfPoints: { vi: 'Điểm tự chấm', en: 'Self points' },
  evidence: { vi: 'Tài liệu kiểm chứng', en: 'Evidence' },
  explanation: { vi: 'Giải trình', en: 'Explanation' },
  note: { vi: 'Ghi chú', en: 'Note' },
  reason: { vi: 'Lý do', en: 'Reason' },
  appraiser: { vi: 'Người thẩm định', en: 'Appraiser' },
  date: { vi: 'Ngày', en: 'Date' },
};
export const CELL_ORDER = Object.keys(CELL_NAMES) as (keyof RowTexts)[];

/** File, sheet, line and column; of a hypothesis what was typed. */
function placeWords({ input, file, sheet, line, column }: StatementPlace, lang: Lang): string {
  if (input === 'hypothesis') return file;
  const named = sheet === undefined ? '' : `, ${lang === 'vi' ? 'trang tính' : 'sheet'} "${sheet}"`;
  if (lang === 'vi') return `${file}${named}, dòng ${line}, cột ${column}`;
  return `${file}${named}, line ${line}, column ${column}`;
}

/** @returns the statement, then its raw cells, then its fate; a line each */
export function statementLines(statement: StatementExplanation, lang: Lang): string[] {
  const { figure, input, round } = statement;
  const turn = round === null ? '' : lang === 'vi' ? ` vòng ${round}` : `, round ${round}`;
  const head = `TC ${figure}, ${INPUT_WORDS[input][lang]}${turn}: ${placeWords(statement, lang)}`;
  const cells = CELL_ORDER.flatMap((name) => {
    const text = statement.cells[name];
    return text === undefined ? [] : [`${CELL_NAMES[name][lang]} "${text}"`];
  });
  const raw = lang === 'vi' ? 'Nội dung ô' : 'Cells';
  return [
    head,
    ...(cells.length === 0 ? [] : [`${raw}: ${cells.join('; ')}`]),
    `${saidWords(statement, lang)} – ${fateWords(statement, lang)}`,
  ];
}

/** What was understood. */
export function saidWords({ state, measure, points }: StatementExplanation, lang: Lang): string {
  const word = STATEMENT_WORDS[state][lang];
  if (measure) return `${word}: ${measureText(measure, lang)}`;
  return points === null ? word : `${word}: ${pointsText(decimal(points), lang)}`;
}

/** What became of it, and where what replaced it stands. */
export function fateWords({ standing, why, by, confirmed }: StatementExplanation, lang: Lang): string {
  const word = STANDING_WORDS[standing][lang];
  if (!why || !by) return word;
  const same = lang === 'vi' ? '; hai nơi ghi như nhau' : '; both state the same';
  return `${word}: ${OVERRIDE_WORDS[why][lang]} (${placeWords(by, lang)})${confirmed ? same : ''}`;
}
