/** Sổ tay 04: số liệu thật. PAPI 63 tỉnh, ba năm có bộ nội dung khác nhau, đi qua toàn bộ quy trình và được so sánh. */
// %% [markdown]
// # Số liệu thật: PAPI của 63 tỉnh qua ba năm
//
// Chỉ số Hiệu quả quản trị và hành chính công cấp tỉnh (PAPI) được công bố hằng năm cho 63 tỉnh, thành phố (trước ngày
// 01/7/2025). Bộ nội dung của PAPI **thay đổi theo năm**: 2015 có sáu lĩnh vực, từ 2018 có tám; một nội dung kết thúc, một
// nội dung mới thêm. Đó là điều bộ tiêu chí cải cách hành chính cũng gặp hằng năm, nên đây là phép thử tốt với số thật:
//
// 1. dựng mỗi năm thành một bộ tiêu chí, năm sau **kế thừa** năm trước và chỉ ghi phần thay đổi;
// 2. chấm, xếp hạng từng năm; tỉnh **thiếu số liệu được nêu tên, không xếp hạng**;
// 3. so sánh giữa các năm **chỉ trên phần chung**; nội dung mới được đánh dấu, không đem so.
//
// Nguồn: kho mã nguồn mở hnks-gh/ml-mcdm (giấy phép MIT, bản quyền 2026 Son Hoang). Tên tiếng Việt của lĩnh vực, nội dung
// và tỉnh do sổ tay này ghi. Bảng xếp hạng ở đây **không phải công bố của PAPI**: đây là tổng điểm tính lại từ bảng số liệu.

// %%
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Campaign,
  createRegistry,
  decimal,
  diffEditions,
  Fraction,
  formatRounded,
  importChunks,
  localDecimal,
  makeChart,
  marksOf,
  markTexts,
  memorySource,
  readEdition,
  runCampaign,
} from '../src/index.ts';
import { codeOf, MAX_POINTS, type PapiYear, papiEditionFiles } from './papi/edition-files.ts';
import { DIMENSIONS, PROVINCES, SUB_DIMENSIONS } from './papi/names.ts';
import { show, showMarks, skipNotebook } from './run/recorder.ts';

const folder = join(process.env.PAR_SHARED ?? join('..', 'shared'), 'papi');
if (!existsSync(folder)) {
  skipNotebook(
    'Không có thư mục số liệu PAPI (papi/2015.csv, 2018.csv, 2022.csv) trong thư mục shared bên cạnh dự án. Đặt biến môi trường PAR_SHARED trỏ đến thư mục chứa nó rồi chạy lại.',
  );
}
showMarks(markTexts(marksOf('illustrative', false), 'vi'));

// %% [markdown]
// ## 1. Ba bảng số liệu
//
// Mỗi dòng một tỉnh, mỗi cột một nội dung thành phần; ô trống là không công bố. Điểm được giữ **nguyên chín số lẻ** như
// trong tệp, dưới dạng phân số.

// %%
/** Một tỉnh: mã, và điểm từng nội dung đúng như chữ trong tệp ('' là không công bố). */
type Row = Readonly<Record<string, string>>;

const readTable = (name: string): Row[] => {
  const text = readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '');
  const [head, ...lines] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','));
  return lines.map((cells) => Object.fromEntries(head!.map((column, i) => [column, cells[i] ?? ''])));
};

const tables = new Map(['2015', '2018', '2022'].map((year) => [year, readTable(`${year}.csv`)]));
const variables = Object.keys(SUB_DIMENSIONS);
const years: PapiYear[] = [...tables].map(([year, rows]) => ({
  id: `viet-nam/papi-${year}`,
  year,
  leaves: variables.filter((variable) => rows.some((row) => row[variable])),
}));
for (const rows of tables.values()) {
  assert.deepEqual(
    rows.map((row) => row.Province),
    Object.keys(PROVINCES),
  );
}

show(
  years.map(({ year, leaves }) => {
    const rows = tables.get(year)!;
    const lacking = rows.filter((row) => leaves.some((leaf) => !row[leaf]));
    return {
      Năm: year,
      'Số tỉnh': rows.length,
      'Lĩnh vực': new Set(leaves.map((leaf) => leaf[2])).size,
      'Nội dung thành phần': leaves.length,
      'Tỉnh thiếu số liệu': lacking.map((row) => PROVINCES[row.Province!]).join(', ') || 'không',
    };
  }),
  'Ba năm, ba bộ nội dung',
);

