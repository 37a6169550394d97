/** Sổ tay 03: tiêu chí nào không đo được gì: ai cũng đủ điểm, trùng nhau, ngược chiều, hoặc nặng trên giấy mà nhẹ khi xếp hạng. */
// %% [markdown]
// # Tiêu chí nào không đo được gì
//
// Một tiêu chí chỉ giúp xếp hạng khi các đơn vị **khác nhau** ở tiêu chí ấy. Nếu ai cũng đủ điểm, tiêu chí vẫn nhắc việc
// nhưng không phân biệt được đơn vị nào; nếu hai tiêu chí luôn đi cùng nhau, một việc được tính điểm hai lần. Sổ tay này rà
// bộ tiêu chí minh họa Hưng Yên 2023 trên số liệu ví dụ, chủ yếu ở khối **UBND cấp xã** (nhiều đơn vị nhất), để chuẩn bị cho
// lần sửa bộ tiêu chí.
//
// Số liệu là giả lập, nên **kết luận về từng tiêu chí không có giá trị**; cái dùng được là cách đọc.

// %%
import assert from 'node:assert/strict';
import {
  EVERYTHING,
  explainUnit,
  findingWords,
  findUnit,
  inLang,
  localNumber,
  makeChart,
  markTexts,
  reportReliability,
} from '../src/index.ts';
import { openExample } from './example-campaign.ts';
import { show, showMarks } from './run/recorder.ts';

const results = openExample();
const report = reportReliability(results, EVERYTHING);
showMarks(markTexts(report.marks, 'vi'));

type Group = (typeof report.groups)[number];
type Figures = NonNullable<Group['figures']>;
type Criterion = Figures['criteria'][number];

const withFigures = report.groups.flatMap(({ figures, ...group }) =>
  figures ? [{ ...group, figures }] : [],
);
const largest = withFigures.toSorted((a, b) => b.units - a.units)[0]!;
const percent = (value: number | null) => (value === null ? null : `${localNumber(value, 1, 'vi')}%`);
const rounded = (value: number | null) => (value === null ? null : localNumber(value, 2, 'vi'));
show(
  report.groups.map(({ label, units, figures }) => ({
    Khối: inLang(label, 'vi'),
    'Đơn vị xếp hạng': units,
    'Xét được': figures ? 'có' : `không, cần từ ${report.options.minUnits} đơn vị`,
  })),
);

// %% [markdown]
// ## 1. Trần và sàn: ai cũng đủ điểm, hoặc ai cũng mất điểm
//
// Một tiêu chí **chạm trần** khi hầu hết đơn vị có số liệu đạt điểm tối đa. Cột "Tỷ trọng" là phần điểm của những tiêu chí ấy
// trong 100 điểm: đó là phần điểm **gần như phát đều**, không quyết định thứ hạng.

// %%
const isFlat = ({ findings }: Criterion) =>
  findings.some((finding) => finding === 'rankless' || finding === 'ceiling' || finding === 'floor');
show(
  withFigures.map(({ label, figures: { criteria } }) => {
    const flat = criteria.filter(isFlat);
    return {
      Khối: inLang(label, 'vi'),
      'Số tiêu chí': criteria.length,
      'Cùng mức điểm': criteria.filter(({ findings }) => findings.includes('rankless')).length,
      'Chạm trần': criteria.filter(({ findings }) => findings.includes('ceiling')).length,
      'Chạm sàn': criteria.filter(({ findings }) => findings.includes('floor')).length,
      'Tỷ trọng của các tiêu chí này': percent(flat.reduce((sum, { weights }) => sum + weights.nominal, 0)),
      'Quyết định được': percent(flat.reduce((sum, { weights }) => sum + (weights.effective ?? 0), 0)),
    };
  }),
  '"Quyết định được": phần khác nhau của Chỉ số (phương sai) do các tiêu chí này tạo ra',
);

// %%
show(
  withFigures.flatMap((group) =>
    group.figures.criteria.filter(isFlat).map(({ code, label, units, full, zero, weights, findings }) => ({
      Khối: inLang(group.label, 'vi'),
      Mã: code,
      'Tiêu chí': inLang(label, 'vi'),
      'Có số liệu': units,
      'Đủ điểm': full,
      '0 điểm': zero,
      'Trọng số (%)': rounded(weights.nominal),
      'Nhận xét': findingWords(findings, 'vi'),
    })),
  ),
  'Tiêu chí không hoặc hầu như không phân biệt được đơn vị nào',
);

// %% [markdown]
// **Kiểm tra bằng cách đếm.** Từ đây xét khối có nhiều đơn vị nhất. Số đơn vị đủ điểm ở mọi tiêu chí của khối được đếm lại từ phần giải trình điểm của từng đơn vị;
// hai cách đếm phải bằng nhau.

// %%
const { figures } = largest;
const { campaign } = results;
const tier = campaign.tiers.find(({ set }) => set.tier === largest.tier)!;
const block = tier.blocks.find(({ block: { id } }) => id === largest.id)!;
const explained = block.ranking.ranked.map(({ row }) =>
  explainUnit(campaign, findUnit(campaign, tier.units[row]!.id)!, results),
);
for (const { code, full } of figures.criteria) {
  const counted = explained.filter(({ leaves }) => {
    const leaf = leaves.find((each) => each.leaf.code === code)!;
    return leaf.points === leaf.maxPoints;
  });
  assert.equal(counted.length, full, `tiêu chí ${code}`);
}
show(`${figures.criteria.length} tiêu chí, ${explained.length} đơn vị: hai cách đếm bằng nhau.`);

