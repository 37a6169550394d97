/** Sổ tay 02: thứ hạng của một khối chắc đến đâu khi điểm tối đa của tiêu chí, lĩnh vực được chọn hơi khác đi. */
// %% [markdown]
// # Thứ hạng chắc đến đâu
//
// Điểm tối đa của từng tiêu chí do người lập bộ tiêu chí **chọn**: 4 điểm chứ không phải 3,5 hay 5. Một thứ hạng chắc chắn
// thì không đổi khi lựa chọn ấy hơi khác đi; một thứ hạng mong manh thì đổi. Sổ tay này xem khối **sở, ban, ngành có thủ
// tục hành chính** của bộ ví dụ và trả lời:
//
// 1. mỗi đơn vị có thể đứng từ hạng nào đến hạng nào;
// 2. hai đơn vị đứng cạnh nhau có thật sự hơn kém nhau không;
// 3. thứ hạng phụ thuộc nhiều nhất vào lĩnh vực nào, tiêu chí nào.
//
// Phép tính ở đây là **thống kê** (số thực), chỉ để đánh giá độ chắc chắn; điểm và thứ hạng công bố vẫn tính bằng phân số.

// %%
import assert from 'node:assert/strict';
import {
  aggregate,
  type Chart,
  columnOf,
  createComposite,
  createUnitTable,
  decimal,
  dirichletWeights,
  explainUnit,
  findUnit,
  inLang,
  leaveOneOut,
  localDecimal,
  markTexts,
  noisyWeights,
  rankElements,
  ranksOf,
  replicateWeights,
  shareOfRanks,
} from '../src/index.ts';
import { openExample } from './example-campaign.ts';
import { show, showMarks } from './run/recorder.ts';

const results = openExample();
const { campaign } = results;
const [block] = campaign.tiers[0]!.blocks;
const { units } = campaign.tiers[0]!;
const explained = block!.ranking.ranked.map(({ row }) =>
  explainUnit(campaign, findUnit(campaign, units[row]!.id)!, results),
);
const names = explained.map(({ unit }) => unit.name);
const marks = markTexts(explained[0]!.marks, 'vi');
showMarks(marks);
show(`${inLang(block!.block.label, 'vi')}: ${names.length} đơn vị được xếp hạng.`);

// %% [markdown]
// ## 1. Dựng lại Chỉ số như một chỉ số tổng hợp
//
// Mỗi tiêu chí là một cột: **tỷ lệ điểm đạt được** (0 đến 100%). Trọng số là điểm tối đa. Tiêu chí không tính cho một đơn vị
// thì để trống, trọng số của nó chia lại cho các tiêu chí khác của đơn vị ấy, đúng như cách chia cho điểm tối đa áp dụng.
// Điểm thưởng, điểm trừ đứng ngoài phép xét này.

// %%
const leaves = explained[0]!.leaves
  .filter(({ leaf }) => leaf.area.section === 'area')
  .map(({ leaf }) => leaf);
const maxOf = new Map(explained[0]!.leaves.map(({ leaf, maxPoints }) => [leaf.code, decimal(maxPoints)]));

/** Tỷ lệ điểm (%) của một tiêu chí ở mọi đơn vị; null: không tính cho đơn vị đó. */
const sharesOf = (code: string): (number | null)[] =>
  explained.map((unit) => {
    const { points, maxPoints } = unit.leaves.find(({ leaf }) => leaf.code === code)!;
    return points === null ? null : (100 * decimal(points).toNumber()) / decimal(maxPoints).toNumber();
  });

const shares = new Map(leaves.map(({ code }) => [code, sharesOf(code)] as const));
// một tiêu chí không tính cho đơn vị nào của khối thì không có trong bảng
const counted = leaves.filter(({ code }) => shares.get(code)!.some((share) => share !== null));

