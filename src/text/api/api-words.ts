/** What the programming interface says of its operations and parameters, in its OpenAPI document and on its page. */
import type { Lang } from '../lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const API_WORDS = {
  title: { vi: 'Giao diện lập trình của parindex', en: 'The programming interface of parindex' },
  about: {
    vi: 'Kết quả chấm điểm, xếp hạng Chỉ số cải cách hành chính cho phần mềm khác đọc. Số là chuỗi ký tự chính xác, không phải số thực. Bảng trả về JSON, hoặc CSV mở được bằng Excel tiếng Việt khi yêu cầu bằng Accept: text/csv hay thêm đuôi .csv vào địa chỉ. Mọi kết quả có ETag; gửi lại bằng If-None-Match để chỉ tải khi số liệu đã thay đổi. Lỗi theo RFC 9457 (application/problem+json).',
    en: 'The scores and rankings of the PAR INDEX for other programs. Numbers are exact text, never floating point. Tables come as JSON, or as CSV for Vietnamese Excel on Accept: text/csv or with .csv at the end of the address. Every result has an ETag; send it back in If-None-Match to load it only when figures have changed. Errors follow RFC 9457 (application/problem+json).',
  },
  parameters: { vi: 'Tham số', en: 'Parameters' },
  name: { vi: 'Tên', en: 'Name' },
  place: { vi: 'Vị trí', en: 'In' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  required: { vi: 'bắt buộc', en: 'required' },
  answers: { vi: 'Dạng trả về', en: 'Answers' },
  example: { vi: 'Ví dụ', en: 'Example' },
  refusals: { vi: 'Lỗi có thể gặp', en: 'Errors' },
  document: { vi: 'Tài liệu OpenAPI 3.1 cho phần mềm', en: 'The OpenAPI 3.1 document' },
  problemAnswer: { vi: 'Không trả lời được', en: 'No answer' },
  goodAnswer: { vi: 'Kết quả', en: 'The answer' },
  upload: { vi: 'Tệp CSV hoặc XLSX cần kiểm tra', en: 'The CSV or XLSX file to check' },
  path: { vi: 'đường dẫn', en: 'path' },
  query: { vi: 'sau dấu ?', en: 'query' },
} as const satisfies Record<string, Words>;

