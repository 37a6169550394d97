/** Sổ tay 01: điểm của một đơn vị, tính lại bằng tay từ ô số liệu đến Chỉ số, rồi so với kết quả của phần mềm. */
// %% [markdown]
// # Tính bằng tay điểm của một đơn vị
//
// Sổ tay này tính lại **từng bước** điểm của **Sở Y tế** trong bộ ví dụ Hưng Yên 2023: lấy số liệu từ tệp, áp dụng cách
// tính của từng tiêu chí, cộng theo lĩnh vực, chia cho điểm tối đa áp dụng, làm tròn một lần. Mỗi phép tính được viết ra
// để có thể **bấm lại trên máy tính bỏ túi**.
//
// Cách tính điểm ở đây được **chép lại bằng tay** từ bảng tiêu chí, không gọi phần chấm điểm của phần mềm. Ở bước cuối,
// từng tiêu chí và Chỉ số phải bằng đúng kết quả của phần mềm, không lệch một phần nào; nếu lệch, sổ tay báo lỗi.
//
// Đơn vị này được chọn vì gặp đủ các trường hợp: số liệu của hệ thống thay số tự báo cáo, thẩm định hai vòng, không phát
// sinh, chưa báo cáo, không thuộc chức năng, điều tra xã hội học.

// %%
import assert from 'node:assert/strict';
import {
  decimal,
  explainUnit,
  Fraction,
  findUnit,
  formatFixed,
  formatRounded,
  INPUT_WORDS,
  inLang,
  localDecimal,
  makeChart,
  markTexts,
  STATE_WORDS,
} from '../src/index.ts';
import { openExample } from './example-campaign.ts';
import { show, showMarks } from './run/recorder.ts';

const results = openExample();
const place = findUnit(results.campaign, 'so-y-te');
assert.ok(place, 'bộ ví dụ không có Sở Y tế');
const explained = explainUnit(results.campaign, place, results);
showMarks(markTexts(explained.marks, 'vi'));
show({
  'Đơn vị': explained.unit.name,
  'Khối xếp hạng': inLang(explained.block.label, 'vi'),
  'Bộ tiêu chí': explained.edition.id,
  'Số tiêu chí': explained.leaves.length,
});

// %% [markdown]
// ## Bước 1. Số liệu nào được tính
//
// Mỗi tiêu chí có thể có nhiều số liệu: đơn vị tự báo cáo, kết xuất của hệ thống dùng chung, kết quả điều tra, quyết định
// của cơ quan thẩm định. Số liệu cuối cùng là **vòng thẩm định sau cùng**; nếu thẩm định *công nhận* thì là số của đơn vị;
// nếu không có thẩm định thì là nguồn mà bộ tiêu chí quy định (hệ thống, điều tra hoặc tự báo cáo).
//
// Bảng dưới ghi đúng chữ trong ô, kèm **tệp và dòng**: mở tệp tại dòng đó sẽ thấy số liệu này.

// %%
type Leaf = (typeof explained.leaves)[number];
type Statement = Leaf['statements'][number];

/** Số liệu cuối cùng của một tiêu chí, hoặc của một ý (`6.2.1/b`). */
const finalStatement = (leaf: Leaf, key: string): Statement | undefined =>
  leaf.statements.find(({ figure, standing }) => figure === key && standing === 'final');

const written = ({ cells }: Statement): string =>
  cells.answers ?? cells.value ?? `${cells.numerator} / ${cells.denominator}`;

const figureRows = explained.leaves.flatMap((leaf) => {
  const finals = leaf.statements.filter(
    ({ standing, state }) => standing === 'final' && state === 'reported',
  );
  const label = inLang(leaf.leaf.label, 'vi');
  if (finals.length === 0) {
    return [
      {
        Mã: leaf.leaf.code,
        'Tiêu chí': label,
        'Trong tệp': STATE_WORDS[leaf.state].vi,
        Nguồn: '',
        'Tệp và dòng': '',
      },
    ];
  }
  return finals.map((statement) => ({
    Mã: statement.figure,
    'Tiêu chí': label,
    'Trong tệp': written(statement),
    Nguồn: INPUT_WORDS[statement.input].vi,
    'Tệp và dòng': `${statement.file.split('/').slice(-2).join('/')}, dòng ${statement.line}`,
  }));
});
show(figureRows, `${figureRows.length} số liệu cuối cùng của ${explained.unit.name}`);