// %% [markdown]
// ## 2. Mỗi năm là một bộ tiêu chí
//
// Bộ năm 2018 kế thừa bộ năm 2015 và chỉ ghi phần thêm; bộ năm 2022 kế thừa bộ năm 2018. Dưới đây là danh sách thay đổi
// mà phần mềm tự lập khi so hai bộ. **Nên xem**: không phải chỉ là thêm hai lĩnh vực; lĩnh vực 2 và 8 thêm nội dung, lĩnh
// vực 5 mất một nội dung, nên tổng của các lĩnh vực đó **không so được** giữa các năm.

// %%
const source = memorySource(papiEditionFiles(years));
const editions = years.map(({ id }) => readEdition(source, id));
const dimensionOf = (leaf: string) => `${leaf[2]}. ${DIMENSIONS[`C0${leaf[2]}`]}`;

show(
  editions.slice(1).flatMap((edition, i) => {
    const [tier] = diffEditions(editions[i]!, edition).tiers;
    const changes = [
      ...tier!.added.map((leaf) => ({ leaf, change: 'thêm' })),
      ...tier!.removed.map((leaf) => ({ leaf, change: 'bỏ' })),
    ];
    assert.equal(tier!.changed.length, 0);
    return changes.map(({ leaf, change }) => ({
      'Từ năm': years[i]!.year,
      'Đến năm': years[i + 1]!.year,
      'Thay đổi': change,
      Mã: leaf.code,
      'Nội dung': leaf.label.vi,
      'Lĩnh vực': dimensionOf(`SC${leaf.code.replace('.', '')}`),
    }));
  }),
  'Thay đổi của bộ nội dung',
);

// %% [markdown]
// ## 3. Chấm và xếp hạng từng năm
//
// Bảng được đưa vào như một báo cáo của nhiều đơn vị; ô không công bố ghi là không phát sinh (KPS). Tỉnh thiếu dù chỉ một
// nội dung thì **không có tổng điểm so sánh được**: được nêu tên, không xếp hạng, không cho điểm 0.

// %%
const rankYear = (year: PapiYear, edition: (typeof editions)[number], rows: readonly Row[]): Campaign => {
  const units = rows.map(({ Province: id }) => ({
    id: id!,
    name: PROVINCES[id!]!,
    aliases: [],
    tier: 'whole',
    attributes: {},
    dates: {},
  }));
  const registry = createRegistry(units, { asOf: edition.header.period.to });
  const head = ['Đơn vị', ...year.leaves.map(codeOf)];
  const body = rows.map((row) => [
    PROVINCES[row.Province!],
    ...year.leaves.map((leaf) => row[leaf] || 'KPS'),
  ]);
  const csv = [head, ...body].map((cells) => cells.join(';')).join('\r\n');
  const file = `papi-${year.year}.csv`;
  const imported = importChunks(
    file,
    [new TextEncoder().encode(csv)],
    { edition, registry },
    { numberLocale: 'en-US' },
  );
  assert.deepEqual(imported.errors, []);
  return runCampaign({ edition, registry, submissions: [imported.submission!] });
};

const campaigns = years.map((year, i) => rankYear(year, editions[i]!, tables.get(year.year)!));

/** Mã tỉnh và hạng, theo phần mềm. */
const ranksOf = (campaign: Campaign): Map<string, number> => {
  const [tier] = campaign.tiers;
  return new Map(tier!.blocks[0]!.ranking.ranked.map(({ row, rank }) => [tier!.units[row]!.id, rank]));
};

show(
  campaigns.flatMap((campaign, i) => {
    const [tier] = campaign.tiers;
    const { leaves, year } = years[i]!;
    return tier!.blocks[0]!.ranking.unranked.map(({ row }) => {
      const { id, name } = tier!.units[row]!;
      const missing = leaves.filter((leaf) => !tables.get(year)![row]![leaf]);
      assert.equal(tables.get(year)![row]!.Province, id);
      return {
        Năm: year,
        Tỉnh: name,
        Thiếu: `${missing.length} trên ${leaves.length} nội dung`,
        'Các nội dung thiếu': missing.map(codeOf).join(', '),
      };
    });
  }),
  'Tỉnh không xếp hạng, vì thiếu số liệu',
);