export const OPERATION_WORDS = {
  overview: {
    vi: 'Tổng quan: dẫn đầu, cuối bảng, lĩnh vực yếu, chỉ tiêu chưa đạt, đơn vị chưa báo cáo',
    en: 'Overview: who leads and trails, weakest areas, targets missed, units without a report',
  },
  rankings: {
    vi: 'Kết quả xếp hạng từng khối; có tham số area thì xếp theo lĩnh vực đó',
    en: 'The ranking of every block; with area, by that area',
  },
  scores: { vi: 'Bảng điểm của các đơn vị theo lĩnh vực', en: 'Points of the units by area' },
  unitScore: {
    vi: 'Phiếu điểm của một đơn vị, giải trình từng tiêu chí',
    en: 'The score sheet of a unit, every criterion explained',
  },
  leafScore: {
    vi: 'Giải trình điểm một tiêu chí của một đơn vị',
    en: 'The points of a unit for one criterion, explained',
  },
  units: {
    vi: 'Danh sách đơn vị; tìm theo tên, có dấu hay không dấu đều được',
    en: 'Units; searched with or without diacritics',
  },
  unit: { vi: 'Một đơn vị và thứ hạng của đơn vị đó', en: 'One unit and how it stands' },
  areas: { vi: 'Kết quả từng lĩnh vực của các đơn vị trong khối', en: 'The units of a block in every area' },
  lost: { vi: 'Tiêu chí xếp theo số điểm bị mất', en: 'Criteria by the points lost in them' },
  gaps: { vi: 'Đối chiếu điểm tự chấm với kết quả thẩm định', en: 'Self-assessment against appraisal' },
  uncertainty: {
    vi: 'Độ tin cậy thứ hạng: khoảng hạng, xác suất vào nhóm đầu, xác suất từng xếp loại',
    en: 'How firm ranks are: intervals, chances of the first ranks and of each grade',
  },
  sensitivity: {
    vi: 'Thứ hạng phụ thuộc lựa chọn nào; bỏ một lĩnh vực, một tiêu chí thì hạng đổi ra sao',
    en: 'Which choices ranks hang on, and what leaving out an area or a criterion does',
  },
  change: {
    vi: 'Thay đổi so với năm trước: phần do quy tắc và phần do kết quả thực hiện của từng đơn vị',
    en: 'What changed since an earlier year: rules against performance of every unit',
  },
  unitChange: {
    vi: 'Thay đổi của một đơn vị theo lĩnh vực và tiêu chí',
    en: 'The change of one unit by area and criterion',
  },
  districts: {
    vi: 'Xếp hạng trong từng huyện (cũ), bên cạnh hạng của cả khối',
    en: 'Ranking inside each (former) district, beside the rank in the whole block',
  },
  series: {
    vi: 'Kết quả qua các năm của các đơn vị; mốc đổi quy tắc, đổi đơn vị; gộp số liệu tiền thân khi yêu cầu',
    en: 'Units over the years, with marks where rules or units changed; predecessors joined on demand',
  },
  review: {
    vi: 'Rà soát số liệu: những điểm tự chấm và số liệu cần kiểm tra trước',
    en: 'Review of figures: which self-scores and figures to check first',
  },
  compare: { vi: 'So sánh hai đến bốn đơn vị', en: 'Two to four units side by side' },
  targets: {
    vi: 'Chỉ tiêu của kế hoạch: mức đạt chung và các đơn vị chưa đạt',
    en: 'The targets of the plan: what was attained, and which units did not',
  },
  priorities: {
    vi: 'Một đơn vị có thể làm gì tiếp theo: điểm còn có thể đạt, bước nên làm trước, thay đổi nhỏ nhất để lên hạng, lên loại',
    en: 'What a unit can do next: points to be had, cheapest steps, smallest change to the next rank or grade',
  },
  tasks: {
    vi: 'Nhiệm vụ khắc phục: mỗi tiêu chí bị mất điểm là một việc',
    en: 'Points lost as tasks for the next year',
  },
  near: { vi: 'Đơn vị sát ngưỡng xếp loại, xếp hạng', en: 'Units close to a grade or a rank' },
  whatIf: {
    vi: 'Giả định số liệu khác: tính và xếp hạng lại, giải trình; chỉ tính, không lưu gì',
    en: 'Suppose other figures: scored, ranked and explained again; computes only, nothing is stored',
  },
  reliability: {
    vi: 'Chất lượng bộ tiêu chí: Cronbach alpha, tương quan, trọng số thực tế, tiêu chí không phân biệt được đơn vị',
    en: 'Quality of the criteria: Cronbach alpha, correlations, effective weights, criteria that rank nobody',
  },
  statistics: {
    vi: 'Thống kê mô tả theo tiêu chí, lĩnh vực và khối',
    en: 'Descriptive statistics of criteria, areas and blocks',
  },
  criteria: { vi: 'Bảng tiêu chí đang dùng', en: 'The criteria in use' },
  criterion: {
    vi: 'Một tiêu chí: cách tính, căn cứ và giá trị của mọi đơn vị',
    en: 'One criterion: its rule, its sources and the figure of every unit',
  },
  editions: { vi: 'Các bộ tiêu chí hiện có', en: 'The editions there are' },
  edition: { vi: 'Bảng tiêu chí của một bộ tiêu chí', en: 'The criteria of one edition' },
  charts: { vi: 'Các biểu đồ và tham số của từng biểu đồ', en: 'The charts and their parameters' },
  chart: {
    vi: 'Một biểu đồ: hình SVG, PNG, số liệu CSV, hoặc đặc tả Vega-Lite',
    en: 'One chart: as SVG or PNG, its figures as CSV, or its Vega-Lite spec',
  },
  check: {
    vi: 'Kiểm tra một tệp báo cáo và trả về mọi lỗi; không lưu gì',
    en: 'Checks a report and returns all its faults; nothing is stored',
  },
  problem: { vi: 'Giải thích một loại lỗi', en: 'What a kind of error means' },
} as const satisfies Record<string, Words>;
export type OperationId = keyof typeof OPERATION_WORDS;