/** Chỉ số tổng hợp của những tiêu chí cho trước, thẳng một tầng. */
const compositeOf = (codes: readonly string[]) =>
  createComposite([
    ...codes.map((code) => ({
      code,
      name: code,
      level: 1,
      parent: 'index',
      weight: maxOf.get(code)!.toNumber(),
    })),
    { code: 'index', name: 'Chỉ số', level: 2, parent: null, weight: 1 },
  ]);
const tableOf = (codes: readonly string[]) =>
  createUnitTable(names, new Map(codes.map((code) => [code, shares.get(code)!] as const)));

const codes = counted.map(({ code }) => code);
const composite = compositeOf(codes);
const table = tableOf(codes);
const scores = aggregate(composite, table);
const index = columnOf(scores, 'index');
const nominal = ranksOf(rankElements(composite, scores), 'index');

for (const [i, { points, maxApplied }] of explained.entries()) {
  const exact = (100 * decimal(points).toNumber()) / decimal(maxApplied).toNumber();
  assert.ok(Math.abs(index[i]! - exact) < 1e-9, `${names[i]}: ${index[i]} khác ${exact}`);
}
show(
  explained.map(({ place, index: official, bonus, penalty }, i) => ({
    'Đơn vị': names[i],
    'Hạng công bố': place!.rank,
    'Chỉ số công bố': localDecimal(official!.rounded, 'vi'),
    'Thưởng, trừ': localDecimal(decimal(bonus.counted).subtract(decimal(penalty.counted)).toString(), 'vi'),
    'Hạng không kể thưởng, trừ': nominal[i],
  })),
  'Chỉ số dựng lại bằng đúng 100 × điểm / điểm tối đa áp dụng (sai số dưới một phần tỷ)',
);

// %% [markdown]
// ## 2. Nếu điểm tối đa của mỗi tiêu chí khác đi đến 25%
//
// Thử 2.000 lần: mỗi lần, điểm tối đa của **từng tiêu chí** được nhân với một số ngẫu nhiên từ 0,75 đến 1,25, rồi xếp hạng
// lại. Số ngẫu nhiên có hạt giống cố định nên chạy lại cho cùng kết quả. Khoảng "5% đến 95%" chứa chín phần mười số lần thử.

// %%
const REPLICATIONS = 2000;
const SEED = 2023;
// đứng cạnh nhau theo Chỉ số không kể thưởng, trừ
const inOrder = [...names.keys()].sort((a, b) => nominal[a]! - nominal[b]!);
const neighbours = inOrder.slice(1).map((row, i) => [names[inOrder[i]!]!, names[row]!] as const);
const replicated = replicateWeights(composite, table, {
  sampler: noisyWeights(composite, { spread: 0.25, seed: SEED }),
  replications: REPLICATIONS,
  pairs: neighbours,
});
assert.equal(replicated.failed.count, 0);

const percent = (share: number): string => `${localDecimal((100 * share).toFixed(1), 'vi')}%`;
show(
  replicated.units.map(({ unit, nominal: rank, mean, median, q5, q95 }, i) => ({
    'Đơn vị': unit,
    Hạng: rank,
    'Trung bình': localDecimal(mean.toFixed(1), 'vi'),
    'Trung vị': median,
    'Từ (5%)': Math.round(q5),
    'Đến (95%)': Math.round(q95),
    'Trong ba hạng đầu': percent(shareOfRanks(replicated.counts, i, { from: 1, to: 3 })),
  })),
  `Hạng qua ${REPLICATIONS.toLocaleString('vi')} lần thử; không lần nào hỏng`,
);