// %% [markdown]
// Những số liệu **bị thay thế** cũng phải nhìn thấy được. Hãy xem tiêu chí 5.5.1: thẩm định vòng 1 hạ từ 94 xuống 84
// người, đơn vị bổ sung tài liệu, vòng 2 công nhận lại số của đơn vị.

// %%
show(
  explained.leaves.flatMap((leaf) =>
    leaf.statements
      .filter(({ standing, confirmed }) => standing === 'overridden' && !confirmed)
      .map((statement) => ({
        Mã: statement.figure,
        'Số liệu bị thay': written(statement),
        Nguồn: INPUT_WORDS[statement.input].vi,
        Vòng: statement.round,
        'Lý do ghi trong tệp': statement.cells.reason ?? '',
        'Thay bởi dòng': statement.by?.line,
      })),
  ),
  'Số liệu bị thay thế bằng một số khác',
);

// %% [markdown]
// ## Bước 2. Từ số liệu ra điểm
//
// Mọi phép tính dùng **phân số**, không dùng số thập phân làm tròn: 2.890/3.252 giữ nguyên là 2.890/3.252. Số thập phân
// in bên cạnh chỉ để đối chiếu với máy tính bỏ túi.

// %%
interface Hand {
  /** null: tiêu chí không tính cho đơn vị này, rời khỏi cả điểm và điểm tối đa */
  points: Fraction | null;
  max: Fraction;
  /** phép tính, viết ra */
  sum: string;
}

const byHand = new Map<string, Hand>();
const leafOf = (code: string): Leaf => explained.leaves.find(({ leaf }) => leaf.code === code)!;
const number = (text: string): Fraction => decimal(text.replaceAll('.', '').replace(',', '.'));
const vn = (value: Fraction): string => localDecimal(value.toString(), 'vi');

/** Chữ trong ô của số liệu cuối cùng. */
const cellOf = (key: string): string => finalStatement(leafOf(key.split('/')[0]!), key)!.cells.value!;

/** Tỷ lệ phần trăm từ tử số và mẫu số trong tệp. */
const rateOf = (key: string): { rate: Fraction; words: string } => {
  const { numerator, denominator } = finalStatement(leafOf(key.split('/')[0]!), key)!.cells;
  const rate = number(numerator!).divide(number(denominator!)).multiply(Fraction.of(100));
  return { rate, words: `100 × ${numerator} / ${denominator}` };
};

const write = (code: string, max: string, points: Fraction | null, sum: string): void => {
  byHand.set(code, { points, max: decimal(max), sum });
};

const showHand = (codes: readonly string[], caption: string): void => {
  const rows = codes.map((code) => {
    const { points, max, sum } = byHand.get(code)!;
    return {
      Mã: code,
      'Tối đa': vn(max),
      'Phép tính': sum,
      'Điểm (đúng)': points && vn(points),
      'Điểm (4 số lẻ)': points && formatRounded(points, 4, 'vi'),
    };
  });
  show(rows, caption);
};

// %% [markdown]
// ### 2a. Có hoặc không; chọn một mức; theo ngày
//
// Tra bảng: chữ trong ô ứng với một số điểm. Với văn bản có thời hạn (1.1.1), ngày ban hành 23/01/2023 không muộn hơn
// 31/01/2023 nên được đủ điểm.