// %% [markdown]
// ### Kiểm tra bằng phép cộng độc lập
//
// Tổng điểm của mỗi tỉnh được cộng lại ngoài phần mềm, bằng số nguyên (điểm nhân 10⁹), rồi xếp thứ hạng từ tổng đó. Mọi
// hạng và mọi tổng phải bằng đúng kết quả của phần mềm.

// %%
/** Tổng các nội dung, tính bằng phần tỷ điểm; null nếu thiếu một nội dung. */
const billionths = (row: Row, leaves: readonly string[]): bigint | null => {
  let sum = 0n;
  for (const leaf of leaves) {
    if (!row[leaf]) return null;
    const [whole, decimals = ''] = row[leaf].split('.');
    assert.ok(decimals.length <= 9);
    sum += BigInt(`${whole}${decimals.padEnd(9, '0')}`);
  }
  return sum;
};

for (const [i, { year, leaves }] of years.entries()) {
  const [tier] = campaigns[i]!.tiers;
  const sums = new Map(tables.get(year)!.map((row) => [row.Province!, billionths(row, leaves)]));
  const complete = [...sums].filter((entry): entry is [string, bigint] => entry[1] !== null);
  const expected = complete.map(
    ([id, sum]) => [id, 1 + complete.filter(([, other]) => other > sum).length] as const,
  );
  assert.deepEqual(ranksOf(campaigns[i]!), new Map([...expected].sort(([, a], [, b]) => a - b)));
  for (const { row } of tier!.blocks[0]!.ranking.ranked) {
    const { numerator, denominator } = tier!.scores.exact(row);
    const points = Fraction.of(numerator, denominator)
      .multiply(tier!.scores.applied(row))
      .divide(Fraction.of(100));
    assert.equal(points.toString(), Fraction.of(sums.get(tier!.units[row]!.id)!, 10n ** 9n).toString());
  }
}
show(
  years.map(({ year }, i) => ({
    Năm: year,
    'Tỉnh được xếp hạng': ranksOf(campaigns[i]!).size,
    'Tổng và hạng khớp với phép cộng độc lập': true,
  })),
);

// %%
const latest = campaigns.at(-1)!;
const namesOf = (campaign: Campaign) => new Map(campaign.tiers[0]!.units.map(({ id, name }) => [id, name]));
const totalOf = (id: string, { year, leaves }: PapiYear): Fraction =>
  Fraction.of(billionths(tables.get(year)!.find((row) => row.Province === id)!, leaves)!, 10n ** 9n);

show(
  [...ranksOf(latest)].slice(0, 10).map(([id, rank]) => ({
    Hạng: rank,
    Tỉnh: namesOf(latest).get(id),
    'Tổng điểm (đúng)': localDecimal(totalOf(id, years.at(-1)!).toString(), 'vi'),
    'Tổng điểm': formatRounded(totalOf(id, years.at(-1)!), 2, 'vi'),
  })),
  'Mười tỉnh có tổng điểm cao nhất năm 2022 (28 nội dung)',
);

// %% [markdown]
// ### Tỉnh và lĩnh vực, năm 2022
//
// Mỗi ô là điểm của lĩnh vực theo phần trăm của trần. Trần là quy ước để nhận số liệu (3,5 điểm một nội dung, vì hai số của
// năm 2018 cao hơn 3,33); mọi tỉnh được xếp hạng có cùng trần nên **thứ hạng không phụ thuộc vào trần**. Các khoảng màu do
// sổ tay đặt để dễ nhìn, PAPI không xếp loại. **Nên xem theo cột**: lĩnh vực 7 và 8 thấp ở hầu hết các tỉnh, kể cả tỉnh dẫn đầu.

// %%
assert.equal(MAX_POINTS, '3.5');
const results = { campaign: latest, synthetic: false, previous: null, warnings: latest.issues, earlier: [] };
makeChart(results, { name: 'heatmap', block: 'all' }, { form: 'wide', lang: 'vi' });

// %% [markdown]
// ## 4. So các năm: chỉ trên phần chung
//
// Với mỗi cặp năm, một lĩnh vực chỉ được so khi **gồm đúng những nội dung như nhau**. Lĩnh vực khác được đánh dấu: *mới*
// (năm trước chưa có) hoặc *đổi thành phần*. Bảng dưới là của **Hưng Yên**, cùng hạng theo từng lĩnh vực trong số các tỉnh
// có đủ số liệu của lĩnh vực ấy.

// %%
const leavesIn = (year: PapiYear, dimension: string) =>
  year.leaves.filter((leaf) => `C0${leaf[2]}` === dimension);