// %% [markdown]
// ## 2. Nặng trên giấy, nhẹ khi xếp hạng
//
// **Trọng số quy định** là điểm tối đa trên 100. **Trọng số thực tế** là phần khác nhau giữa các đơn vị mà lĩnh vực tạo ra
// (cộng lại bằng 100%). Lĩnh vực có trọng số thực tế thấp hơn nhiều so với quy định thì các đơn vị làm như nhau; cao hơn nhiều
// thì một mình nó quyết định thứ hạng.

// %%
show(
  figures.areas.map(({ number, label, criteria, weights, index, alpha }) => ({
    'Lĩnh vực': `${number}. ${inLang(label, 'vi')}`,
    'Số tiêu chí': criteria,
    'Quy định (%)': rounded(weights.nominal),
    'Thực tế (%)': rounded(weights.effective),
    'Gấp (lần)': weights.effective === null ? null : rounded(weights.effective / weights.nominal),
    'Tương quan với Chỉ số': rounded(index.pearson),
    'Cronbach alpha': rounded(alpha.value),
  })),
  `Các lĩnh vực, khối ${inLang(largest.label, 'vi')}`,
);

// %%
makeChart(results, { name: 'weights', block: largest.id }, { form: 'wide', lang: 'vi' });

// %%
const strongest = figures.criteria.toSorted(
  (a, b) => (b.weights.effective ?? 0) - (a.weights.effective ?? 0),
);
show(
  strongest.slice(0, 10).map(({ code, label, weights }) => ({
    Mã: code,
    'Tiêu chí': inLang(label, 'vi'),
    'Quy định (%)': rounded(weights.nominal),
    'Thực tế (%)': rounded(weights.effective),
  })),
  'Mười tiêu chí quyết định thứ hạng nhiều nhất',
);

// %% [markdown]
// ## 3. Các lĩnh vực có đo cùng một điều không
//
// **Cronbach alpha** cao nghĩa là các tiêu chí đi cùng nhau: đơn vị làm tốt việc này thường làm tốt việc kia. Với Chỉ số cải
// cách hành chính, alpha thấp **không phải là lỗi**: các lĩnh vực là những việc khác nhau. Nhưng alpha âm, hoặc tương quan âm
// với phần còn lại, thì phải xem lại: có thể cách tính bị ngược.

// %%
show({
  'Alpha của tất cả tiêu chí': `${rounded(figures.alpha.value)} (${figures.alpha.items} tiêu chí)`,
  'Alpha của các lĩnh vực': `${rounded(figures.alphaOfAreas.value)} (${figures.alphaOfAreas.items} lĩnh vực)`,
  'Tương quan có thể do ngẫu nhiên, đến': rounded(figures.chance),
});

// %%
makeChart(results, { name: 'correlation', block: largest.id }, { form: 'wide', lang: 'vi' });

// %%
const against = figures.criteria.filter(
  ({ findings }) => findings.includes('against') || findings.includes('negative'),
);
show(
  against.length === 0
    ? 'Không tiêu chí nào ngược chiều với phần còn lại.'
    : against.map(({ code, label, rest, findings }) => ({
        Mã: code,
        'Tiêu chí': inLang(label, 'vi'),
        'Tương quan với phần còn lại': rounded(rest.pearson),
        'Nhận xét': findingWords(findings, 'vi'),
      })),
  'Tiêu chí ngược chiều',
);

// %% [markdown]
// ## 4. Hai tiêu chí đo cùng một việc
//
// Những cặp có tương quan hạng rất cao (từ mức ghi dưới đây). Nếu cả hai cùng lấy từ một nguồn số liệu, nên gộp lại.

// %%
show(
  figures.redundant.length === 0
    ? `Không có cặp nào từ ${localNumber(report.options.redundantFrom, 2, 'vi')} trở lên.`
    : figures.redundant.map(({ a, b, pearson, spearman, units }) => ({
        'Tiêu chí': a,
        'Tiêu chí thứ hai': b,
        'Số đơn vị': units,
        Pearson: rounded(pearson),
        Spearman: rounded(spearman),
      })),
  'Cặp tiêu chí trùng nhau',
);

// %% [markdown]
// ## 5. Bao nhiêu chiều thật sự
//
// Phân tích thành phần chính của các lĩnh vực (đã chuẩn hóa). Nếu thành phần đầu chiếm gần hết, các lĩnh vực nói cùng một
// điều; nếu các thành phần gần bằng nhau, một con số Chỉ số đang gộp nhiều điều khác nhau, và **nên công bố kèm bảng lĩnh vực**.

// %%
show(
  figures.components?.components.map(({ explained: share, cumulative }, i) => ({
    'Thành phần': i + 1,
    'Phần giải thích': percent(share),
    'Cộng dồn': percent(cumulative),
  })) ?? 'Không tính được: quá ít lĩnh vực khác nhau giữa các đơn vị.',
);

// %% [markdown]
// ## Làm gì với kết quả này
//
// - Tiêu chí chạm trần: nâng chỉ tiêu, chuyển thành điều kiện, hoặc giảm điểm để dành cho nội dung còn khác nhau.
// - Tiêu chí chạm sàn: xem lại có vượt thẩm quyền đơn vị không, hoặc chia bậc để ghi nhận tiến bộ.
// - Lĩnh vực có trọng số thực tế lệch xa quy định: xem lại cách chia bậc trước khi đổi điểm tối đa.
// - Mọi kết luận cần ít nhất hai năm số liệu thật; một năm có thể chỉ là ngẫu nhiên.