// %%
({
  title: 'Khoảng thứ hạng khi điểm tối đa của tiêu chí thay đổi đến 25%',
  description:
    'Vạch ngang là khoảng chứa 90% số lần thử, chấm là hạng khi giữ nguyên điểm tối đa. Vạch càng dài, thứ hạng càng mong manh.',
  spec: {
    title: { text: 'Khoảng thứ hạng (5% đến 95%)', subtitle: marks.join(' · '), anchor: 'start', offset: 12 },
    width: 460,
    config: {
      font: 'Roboto',
      axis: { labelFontSize: 12, titleFontSize: 12 },
      title: { fontSize: 16, subtitleFontSize: 12 },
    },
    data: { values: replicated.units.map(({ unit, nominal: rank, q5, q95 }) => ({ unit, rank, q5, q95 })) },
    encoding: { y: { field: 'unit', type: 'nominal', sort: null, title: null, axis: { labelLimit: 300 } } },
    layer: [
      {
        mark: { type: 'rule', strokeWidth: 4, color: '#3A87C8' },
        encoding: {
          x: { field: 'q5', type: 'quantitative', title: 'Hạng', scale: { domain: [0, names.length] } },
          x2: { field: 'q95' },
        },
      },
      {
        mark: { type: 'point', filled: true, size: 70, color: '#08306B', opacity: 1 },
        encoding: { x: { field: 'rank', type: 'quantitative' } },
      },
    ],
  },
  table: {
    headings: ['Đơn vị', 'Hạng', 'Từ (5%)', 'Đến (95%)'],
    rows: replicated.units.map(({ unit, nominal: rank, q5, q95 }) => [
      unit,
      rank,
      Math.round(q5),
      Math.round(q95),
    ]),
  },
}) satisfies Chart;

// %% [markdown]
// ## 3. Hai đơn vị cạnh nhau có thật sự hơn kém nhau không
//
// Với mỗi cặp đứng cạnh nhau: bao nhiêu phần trăm số lần thử đơn vị hạng trên vẫn đứng trên. **Gần 50% nghĩa là không phân
// biệt được** hai đơn vị; từ khoảng 95% thì có thể nói chắc. Thứ tự và cách biệt tính theo Chỉ số không kể thưởng, trừ.

// %%
const pairs = replicated.pairs.map(({ first, second, above, below, tied }, i) => ({
  first,
  second,
  gap: index[inOrder[i]!]! - index[inOrder[i + 1]!]!,
  share: (above + tied / 2) / (above + below + tied),
}));
show(
  pairs.map(({ first, second, gap, share }) => ({
    'Đứng trên': first,
    'Đứng dưới': second,
    'Cách biệt (điểm %)': localDecimal(gap.toFixed(2), 'vi'),
    'Vẫn đứng trên': percent(share),
    'Nhận xét': share >= 0.95 ? 'chắc' : share <= 0.6 ? 'không phân biệt được' : '',
  })),
);
const firm = pairs.filter(({ share }) => share >= 0.95).length;
show(`Trong ${pairs.length} cặp đứng cạnh nhau, ${firm} cặp hơn kém nhau một cách chắc chắn.`);

// %% [markdown]
// ## 4. Giả định khác thì kết luận có khác không
//
// Mức 25% cũng là một lựa chọn. Bảng dưới lặp lại phép thử với mức 10%, 50%, và với một cách rút ngẫu nhiên khác (Dirichlet:
// chia lại toàn bộ 100 điểm, trung bình vẫn như bộ tiêu chí). Cột cuối là bề rộng trung bình của khoảng thứ hạng.

// %%
const samplers = [
  ['Mỗi tiêu chí ± 10%', noisyWeights(composite, { spread: 0.1, seed: SEED })],
  ['Mỗi tiêu chí ± 25%', noisyWeights(composite, { spread: 0.25, seed: SEED })],
  ['Mỗi tiêu chí ± 50%', noisyWeights(composite, { spread: 0.5, seed: SEED })],
  ['Dirichlet, độ tập trung 200', dirichletWeights(composite, { concentration: 200, seed: SEED })],
] as const;
show(
  samplers.map(([name, sampler]) => {
    const { units: spreads, failed } = replicateWeights(composite, table, {
      sampler,
      replications: REPLICATIONS,
    });
    const widths = spreads.map(({ q5, q95 }) => q95 - q5);
    const widest = Math.max(...widths);
    return {
      'Giả định': name,
      'Lần thử hỏng': failed.count,
      'Đơn vị giữ nguyên hạng (5% đến 95%)': widths.filter((width) => width === 0).length,
      'Rộng nhất': `${Math.round(widest)} bậc (${spreads[widths.indexOf(widest)]!.unit})`,
      'Rộng trung bình (bậc)': localDecimal(
        (widths.reduce((sum, width) => sum + width, 0) / widths.length).toFixed(1),
        'vi',
      ),
    };
  }),
);

