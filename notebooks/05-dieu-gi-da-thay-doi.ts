/** Sổ tay 05: Chỉ số tăng, giảm giữa hai năm là do quy tắc đổi hay do đơn vị làm khác đi; và những gì không được so. */
// %% [markdown]
// # Điều gì đã thay đổi so với năm trước
//
// Khi Chỉ số của một đơn vị tăng 2 điểm, có ba khả năng: đơn vị **làm tốt hơn**, bộ tiêu chí **dễ hơn**, hoặc cả hai. Trừ thẳng
// hai con số công bố thì không biết được. Sổ tay này tách thay đổi giữa năm 2023 và 2024 của bộ ví dụ Hưng Yên thành:
//
// - **do quy tắc**: lấy số liệu **năm trước**, chấm lại theo bộ tiêu chí **năm nay**; cộng ảnh hưởng của tiêu chí bỏ đi, thêm vào;
// - **do kết quả thực hiện**: trên cùng quy tắc năm nay, thay số liệu năm trước bằng số liệu năm nay.
//
// Hai phần cộng lại **bằng đúng** thay đổi của Chỉ số, bằng phân số. Đơn vị không so được thì nêu tên và lý do.

// %%
import assert from 'node:assert/strict';
import {
  type Chart,
  decimal,
  EVERYTHING,
  type Fraction,
  findUnit,
  formatRounded,
  inLang,
  localDecimal,
  markTexts,
  refusalText,
  reportChange,
  reportUnitChange,
  ruleChangeLines,
} from '../src/index.ts';
import { openExample } from './example-campaign.ts';
import { show, showMarks } from './run/recorder.ts';

const year2023 = openExample(2023);
const year2024 = openExample(2024, [year2023]);
const report = reportChange(year2024, EVERYTHING);
const marks = markTexts(report.marks, 'vi');
showMarks(marks);

/** Điểm của Chỉ số có dấu, hai số lẻ: "+1,25", "-0,40". */
const signed = (exact: string): string => {
  const value = decimal(exact);
  return `${value.sign > 0 ? '+' : ''}${formatRounded(value, 2, 'vi')}`;
};
show(
  report.blocks.map(({ label, units, refused, gone, rulesChanged }) => ({
    Khối: inLang(label, 'vi'),
    'So được': units.length,
    'Không so được': refused.length,
    'Không còn': gone.length,
    'Quy tắc có đổi': rulesChanged,
  })),
  `So ${report.edition.id} với ${report.earlier.edition.id}`,
);

// %% [markdown]
// ## 1. Quy tắc nào đã đổi
//
// Trước khi nhìn vào đơn vị, hãy nhìn vào bộ tiêu chí. Danh sách này do phần mềm lập từ hai bộ tiêu chí.

// %%
for (const tier of report.tiers) {
  for (const { heading, lines } of ruleChangeLines(tier, 'vi')) {
    show(
      lines.map((line) => `- ${line}`).join('\n'),
      [inLang(tier.tierLabel, 'vi'), heading].filter(Boolean).join(': '),
    );
  }
}

// %% [markdown]
// ## 2. Từng đơn vị: do quy tắc bao nhiêu, do thực hiện bao nhiêu
//
// **Nên xem** những dòng mà hai phần **trái dấu**: Chỉ số có thể tăng trong khi đơn vị làm kém đi, chỉ vì quy tắc dễ hơn; hoặc
// ngược lại.

// %%
const [block] = report.blocks;
const plus = (...texts: readonly string[]): Fraction =>
  texts.map(decimal).reduce((sum, part) => sum.add(part));