// %%
const lookups: readonly [code: string, max: string, points: Readonly<Record<string, string>>][] = [
  [
    '1.4.1',
    '1.5',
    {
      'Có Kế hoạch, hoàn thành 100%': '1.5',
      'Có Kế hoạch, hoàn thành từ 80% đến dưới 100%': '0.9',
      'Có Kế hoạch, hoàn thành dưới 80%': '0.375',
      'Không có Kế hoạch': '0',
    },
  ],
  [
    '2.4.1',
    '2',
    {
      'Có kế hoạch, báo cáo đúng hạn, hoàn thành': '2',
      'Có thực hiện, chậm hạn': '1',
      'Không thực hiện': '0',
    },
  ],
  [
    '3.1.2',
    '1',
    {
      'Hoàn thành kế hoạch, có đề xuất được phê duyệt': '1',
      'Hoàn thành kế hoạch, chưa có đề xuất được phê duyệt': '0.6',
      'Không hoàn thành kế hoạch hoặc không thực hiện': '0',
    },
  ],
  [
    '3.4.1',
    '0.5',
    {
      'Đủ quy chế, nhân lực, thiết bị': '0.5',
      'Thiếu một điều kiện': '0.25',
      'Thiếu từ hai điều kiện trở lên': '0',
    },
  ],
  [
    '4.1.1',
    '1.5',
    { 'Hoàn thành đúng tiến độ': '1.5', 'Hoàn thành chậm tiến độ': '0.75', 'Không thực hiện': '0' },
  ],
  ['4.2.3', '1', { Có: '1', Không: '0' }],
  [
    '4.3.1',
    '1',
    {
      'Thực hiện đủ và có kiểm tra': '1',
      'Thực hiện đủ, không có kiểm tra': '0.7',
      'Không thực hiện đủ hoặc có sai phạm': '0',
    },
  ],
  ['5.2.1', '1.5', { Có: '1.5', Không: '0' }],
];
for (const [code, max, points] of lookups) {
  const cell = cellOf(code);
  write(code, max, decimal(points[cell]!), `"${cell}" được ${localDecimal(points[cell]!, 'vi')}`);
}

/** dd/mm/yyyy thành yyyy-mm-dd, để ngày sau đứng sau */
const day = (text: string): string => text.split('/').reverse().join('-');
const issued = cellOf('1.1.1');
const inTime = day(issued) <= '2023-01-31' ? '1.5' : day(issued) <= '2023-02-28' ? '0.75' : '0';
write(
  '1.1.1',
  '1.5',
  decimal(inTime),
  `${issued}: đến hết 31/01/2023 được 1,5; đến hết 28/02/2023 được 0,75`,
);
showHand(['1.1.1', ...lookups.map(([code]) => code)], 'Có hoặc không, chọn một mức, theo ngày');

// %% [markdown]
// ### 2b. Theo bậc
//
// Tỷ lệ (hoặc số lượng) rơi vào bậc nào thì được điểm của bậc đó; đầu dưới của bậc nằm **trong** bậc ("từ 95%").

// %%
const steps: readonly [
  code: string,
  max: string,
  steps: readonly (readonly [from: string, points: string])[],
][] = [
  [
    '1.3.1',
    '1.5',
    [
      ['30', '1.5'],
      ['20', '0.75'],
    ],
  ],
  [
    '2.2.1',
    '1',
    [
      ['100', '1'],
      ['90', '0.5'],
    ],
  ],
  [
    '2.3.1',
    '1',
    [
      ['100', '1'],
      ['95', '0.5'],
    ],
  ],
  [
    '3.1.1',
    '2',
    [
      ['100', '2'],
      ['95', '1'],
    ],
  ],
  [
    '3.2.3',
    '2',
    [
      ['100', '2'],
      ['95', '1'],
    ],
  ],
  [
    '3.3.3',
    '1.5',
    [
      ['100', '1.5'],
      ['90', '0.75'],
    ],
  ],
  [
    '5.1.1',
    '2.5',
    [
      ['100', '2.5'],
      ['80', '1.25'],
    ],
  ],
  [
    '7.3.1',
    '1.5',
    [
      ['100', '1.5'],
      ['90', '0.75'],
    ],
  ],
];
const stepAt = (value: Fraction, list: readonly (readonly [from: string, points: string])[]) =>
  list.find(([from]) => !value.lessThan(decimal(from))) ?? (['0', '0'] as const);
for (const [code, max, list] of steps) {
  const { rate, words } = rateOf(code);
  const [from, points] = stepAt(rate, list);
  write(
    code,
    max,
    decimal(points),
    `${words} = ${formatRounded(rate, 2, 'vi')}%, thuộc bậc từ ${from}%: ${localDecimal(points, 'vi')}`,
  );
}
const reports = number(cellOf('1.2.1'));
const [atLeast, forReports] = stepAt(reports, [
  ['4', '1.5'],
  ['3', '0.9'],
  ['2', '0.45'],
]);
write(
  '1.2.1',
  '1.5',
  decimal(forReports),
  `${vn(reports)} báo cáo, thuộc bậc từ ${atLeast} báo cáo: ${localDecimal(forReports, 'vi')}`,
);
showHand(['1.2.1', ...steps.map(([code]) => code)], 'Theo bậc');

