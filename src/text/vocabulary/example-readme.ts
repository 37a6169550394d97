/** README of a made-up campaign: that it is made up, how to make and rank it again, and what was put into it on purpose. */

import { SYNTHETIC_MARK } from '../marks.ts';
import { SYNTHETIC_TITLE } from './example-words.ts';

/** What goes wrong in a made-up campaign, as its README counts it. */
const OCCASION_LABELS = {
  noneArose: 'Không phát sinh (KPS), được chấp nhận',
  noneAroseDenied: 'Không phát sinh, bị bác và tính điểm theo số liệu',
  blank: 'Bỏ trống, chưa báo cáo',
  pointsTooHigh: 'Điểm tự chấm cao hơn điểm tính theo số liệu của chính đơn vị',
  lowered: 'Số liệu hoặc điểm bị điều chỉnh giảm khi thẩm định',
  refused: 'Không công nhận điểm',
  secondRound: 'Phải thẩm định vòng 2 sau khi đơn vị giải trình',
  systemDiffers: 'Số liệu hệ thống khác số liệu tự báo cáo',
  thinSurvey: 'Điều tra xã hội học chưa đủ số phiếu tối thiểu',
  withoutEvidence: 'Có điểm tự chấm nhưng thiếu tài liệu kiểm chứng',
  bonus: 'Có điểm thưởng',
  penalty: 'Bị điểm trừ',
} as const;

export type Occasion = keyof typeof OCCASION_LABELS;

const FOLDER_LABELS = {
  reports: 'báo cáo tự chấm điểm, mỗi đơn vị một tệp',
  appraisals:
    'kết quả thẩm định, mỗi lĩnh vực một tệp; nơi do cấp trên trực tiếp thẩm định thì mỗi cơ quan cấp trên một tệp',
  surveys: 'kết quả điều tra xã hội học',
  system: 'số liệu lấy từ các hệ thống dùng chung',
} as const;

/** How far the figures of one unit agree with one another. */
const CONSISTENCY =
  'Trong cùng một đơn vị, các mẫu số có cùng diễn giải thì bằng nhau, và số của một phần không vượt số của tổng khi chính diễn giải cho biết (phần "A" của "A và B"). Các mối liên hệ khác giữa những con số, ví dụ số hồ sơ trễ hẹn do lỗi của cơ quan so với số hồ sơ không đúng hạn, không được bảo đảm: chương trình tạo mẫu chỉ đọc diễn giải, không hiểu nội dung.';

export interface ExampleFacts {
  editionId: string;
  editionLabel: string;
  seed: number;
  /** edition of the earlier campaign that its levels follow, null where they follow none */
  earlier: string | null;
  /** that hold files */
  folders: readonly (keyof typeof FOLDER_LABELS)[];
  /** label of a block and the number of its units */
  blocks: readonly { label: string; units: number }[];
  occasions: ReadonlyMap<Occasion, number>;
  /** name of the unit that handed in nothing, null where every unit did */
  absent: string | null;
  /** names of the two units with the same exact index */
  tied: readonly string[];
}

/** README of a made-up campaign (Markdown). */
export function exampleReadme(facts: ExampleFacts): string {
  const { editionId, editionLabel, seed, earlier, folders, blocks, occasions, absent, tied } = facts;
  const inputs = folders.map((folder) => `--${folder} ${folder}`).join(' ');
  const lines = [
    `# ${SYNTHETIC_MARK}: đợt chấm điểm mẫu ${editionId}`,
    '',
    `**${SYNTHETIC_TITLE}.** Tên đơn vị là thật, mọi con số đều do máy sinh ra.`,
    '',
    `Bộ tiêu chí: ${editionLabel}. Lệnh tạo lại, giống từng byte:`,
    '',
    `    parindex example ${editionId} --seed ${seed}${earlier === null ? '' : ' --earlier DIR-TRƯỚC'} --out DIR`,
    ...(earlier === null
      ? []
      : [
          '',
          `Thứ tự các đơn vị phần lớn theo kết quả giả lập của ${earlier} (DIR-TRƯỚC là thư mục đó): đơn vị tốt năm trước thường vẫn tốt.`,
        ]),
    '',
    'Lệnh xếp hạng, chạy trong thư mục này:',
    '',
    `    parindex rank --edition ${editionId} ${inputs}`,
    '',
    ...folders.map((folder) => `- \`${folder}/\`: ${FOLDER_LABELS[folder]}.`),
    '',
    ...table(
      'Khối xếp hạng',
      'Số đơn vị',
      blocks.map(({ label, units }) => [label, units]),
    ),
    '',
    ...table(
      'Tình huống (có chủ ý)',
      'Số lần',
      [...occasions].map(([occasion, count]) => [OCCASION_LABELS[occasion], count]),
    ),
  ];
  lines.push('', CONSISTENCY);
  if (absent) lines.push('', `Không gửi báo cáo, vì vậy được liệt kê mà không xếp hạng: ${absent}.`);
  if (tied.length > 0) lines.push('', `Bằng nhau tuyệt đối, vì vậy đồng hạng: ${tied.join(' và ')}.`);
  return `${lines.join('\n')}\n`;
}

function table(first: string, second: string, rows: readonly (readonly [string, number])[]): string[] {
  if (rows.length === 0) return [];
  return [
    `| ${first} | ${second} |`,
    '|---|---|',
    ...rows.map(([label, count]) => `| ${label} | ${count} |`),
  ];
}