/** Điểm một lĩnh vực của mọi tỉnh có đủ số liệu. */
const dimensionSums = (year: PapiYear, leaves: readonly string[]): Map<string, bigint> =>
  new Map(
    tables.get(year.year)!.flatMap((row) => {
      const sum = billionths(row, leaves);
      return sum === null ? [] : [[row.Province!, sum] as const];
    }),
  );

const pointsAndRank = (sums: Map<string, bigint>, id: string): string => {
  const own = sums.get(id);
  if (own === undefined) return 'thiếu số liệu';
  const rank = 1 + [...sums.values()].filter((sum) => sum > own).length;
  return `${formatRounded(Fraction.of(own, 10n ** 9n), 2, 'vi')} (thứ ${rank}/${sums.size})`;
};

const compared = (before: PapiYear, after: PapiYear, dimension: string): string => {
  const [old, current] = [leavesIn(before, dimension), leavesIn(after, dimension)];
  if (old.length === 0) return 'mới';
  return old.join() === current.join() ? 'so được' : 'đổi thành phần';
};

const HUNG_YEN = 'P21';
show(
  Object.keys(DIMENSIONS).map((dimension) => ({
    'Lĩnh vực': `${dimension[2]}. ${DIMENSIONS[dimension]}`,
    ...Object.fromEntries(
      years.flatMap((year, i) => {
        const leaves = leavesIn(year, dimension);
        const shown = leaves.length === 0 ? null : pointsAndRank(dimensionSums(year, leaves), HUNG_YEN);
        const before = years[i - 1];
        const mark = before ? [[`${before.year}–${year.year}`, compared(before, year, dimension)]] : [];
        return [...mark, [`Năm ${year.year}`, shown]];
      }),
    ),
  })),
  'Hưng Yên theo lĩnh vực; chỉ đọc xu hướng ở cặp năm ghi "so được"',
);

// %% [markdown]
// ### Cùng mã chưa chắc cùng phép đo
//
// Một nội dung giữ nguyên mã nhưng câu hỏi khảo sát hoặc thang đo có thể đã đổi. Dấu hiệu: **gần như mọi tỉnh** cùng tăng
// hoặc cùng giảm. Bảng dưới liệt kê các nội dung chung mà **ít nhất 60 tỉnh** đi cùng một hướng; trước khi kết luận cả
// nước tiến bộ hay sa sút, phải hỏi cơ quan công bố xem phép đo có đổi không.

// %%
const SAME_WAY = 60;

/** Trung vị đúng: số ở giữa, hoặc trung bình của hai số ở giữa. */
const median = (values: readonly Fraction[]): Fraction => {
  const sorted = values.toSorted((a, b) => a.compare(b));
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? sorted[middle - 1]!.add(sorted[middle]!).divide(Fraction.of(2))
    : sorted[Math.floor(middle)]!;
};

const shifts = years.slice(1).flatMap((after, i) => {
  const before = years[i]!;
  return after.leaves
    .filter((leaf) => before.leaves.includes(leaf))
    .map((leaf) => {
      const changes = tables.get(after.year)!.flatMap((row, at) => {
        const old = tables.get(before.year)![at]!;
        return row[leaf] && old[leaf] ? [decimal(row[leaf]).subtract(decimal(old[leaf]))] : [];
      });
      const up = changes.filter(({ sign }) => sign > 0).length;
      return {
        leaf,
        span: `${before.year}–${after.year}`,
        up,
        down: changes.filter(({ sign }) => sign < 0).length,
        middle: median(changes),
      };
    });
});
show(
  shifts
    .filter(({ up, down }) => Math.max(up, down) >= SAME_WAY)
    .map(({ leaf, span, up, down, middle }) => ({
      'Giữa hai năm': span,
      Mã: codeOf(leaf),
      'Nội dung': SUB_DIMENSIONS[leaf],
      'Tỉnh tăng': up,
      'Tỉnh giảm': down,
      'Mức đổi (trung vị)': formatRounded(middle, 2, 'vi'),
    })),
  `Nội dung có từ ${SAME_WAY} tỉnh trở lên đi cùng một hướng`,
);