// %% [markdown]
// ### 2c. Theo tỷ lệ
//
// Điểm = điểm tối đa × tỷ lệ / mốc. Đạt mức "đủ điểm từ" thì được cả điểm tối đa; dưới mức "0 điểm dưới" thì không được
// điểm. **Nên xem** 3.2.1: 2.890 trên 3.252 hồ sơ đúng hạn là 88,87%, chưa đến 95% nên được 4 × 88,87 / 95 ≈ 3,74 điểm.

// %%
const proportional: readonly [code: string, max: string, full: string, zeroBelow: string][] = [
  ['1.3.2', '1.5', '100', '60'],
  ['2.1.1', '2', '100', '80'],
  ['2.4.2', '1', '100', '50'],
  ['3.1.3', '1.5', '90', '50'],
  ['3.2.1', '4', '95', '80'],
  ['3.3.1', '2', '100', '40'],
  ['3.3.4', '1', '80', '50'],
  ['4.1.2', '1', '100', '0'],
  ['4.2.1', '1', '100', '0'],
  ['4.2.2', '1', '100', '0'],
  ['5.3.1', '2', '100', '50'],
  ['6.1.3', '1.5', '95', '60'],
  ['6.2.2', '1', '100', '0'],
  ['7.1.2', '3', '60', '30'],
  ['7.1.3', '1.5', '80', '40'],
  ['7.3.2', '1.5', '100', '70'],
  ['7.3.3', '3.5', '60', '15'],
];

/** Điểm theo tỷ lệ, dùng cho cả số liệu điều tra ở mục 2e. */
const share = (value: Fraction, max: string, full: string, zeroBelow: string): [Fraction, string] => {
  const printed = `${formatRounded(value, 2, 'vi')}%`;
  if (!value.lessThan(decimal(full))) return [decimal(max), `${printed}, từ ${full}%: đủ điểm`];
  if (value.lessThan(decimal(zeroBelow))) return [Fraction.ZERO, `${printed}, dưới ${zeroBelow}%: 0 điểm`];
  const points = decimal(max).multiply(value).divide(decimal(full));
  return [points, `${printed}; ${localDecimal(max, 'vi')} × tỷ lệ / ${full}`];
};
for (const [code, max, full, zeroBelow] of proportional) {
  const { rate, words } = rateOf(code);
  const [points, sum] = share(rate, max, full, zeroBelow);
  write(code, max, points, `${words} = ${sum}`);
}
showHand(
  proportional.map(([code]) => code),
  'Theo tỷ lệ',
);

// %% [markdown]
// ### 2d. Theo đường thẳng giữa hai mốc
//
// Bằng hoặc dưới mốc đầu: 0 điểm; từ mốc sau: đủ điểm; ở giữa: điểm tối đa × (tỷ lệ − mốc đầu) / (mốc sau − mốc đầu).
// Cách tính này **phân biệt mạnh hơn** cách theo tỷ lệ: 3.3.2 đạt 87,60% nhưng chỉ được 79% số điểm.

// %%
const linear: readonly [code: string, max: string, from: string, to: string][] = [
  ['1.1.2', '3', '70', '100'],
  ['1.5.1', '3', '80', '100'],
  ['3.2.2', '1', '30', '80'],
  ['3.3.2', '2', '40', '100'],
  ['5.5.1', '2.5', '70', '100'],
  ['6.1.4', '2', '50', '100'],
  ['7.1.1', '3', '80', '100'],
  ['7.1.4', '1', '70', '100'],
];
for (const [code, max, from, to] of linear) {
  const { rate, words } = rateOf(code);
  const width = decimal(to).subtract(decimal(from));
  const between = decimal(max)
    .multiply(rate.subtract(decimal(from)))
    .divide(width);
  const points = Fraction.max(Fraction.ZERO, Fraction.min(decimal(max), between));
  const sum = `${localDecimal(max, 'vi')} × (tỷ lệ − ${from}) / ${vn(width)}`;
  write(code, max, points, `${words} = ${formatRounded(rate, 2, 'vi')}%; ${sum}`);
}
showHand(
  linear.map(([code]) => code),
  'Theo đường thẳng giữa hai mốc',
);