for (const { units } of report.blocks) {
  for (const { unit, total, rules, achieved, dropped, changed, added } of units) {
    assert.equal(plus(rules, achieved).toString(), total, unit.id);
    assert.equal(plus(dropped, changed, added).toString(), rules, unit.id);
  }
}
show(
  block!.units.map(({ unit, older, newer, total, rules, achieved, places }) => ({
    'Đơn vị': unit.name,
    'Chỉ số 2023': localDecimal(older.index, 'vi'),
    'Chỉ số 2024': localDecimal(newer.index, 'vi'),
    'Thay đổi': signed(total),
    'Do quy tắc': signed(rules),
    'Do thực hiện': signed(achieved),
    Bậc: places.total > 0 ? `+${places.total}` : `${places.total}`,
  })),
  `${inLang(block!.label, 'vi')}; bậc tính giữa các đơn vị so được`,
);
const opposite = block!.units.filter(
  ({ rules, achieved }) => decimal(rules).sign * decimal(achieved).sign < 0,
);
show(`${opposite.length} trên ${block!.units.length} đơn vị có hai phần trái dấu.`);

// %%
({
  title: 'Thay đổi Chỉ số tách thành hai phần',
  description:
    'Mỗi đơn vị hai chấm: phần do quy tắc (hình thoi) và phần do kết quả thực hiện (hình tròn), tính bằng điểm của Chỉ số.',
  spec: {
    title: {
      text: 'Thay đổi Chỉ số 2023–2024 (điểm)',
      subtitle: marks.join(' · '),
      anchor: 'start',
      offset: 12,
    },
    width: 430,
    config: { font: 'Roboto', axis: { labelFontSize: 12, titleFontSize: 12 }, legend: { labelFontSize: 12 } },
    data: {
      values: block!.units.flatMap(({ unit, rules, achieved }) => [
        { unit: unit.name, part: 'do quy tắc', points: decimal(rules).toNumber() },
        { unit: unit.name, part: 'do thực hiện', points: decimal(achieved).toNumber() },
      ]),
    },
    encoding: { y: { field: 'unit', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } } },
    layer: [
      {
        mark: { type: 'point', filled: true, size: 80, opacity: 1 },
        encoding: {
          x: { field: 'points', type: 'quantitative', title: 'Điểm của Chỉ số', axis: { format: 'd' } },
          color: {
            field: 'part',
            type: 'nominal',
            title: null,
            scale: { domain: ['do quy tắc', 'do thực hiện'], range: ['#D9730D', '#08306B'] },
          },
          shape: {
            field: 'part',
            type: 'nominal',
            title: null,
            scale: { domain: ['do quy tắc', 'do thực hiện'], range: ['diamond', 'circle'] },
          },
        },
      },
      { mark: { type: 'tick', color: '#4a5560', height: 20 }, encoding: { x: { datum: 0 } } },
    ],
  },
  table: {
    headings: ['Đơn vị', 'Do quy tắc', 'Do thực hiện'],
    rows: block!.units.map(({ unit, rules, achieved }) => [unit.name, signed(rules), signed(achieved)]),
  },
}) satisfies Chart;

// %% [markdown]
// ## 3. Một đơn vị, đến từng tiêu chí
//
// **Sở Y tế** (đơn vị của sổ tay 01). Bảng đầu theo lĩnh vực, bảng sau là các tiêu chí có phần do quy tắc hoặc thay đổi lớn
// nhất. Các lĩnh vực (và mức trần, nếu có) cộng lại bằng đúng thay đổi của Chỉ số.

// %%
const place = findUnit(year2024.campaign, 'so-y-te');
assert.ok(place, 'bộ ví dụ năm 2024 không có Sở Y tế');
const own = reportUnitChange(year2024, place);
assert.ok(own.change, 'Sở Y tế không so được giữa hai năm');
assert.equal(plus(...[...own.areas, ...own.limits].map(({ total }) => total)).toString(), own.change.total);
show(
  own.areas.map(({ number, label, total, rules, achieved }) => ({
    'Lĩnh vực': `${number}. ${inLang(label, 'vi')}`,
    'Thay đổi': signed(total),
    'Do quy tắc': signed(rules),
    'Do thực hiện': signed(achieved),
  })),
  `${own.unit.name}: Chỉ số ${localDecimal(own.change.older.index, 'vi')} thành ${localDecimal(own.change.newer.index, 'vi')} (${signed(own.change.total)}); số liệu 2023 chấm theo quy tắc 2024 là ${localDecimal(own.change.rescored, 'vi')}`,
);