// %% [markdown]
// ## 5. Hạng trên phần chung 2018 và 2022
//
// Lấy các nội dung có ở **cả hai năm**, bỏ những nội dung có dấu hiệu đổi phép đo ở bảng trên, và lấy các tỉnh có đủ số liệu
// ở **cả hai năm**; xếp hạng lại hai năm trên phần còn lại ấy. Chỉ hạng tính theo cách này mới được trừ cho nhau; hạng của
// hai bảng đầy đủ thì không, vì nội dung khác nhau.
//
// Vì sao phải bỏ cả nội dung có dấu hiệu đổi phép đo? Ví dụ ba nội dung còn lại của lĩnh vực 5: khi 5.2 kết thúc, điểm của
// cả ba cùng tăng khoảng một phần ba ở mọi tỉnh. Nếu giữ, lĩnh vực 5 năm 2022 nặng hơn năm 2018 mà chưa chắc do tỉnh làm tốt hơn.

// %%
const [, middleYear, lastYear] = years;
const shared = lastYear!.leaves.filter((leaf) => middleYear!.leaves.includes(leaf));
const shifted = new Set(
  shifts
    .filter(({ span, up, down }) => span.endsWith(lastYear!.year) && Math.max(up, down) >= SAME_WAY)
    .map(({ leaf }) => leaf),
);
const steady = shared.filter((leaf) => !shifted.has(leaf));

/** Hạng hai năm của các tỉnh có đủ số liệu cả hai năm, trên những nội dung cho trước. */
const movesOn = (leaves: readonly string[]) => {
  const [before, after] = [middleYear!, lastYear!].map((year) => dimensionSums(year, leaves));
  const inBoth = [...before!.keys()].filter((id) => after!.has(id));
  const rankIn = (sums: Map<string, bigint>, id: string) =>
    1 + inBoth.filter((other) => sums.get(other)! > sums.get(id)!).length;
  return inBoth
    .map((id) => ({ id, before: rankIn(before!, id), after: rankIn(after!, id) }))
    .sort((a, b) => b.before - b.after - (a.before - a.after) || a.after - b.after);
};
const moves = movesOn(steady);
const moveRow = ({ id, before, after }: (typeof moves)[number]) => ({
  Tỉnh: PROVINCES[id],
  'Hạng 2018': before,
  'Hạng 2022': after,
  'Lên (+), xuống (-) bậc':
    before > after ? `+${before - after}` : `${after === before ? '' : '-'}${after - before}`,
});

const compare = moves.map(({ id }) => id);
show(
  `${steady.length} nội dung được so (bỏ ${[...shifted].map(codeOf).join(', ')}); ${moves.length} tỉnh có đủ số liệu cả hai năm. ` +
    `Không xét: ${Object.keys(PROVINCES)
      .filter((id) => !compare.includes(id))
      .map((id) => PROVINCES[id])
      .join(', ')}.`,
);
show(moves.slice(0, 8).map(moveRow), 'Lên nhiều bậc nhất');
show(moves.slice(-8).reverse().map(moveRow), 'Xuống nhiều bậc nhất');

// %% [markdown]
// Kết luận về một tỉnh có phụ thuộc vào việc bỏ các nội dung ấy không? Bảng dưới đặt hai cách cạnh nhau cho Hưng Yên: nếu
// hai dòng khác nhau nhiều thì **không nên** nói tỉnh lên hay xuống bao nhiêu bậc.

// %%
show(
  [
    { name: `Chỉ ${steady.length} nội dung không có dấu hiệu đổi phép đo`, rows: moves },
    { name: `Cả ${shared.length} nội dung chung`, rows: movesOn(shared) },
  ].map(({ name, rows }) => ({ 'Cách tính': name, ...moveRow(rows.find(({ id }) => id === HUNG_YEN)!) })),
);

// %% [markdown]
// ## Đọc kết quả này thế nào
//
// - Hạng của **một năm** đọc được ngay; tỉnh thiếu số liệu không có hạng, và cũng không đẩy tỉnh khác lên hay xuống theo
//   một điểm 0 không có thật.
// - Thay đổi **giữa hai năm** chỉ đọc ở phần chung, và ở phần chung cũng phải để riêng nội dung mà mọi tỉnh cùng tăng hoặc
//   cùng giảm: mức điểm không so được, và trọng lượng của nội dung trong tổng có thể đã đổi.
// - Với bộ tiêu chí cải cách hành chính của tỉnh, nguyên tắc như vậy: bộ năm sau kế thừa bộ năm trước, thay đổi được liệt
//   kê, và phần không so được thì nói rõ lý do thay vì vẽ một đường liền.