// %% [markdown]
// ### 2e. Điều tra xã hội học
//
// Kết quả điều tra = (100 × số phiếu hài lòng + 60 × bình thường + 20 × không hài lòng + 0 × rất không hài lòng) / số
// phiếu hợp lệ; sau đó tính điểm theo tỷ lệ.

// %%
const surveys: readonly [code: string, max: string, full: string, zeroBelow: string][] = [
  ['3.5.1', '5', '90', '60'],
  ['4.4.1', '4.5', '90', '60'],
  ['4.4.2', '1.5', '85', '60'],
];
for (const [code, max, full, zeroBelow] of surveys) {
  const { answers, valid } = finalStatement(leafOf(code), code)!.cells;
  const [happy, fair, unhappy] = answers!.split('; ').map((answer) => number(answer.split(': ')[1]!));
  const total = happy!
    .multiply(Fraction.of(100))
    .add(fair!.multiply(Fraction.of(60)))
    .add(unhappy!.multiply(Fraction.of(20)));
  const [points, sum] = share(total.divide(number(valid!)), max, full, zeroBelow);
  write(
    code,
    max,
    points,
    `(100 × ${vn(happy!)} + 60 × ${vn(fair!)} + 20 × ${vn(unhappy!)}) / ${valid} = ${sum}`,
  );
}
showHand(
  surveys.map(([code]) => code),
  'Điều tra xã hội học',
);

// %% [markdown]
// ### 2f. Nhiều ý; trừ theo số vụ việc
//
// *Đủ mọi ý* (1.6.1, 2.5.1, 4.3.2, 6.1.1): thiếu một ý là không có điểm. *Ý cao nhất* (6.2.1): tính từng ý, lấy ý được
// nhiều điểm hơn. *Trừ theo vụ việc* (5.4.1): mỗi trường hợp kỷ luật tính hệ số 1, phê bình bằng văn bản 0,5; mỗi đơn vị
// hệ số trừ 0,5 điểm.

// %%
const allOf: readonly [code: string, max: string, parts: readonly string[]][] = [
  ['1.6.1', '1.5', ['a', 'b']],
  ['2.5.1', '1', ['a', 'b']],
  ['4.3.2', '0.5', ['a', 'b']],
  ['6.1.1', '1.5', ['a', 'b', 'c']],
];
for (const [code, max, parts] of allOf) {
  const cells = parts.map((part) => cellOf(`${code}/${part}`));
  const isMet = cells.every((cell) => cell === 'Có');
  write(
    code,
    max,
    isMet ? decimal(max) : Fraction.ZERO,
    parts.map((part, i) => `${part}: ${cells[i]}`).join('; '),
  );
}

const moreUnits = number(cellOf('6.2.1/a'));
const first = moreUnits.lessThan(Fraction.ONE) ? Fraction.ZERO : decimal('2');
const { rate: autonomy, words: autonomyWords } = rateOf('6.2.1/b');
const second = Fraction.min(decimal('2'), decimal('2').multiply(autonomy).divide(decimal('50')));
write(
  '6.2.1',
  '2',
  Fraction.max(first, second),
  `ý a: ${vn(moreUnits)} đơn vị (từ 1: 2 điểm) được ${vn(first)}; ý b: 2 × (${autonomyWords}) / 50`,
);

const [disciplined, criticised] = ['5.4.1/a', '5.4.1/b'].map((key) => number(cellOf(key)));
const weighted = disciplined!.add(criticised!.multiply(decimal('0.5')));
const left = decimal('3.5').subtract(weighted.multiply(decimal('0.5')));
write(
  '5.4.1',
  '3.5',
  Fraction.max(Fraction.ZERO, left),
  `3,5 − 0,5 × (1 × ${vn(disciplined!)} + 0,5 × ${vn(criticised!)})`,
);
showHand([...allOf.map(([code]) => code), '6.2.1', '5.4.1'], 'Nhiều ý; trừ theo vụ việc');