export const PARAMETER_WORDS = {
  lang: { vi: 'Ngôn ngữ của câu chữ', en: 'Language of the words' },
  tier: { vi: 'Mã cấp; bỏ trống: mọi cấp', en: 'Id of a tier; without it: all' },
  block: { vi: 'Mã khối; bỏ trống: mọi khối', en: 'Id of a block; without it: all' },
  by: {
    vi: 'block: tính theo khối xếp hạng; tier: gộp các khối cùng cấp',
    en: 'block: each block by itself; tier: the blocks of a tier together',
  },
  area: { vi: 'Mã lĩnh vực', en: 'Id of an area' },
  q: { vi: 'Một phần tên hoặc mã đơn vị', en: 'Part of the name or id of a unit' },
  id: { vi: 'Mã đơn vị', en: 'Id of a unit' },
  unit: { vi: 'Mã đơn vị; ghi nhiều lần khi cần nhiều đơn vị', en: 'Id of a unit; repeated for several' },
  set: {
    vi: 'Số liệu giả định, viết đơn vị/tiêu chí=giá trị (3.1=97%, 12/15, Có, KPS, 3đ ...); ghi nhiều lần được',
    en: 'A figure to suppose, as unit/criterion=value (97%, 12/15, Có, KPS, 3đ ...); may be repeated',
  },
  within: {
    vi: 'Khoảng cách lớn nhất, tính bằng điểm Chỉ số; bỏ trống: 0,5',
    en: 'Greatest distance in points of the index; without it: 0.5',
  },
  code: { vi: 'Mã tiêu chí (như 3.2.1) hoặc mã lỗi', en: 'Code of a criterion (as 3.2.1) or of an error' },
  jurisdiction: { vi: 'Mã địa phương của bộ tiêu chí', en: 'Place of the edition' },
  period: { vi: 'Kỳ của bộ tiêu chí', en: 'Period of the edition' },
  file: {
    vi: 'Tên biểu đồ và đuôi tệp, như ranking.svg',
    en: 'Name of a chart and the ending of the file, as ranking.svg',
  },
  form: { vi: 'wide: khổ rộng; narrow: cho điện thoại', en: 'wide, or narrow for a phone' },
  from: {
    vi: 'Thứ tự của đơn vị đầu tiên được vẽ, tính từ 1',
    en: 'Place of the first unit drawn, from 1',
  },
  seed: {
    vi: 'Số khởi tạo ngẫu nhiên; cùng một số thì cho cùng kết quả',
    en: 'Seed; the same gives the same results',
  },
  n: { vi: 'Số lượt thử, hoặc số mẫu N', en: 'Number of replications, or of samples N' },
  source: {
    vi: 'Lựa chọn được thử; ghi nhiều lần khi cần nhiều lựa chọn; bỏ trống: tất cả',
    en: 'What is varied; repeated for several; without it: everything',
  },
  edition: {
    vi: 'Mã bộ tiêu chí; bỏ trống: bộ đang dùng',
    en: 'Id of an edition; without it: the one in use',
  },
  against: {
    vi: 'Mã bộ tiêu chí của năm trước; bỏ trống: năm gần nhất',
    en: 'Edition of the earlier year; without it: the newest',
  },
  measure: {
    vi: 'Đại lượng trên biểu đồ: index (Chỉ số) hoặc rank (hạng trong khối)',
    en: 'What the chart shows: index, or rank in the block',
  },
  join: {
    vi: 'Gộp số liệu của đơn vị tiền thân: none (không gộp) hoặc sum (cộng tử số và mẫu số)',
    en: 'Join the figures of predecessors: none, or sum (numerators and denominators added)',
  },
  kind: { vi: 'Loại số liệu trong tệp', en: 'What the file holds' },
  final: {
    vi: 'true: đã hết hạn, coi "chưa báo cáo" là lỗi',
    en: 'true: the deadline has passed, "not reported" is an error',
  },
} as const satisfies Record<string, Words>;
export type ParameterName = keyof typeof PARAMETER_WORDS;