// %%
const points = (side: { points: string | null; maxPoints: string } | null): string =>
  side === null
    ? 'không có'
    : side.points === null
      ? 'không tính'
      : `${formatRounded(decimal(side.points), 2, 'vi')} / ${localDecimal(side.maxPoints, 'vi')}`;
const size = (exact: string): number => Math.abs(decimal(exact).toNumber());

show(
  own.criteria
    .toSorted((a, b) => size(b.total) - size(a.total))
    .slice(0, 12)
    .map(({ code, label, older, rescored, newer, rules, achieved, total }) => ({
      Mã: code,
      'Tiêu chí': inLang(label, 'vi'),
      'Điểm 2023': points(older),
      'Chấm theo quy tắc 2024': points(rescored),
      'Điểm 2024': points(newer),
      'Do quy tắc': signed(rules),
      'Do thực hiện': signed(achieved),
      'Thay đổi Chỉ số': signed(total),
    })),
  'Mười hai tiêu chí làm Chỉ số thay đổi nhiều nhất',
);

// %% [markdown]
// ## 4. Cả khối: tiêu chí nào tốt lên, tiêu chí nào kém đi
//
// Bình quân của các đơn vị so được. Một tiêu chí mà **mọi đơn vị** cùng tốt lên có thể do cách đo đã đổi dù quy tắc ghi như cũ.

// %%
const moved = block!.criteria
  .filter(({ mean }) => mean.achieved !== null && mean.achieved !== 0)
  .toSorted((a, b) => b.mean.achieved! - a.mean.achieved!);
const moveRow = ({ newer, older, mean, up, down }: (typeof moved)[number]) => ({
  Mã: (newer ?? older)!.code,
  'Tiêu chí': inLang((newer ?? older)!.label, 'vi'),
  'Bình quân do thực hiện (điểm)': localDecimal(mean.achieved!.toFixed(2), 'vi'),
  'Đơn vị tốt lên': up,
  'Đơn vị kém đi': down,
});
show(moved.slice(0, 6).map(moveRow), 'Tốt lên nhiều nhất');
show(moved.slice(-6).reverse().map(moveRow), 'Kém đi nhiều nhất');

// %% [markdown]
// ## 5. Khi không được so
//
// Năm 2025 bỏ cấp huyện, sáp nhập nhiều xã và sở. Số liệu của đơn vị mới **không** được nối với đơn vị cũ chỉ vì trùng tên. Bảng
// dưới đếm lý do của từng khối; danh sách đủ có trong trang và lệnh so sánh.

// %%
const year2025 = openExample(2025, [year2024]);
const later = reportChange(year2025, EVERYTHING);
show(
  later.blocks.map(({ label, units, refused, gone }) => ({
    Khối: inLang(label, 'vi'),
    'So được': units.length,
    'Không so được': refused.length,
    'Đơn vị cũ không còn': gone.length,
  })),
  'Năm 2025 so với năm 2024',
);

// %%
show(
  later.blocks.flatMap(({ label, refused }) => {
    const reasons = new Map(refused.map((refusal) => [refusal.reason, refusal]));
    return [...reasons.values()].map((example) => ({
      Khối: inLang(label, 'vi'),
      'Số đơn vị': refused.filter(({ reason }) => reason === example.reason).length,
      'Ví dụ': example.unit.name,
      'Lý do': refusalText(example, 'vi'),
    }));
  }),
  'Lý do không so được, mỗi lý do một ví dụ',
);

// %% [markdown]
// ## Viết báo cáo từ kết quả này
//
// - Câu đúng: "Chỉ số tăng 1,2 điểm, trong đó 0,9 điểm do thay đổi bộ tiêu chí, 0,3 điểm do kết quả thực hiện."
// - Câu sai: "Đơn vị tiến bộ 1,2 điểm", khi phần lớn là do quy tắc.
// - Bậc tăng, giảm chỉ nêu giữa các đơn vị so được; đơn vị mới, đơn vị sáp nhập đứng riêng, có ghi lý do.