// %% [markdown]
// ### 2g. Không có số liệu để tính: ba trường hợp khác nhau
//
// - **Không phát sinh** nhưng bộ tiêu chí cho đủ điểm (3.2.4 không có hồ sơ trễ hẹn, nên không phải xin lỗi ai; 3.4.2
//   không có phản ánh, kiến nghị): được điểm tối đa.
// - **Chưa báo cáo** (7.2.1): 0 điểm, điểm tối đa **vẫn tính**.
// - **Không thuộc chức năng** (3.5.2): rời khỏi **cả hai** tổng, không lợi và không thiệt cho đơn vị.

// %%
write('3.2.4', '0.5', decimal('0.5'), 'không phát sinh: đủ điểm');
write('3.4.2', '1', decimal('1'), 'không phát sinh: đủ điểm');
write('7.2.1', '2', Fraction.ZERO, 'chưa báo cáo: 0 điểm, điểm tối đa vẫn tính');
write('3.5.2', '2', null, 'không thuộc chức năng, nhiệm vụ: không tính');
showHand(['3.2.4', '3.4.2', '7.2.1', '3.5.2'], 'Không có số liệu để tính');

// %% [markdown]
// Điểm thưởng và điểm trừ: số sáng kiến, số lần biểu dương, số lần bị trừ đều là 0 trong tệp, nên thưởng 0 và trừ 0.

// %%
for (const [code, max] of [
  ['T.1', '2'],
  ['T.2', '1'],
  ['P.1', '1'],
  ['P.2', '3'],
  ['P.3', '2'],
] as const) {
  const count = number(cellOf(code));
  assert.ok(count.isZero, `${code} không còn bằng 0: hãy viết phép tính của tiêu chí này`);
  write(code, max, Fraction.ZERO, '0 trường hợp: 0 điểm');
}
showHand(['T.1', 'T.2', 'P.1', 'P.2', 'P.3'], 'Điểm thưởng (T), điểm trừ (P)');

// %% [markdown]
// ## Bước 3. Cộng theo lĩnh vực
//
// Cộng phân số, không cộng số đã làm tròn. Cột cuối là tỷ lệ điểm đạt được trên điểm tối đa áp dụng của lĩnh vực.

// %%
const areaSums = explained.areas
  .filter(({ section }) => section === 'area')
  .map(({ number: areaNumber, label }) => {
    const own = [...byHand].filter(([code]) => code.startsWith(`${areaNumber}.`)).map(([, hand]) => hand);
    const counted = own.filter(({ points }) => points !== null);
    const points = Fraction.sum(counted.map((hand) => hand.points!));
    const applied = Fraction.sum(counted.map(({ max }) => max));
    return { number: areaNumber, label: inLang(label, 'vi'), points, applied };
  });
show(
  areaSums.map(({ number: areaNumber, label, points, applied }) => ({
    'Lĩnh vực': `${areaNumber}. ${label}`,
    'Điểm (đúng)': vn(points),
    'Điểm (4 số lẻ)': formatRounded(points, 4, 'vi'),
    'Tối đa áp dụng': vn(applied),
    'Tỷ lệ (%)': formatRounded(points.divide(applied).multiply(Fraction.of(100)), 2, 'vi'),
  })),
  'Điểm theo lĩnh vực',
);

// %% [markdown]
// ## Bước 4. Chỉ số, làm tròn một lần
//
// Điểm tối đa của bảng tiêu chí là 100. Tiêu chí 3.5.2 (2 điểm) không thuộc chức năng của đơn vị, nên **điểm tối đa áp
// dụng là 98**, không phải 100. Chỉ số = 100 × tổng điểm / 98, cộng thưởng, trừ điểm trừ, rồi mới làm tròn đến hai số lẻ.

// %%
const total = Fraction.sum(areaSums.map(({ points }) => points));
const applied = Fraction.sum(areaSums.map((area) => area.applied));
const index = Fraction.of(100).multiply(total).divide(applied);
show({
  'Tổng điểm (phân số)': total.toString(),
  'Tổng điểm (6 số lẻ)': formatRounded(total, 6, 'vi'),
  'Điểm tối đa áp dụng': vn(applied),
  'Chỉ số, 6 số lẻ': formatRounded(index, 6, 'vi'),
  'Chỉ số công bố (%)': formatRounded(index, 2, 'vi'),
});