// %% [markdown]
// ## 5. Bỏ hẳn một lĩnh vực, một tiêu chí
//
// Nếu bỏ một lĩnh vực mà thứ hạng xáo trộn nhiều, lĩnh vực ấy **quyết định** thứ hạng. Cột "xê dịch trung bình" là trung
// bình số bậc mà một đơn vị lên hoặc xuống.

// %%
const areas = [...new Map(leaves.map(({ area }) => [area.id, area])).values()];
const meanMove = (ranks: ArrayLike<number>): number =>
  names.reduce((sum, _, i) => sum + Math.abs(ranks[i]! - nominal[i]!), 0) / names.length;

show(
  areas
    .map((area) => {
      const rest = counted.filter((leaf) => leaf.area.id !== area.id).map(({ code }) => code);
      const without = compositeOf(rest);
      const ranks = ranksOf(rankElements(without, aggregate(without, tableOf(rest))), 'index');
      const moves = names.map((name, i) => ({ name, from: nominal[i]!, to: ranks[i]! }));
      const farthest = moves.toSorted((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0]!;
      return { area, move: meanMove(ranks), farthest };
    })
    .sort((a, b) => b.move - a.move)
    .map(({ area, move, farthest }) => ({
      'Bỏ lĩnh vực': `${area.number}. ${inLang(area.label, 'vi')}`,
      'Xê dịch trung bình (bậc)': localDecimal(move.toFixed(2), 'vi'),
      'Đổi nhiều nhất': `${farthest.name}: hạng ${farthest.from} thành ${farthest.to}`,
    })),
  'Bỏ từng lĩnh vực',
);

// %%
const labelOf = new Map(leaves.map(({ code, label }) => [code, inLang(label, 'vi')]));
const without = leaveOneOut(composite, table).without.toSorted(
  (a, b) => b.meanAbsoluteChange - a.meanAbsoluteChange,
);
show(
  without.slice(0, 8).map(({ code, meanAbsoluteChange }) => ({
    'Bỏ tiêu chí': code,
    Tên: labelOf.get(code),
    'Tối đa': localDecimal(maxOf.get(code)!.toString(), 'vi'),
    'Xê dịch trung bình (bậc)': localDecimal(meanAbsoluteChange.toFixed(2), 'vi'),
  })),
  'Tám tiêu chí mà bỏ đi thì thứ hạng xáo trộn nhiều nhất',
);
const idle = without.filter(({ meanAbsoluteChange }) => meanAbsoluteChange === 0).length;
show(`${idle} trên ${without.length} tiêu chí có bỏ đi cũng không đổi hạng của đơn vị nào.`);

// %% [markdown]
// ## Đọc kết quả này thế nào
//
// - Khi công bố, **hạng là hạng**: bộ tiêu chí đã ban hành thì áp dụng đúng như ban hành. Sổ tay này không thay thứ hạng nào.
// - Khi nhận xét, đừng nói đơn vị này "hơn hẳn" đơn vị kia nếu cặp ấy không chắc; hãy nói về **nhóm**: nhóm đầu, nhóm giữa,
//   nhóm cuối.
// - Khi sửa bộ tiêu chí, xem bảng bỏ lĩnh vực và bỏ tiêu chí: thứ hạng nên do nhiều nội dung quyết định, không phải do một
//   vài nội dung.
// - Phép thử chỉ xét việc chọn điểm tối đa. Sai số điều tra, lỗi số liệu, cách xử lý "không phát sinh" là những nguồn không
//   chắc chắn khác, không có trong các khoảng trên.