// %% [markdown]
// **Vì sao chỉ làm tròn một lần?** Nếu làm tròn từng tiêu chí đến hai số lẻ rồi mới cộng, kết quả lệch đi ít hay nhiều
// tùy đơn vị; mà các đơn vị đứng cạnh nhau thường chỉ cách nhau 0,02 đến 0,3 điểm. Bảng dưới cho thấy mức lệch ở đơn vị
// này.

// %%
const roundedSum = Fraction.sum(
  [...byHand.values()]
    .filter(({ points }) => points !== null)
    .map(({ points }) => decimal(formatFixed(points!, 2))),
);
const roundedIndex = Fraction.of(100).multiply(roundedSum).divide(applied);
show([
  {
    'Cách làm': 'Làm tròn một lần (đúng)',
    'Tổng điểm': formatRounded(total, 4, 'vi'),
    'Chỉ số (4 số lẻ)': formatRounded(index, 4, 'vi'),
  },
  {
    'Cách làm': 'Làm tròn từng tiêu chí',
    'Tổng điểm': formatRounded(roundedSum, 4, 'vi'),
    'Chỉ số (4 số lẻ)': formatRounded(roundedIndex, 4, 'vi'),
  },
]);

// %% [markdown]
// ## Bước 5. So với kết quả của phần mềm
//
// Ba phép so dưới đây là **bằng đúng**, giữa hai phân số; sai khác ở bất kỳ tiêu chí nào sẽ dừng sổ tay với tên tiêu chí.

// %%
for (const leaf of explained.leaves) {
  const { code } = leaf.leaf;
  const hand = byHand.get(code);
  assert.ok(hand, `tiêu chí ${code} chưa được tính bằng tay`);
  assert.equal(hand.points?.toString() ?? null, leaf.points, `điểm của tiêu chí ${code}`);
  assert.equal(hand.max.toString(), leaf.maxPoints, `điểm tối đa của tiêu chí ${code}`);
}
for (const { number: areaNumber, points, applied: areaApplied } of areaSums) {
  const area = explained.areas.find((each) => each.number === areaNumber)!;
  assert.equal(points.toString(), area.points, `điểm của lĩnh vực ${areaNumber}`);
  assert.equal(areaApplied.toString(), area.maxApplied, `điểm tối đa áp dụng của lĩnh vực ${areaNumber}`);
}
assert.equal(byHand.size, explained.leaves.length);
assert.equal(total.toString(), explained.points);
assert.equal(applied.toString(), explained.maxApplied);
assert.equal(index.toString(), explained.index!.exact.toString());
assert.equal(formatFixed(index, 2), explained.index!.rounded);
show(
  `${byHand.size} tiêu chí, ${areaSums.length} lĩnh vực và Chỉ số ${formatRounded(index, 2, 'vi')}% bằng đúng kết quả của phần mềm. ` +
    `${explained.unit.name} đứng thứ ${explained.place!.rank} trên ${explained.block.ranked} đơn vị trong khối, xếp loại ${inLang(explained.place!.grade!, 'vi')}.`,
);

// %% [markdown]
// ## Đơn vị mất điểm ở đâu
//
// Năm tiêu chí mất nhiều điểm nhất là việc nên làm trước trong năm sau. Tiêu chí chưa báo cáo (7.2.1) đứng đầu: hai điểm
// mất đi chỉ vì không gửi số liệu.

// %%
assert.equal(explained.lost[0]!.code, '7.2.1');
show(
  explained.lost.slice(0, 5).map(({ code, label, lost, maxPoints }) => ({
    Mã: code,
    'Tiêu chí': inLang(label, 'vi'),
    'Mất (điểm)': formatRounded(decimal(lost), 2, 'vi'),
    'Tối đa': localDecimal(maxPoints, 'vi'),
  })),
);

// %%
makeChart(results, { name: 'lost', units: [explained.unit.id] }, { form: 'wide', lang: 'vi' });
