/** Descriptions of the commands, arguments and options of the command line, and the words of its help. */
import type { Lang } from './lang.ts';

type Words = Readonly<Record<Lang, string>>;

export const HELP_WORDS = {
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Global Options:': { vi: 'Tùy chọn chung:', en: 'Global options:' },
  'Commands:': { vi: 'Các lệnh:', en: 'Commands:' },
  options: { vi: '[tùy chọn]', en: '[options]' },
  command: { vi: '[lệnh]', en: '[command]' },
  default: { vi: 'mặc định', en: 'default' },
} as const satisfies Record<string, Words>;

export const COMMAND_WORDS = {
  parindex: {
    vi: 'Chấm điểm, xếp hạng Chỉ số cải cách hành chính (PAR INDEX) chính xác và giải trình được đến từng phần trăm điểm.',
    en: 'Exact, explained scoring and ranking for the PAR INDEX (administrative reform).',
  },
  criteria: {
    vi: 'xem, kiểm tra, so sánh các bộ tiêu chí',
    en: 'list, check, show and compare editions of criteria',
  },
  list: { vi: 'liệt kê các bộ tiêu chí', en: 'list the editions' },
  check: {
    vi: 'kiểm tra bộ tiêu chí: cách tính, đơn vị, trích dẫn, độ bao phủ kế hoạch, khóa',
    en: 'check rules, units, citations, coverage of the plan and lock',
  },
  show: { vi: 'in bảng tiêu chí của từng cấp', en: 'print the criteria of each tier' },
  diff: { vi: 'so sánh hai bộ tiêu chí', en: 'compare two editions' },
  new: { vi: 'lập bộ tiêu chí mới kế thừa một bộ đã có', en: 'begin an edition that inherits another one' },
  schema: { vi: 'ghi JSON Schema của các tệp tiêu chí', en: 'write the JSON Schema of criteria files' },
  lock: { vi: 'khóa một bộ tiêu chí đã ban hành', en: 'lock an issued edition' },
  units: {
    vi: 'xem, kiểm tra sổ đăng ký đơn vị và sự thay đổi của đơn vị qua các năm',
    en: 'list and check registries of units, follow units through time',
  },
  'units check': {
    vi: 'kiểm tra sổ đăng ký đơn vị: tên, mã trùng nhau, tiền thân, kế tiếp, tỷ lệ chia',
    en: 'check registries: names and codes at one time, predecessors, successors, shares',
  },
  'units list': {
    vi: 'liệt kê các sổ đăng ký, hoặc các đơn vị của một sổ vào một ngày',
    en: 'list the registries, or the units of one on a day',
  },
  'units history': {
    vi: 'cho biết một đơn vị có từ khi nào, hình thành từ đâu, trở thành gì',
    en: 'tell since when a unit exists, what it was formed from and what it became',
  },
  'units match': {
    vi: 'đối chiếu tên đơn vị trong một tệp (CSV, XLSX) với sổ đăng ký',
    en: 'match the names of units in a file (CSV, XLSX) with a registry',
  },
  template: {
    vi: 'tạo biểu mẫu báo cáo tự chấm điểm (Excel, CSV)',
    en: 'make the form for self-reports (XLSX, CSV)',
  },
  import: {
    vi: 'kiểm tra tệp số liệu và báo mọi lỗi trong một lần',
    en: 'check files of figures and tell all faults in one pass',
  },
  score: { vi: 'chấm điểm các đơn vị theo từng lĩnh vực', en: 'score: units by areas' },
  rank: { vi: 'xếp hạng các đơn vị trong từng khối', en: 'rank the units of each block' },
  explain: {
    vi: 'giải trình điểm của một đơn vị hoặc một tiêu chí',
    en: 'explain the points of a unit or of one criterion',
  },
  analyse: {
    vi: 'phân tích kết quả: độ tin cậy, đối chiếu, thay đổi, ưu tiên cải thiện',
    en: 'analyse the results: how sure, what differs, what changed, what to do next',
  },
  gaps: {
    vi: 'đối chiếu điểm tự chấm với điểm thẩm định của từng đơn vị',
    en: 'self-assessment against appraisal, unit by unit',
  },
  uncertainty: {
    vi: 'độ tin cậy của thứ hạng: hạng thay đổi ra sao khi các lựa chọn được quyết định khác đi',
    en: 'how firm the ranks are when choices are made otherwise',
  },
  sensitivity: {
    vi: 'thứ hạng phụ thuộc lựa chọn nào nhiều nhất; bỏ một lĩnh vực, một tiêu chí thì hạng đổi ra sao',
    en: 'which choices the ranks hang on, and what leaving out an area or a criterion does',
  },
  change: {
    vi: 'so với năm trước: tách phần do quy tắc thay đổi và phần do kết quả thực hiện',
    en: 'what changed since an earlier year: rules against performance',
  },
  districts: {
    vi: 'xếp hạng trong từng huyện (cũ), bên cạnh hạng của cả khối',
    en: 'rank inside each (former) district, beside the rank in the whole block',
  },
  series: {
    vi: 'kết quả qua các năm của từng đơn vị, nêu rõ chỗ đổi quy tắc, đổi đơn vị',
    en: 'units over the years, with a mark wherever rules or units changed',
  },
  review: {
    vi: 'rà soát số liệu: điểm tự chấm và số liệu nào cần kiểm tra trước',
    en: 'review the figures: which self-scores and figures to check first',
  },
  priorities: {
    vi: 'điểm còn có thể đạt, bước tăng điểm rẻ nhất, thay đổi nhỏ nhất để lên hạng, lên loại của một đơn vị',
    en: 'what a unit can do next: points to be had, cheapest steps, smallest change to the next rank or grade',
  },
  tasks: {
    vi: 'nhiệm vụ khắc phục: mỗi tiêu chí bị mất điểm là một việc, kèm chỉ tiêu và khoảng cách',
    en: "next year's work: every point lost as a task, with its target and distance",
  },
  near: {
    vi: 'đơn vị sát ngưỡng xếp loại, xếp hạng và khoảng cách chính xác',
    en: 'units close to a grade or a rank, and how far exactly',
  },
  'what-if': {
    vi: 'giả định số liệu khác, tính và xếp hạng lại, giải trình; không lưu gì',
    en: 'suppose other figures: scored, ranked and explained again; nothing is stored',
  },
  reliability: {
    vi: 'chất lượng bộ tiêu chí: tiêu chí nào không phân biệt được đơn vị, trùng lặp, ngược chiều',
    en: 'quality of the criteria: which rank nobody, say the same or run against the rest',
  },
  statistics: {
    vi: 'thống kê mô tả theo tiêu chí, lĩnh vực và khối',
    en: 'descriptive statistics of criteria, areas and blocks',
  },
  site: {
    vi: 'ghi các trang kết quả thành tệp để đăng lên trang thông tin hoặc chép vào USB',
    en: 'write the pages as files, for a portal or a USB stick',
  },
  publish: {
    vi: 'ghi bộ công bố: kết quả cố định kèm mã băm, quyết định, báo cáo, phiếu điểm, dữ liệu mở',
    en: 'write the announcement: frozen results with hashes, decision, report, score sheets, open data',
  },
  verify: {
    vi: 'kiểm tra một bộ công bố; kèm số liệu đầu vào thì tính lại và nêu điểm khác đầu tiên',
    en: 'check a publication; with its inputs, recompute it and name the first difference',
  },
  example: {
    vi: 'tạo bộ số liệu giả lập để tập huấn, dùng thử',
    en: 'make a synthetic campaign for training and trials',
  },
  serve: {
    vi: 'mở trang kết quả và giao diện lập trình trên máy này',
    en: 'serve the results as pages and as data',
  },
  start: {
    vi: 'chấm điểm ví dụ kèm theo chương trình và mở trang kết quả',
    en: 'score the example that comes with the program and serve it',
  },
  help: { vi: 'hiển thị hướng dẫn sử dụng', en: 'print help' },
  version: { vi: 'hiển thị số phiên bản', en: 'print the version' },
} as const satisfies Record<string, Words>;

export const ARGUMENT_WORDS = {
  command: { vi: 'tên lệnh', en: 'name of a command' },
  edition: { vi: 'mã bộ tiêu chí, như <địa phương>/<năm>', en: 'id of an edition, as <place>/<year>' },
  before: { vi: 'bộ tiêu chí trước', en: 'the earlier edition' },
  after: { vi: 'bộ tiêu chí sau', en: 'the later edition' },
  registry: {
    vi: 'địa phương (tên tệp hoặc thư mục trong data/units) hoặc đường dẫn',
    en: 'jurisdiction (a file or folder of data/units) or a path',
  },
  names: { vi: 'tệp có cột tên đơn vị', en: 'file with a column of names of units' },
  files: { vi: 'tệp hoặc thư mục số liệu (CSV, XLSX)', en: 'files or folders of figures (CSV, XLSX)' },
  unit: { vi: 'mã hoặc tên đơn vị', en: 'id or name of a unit' },
  seriesUnits: {
    vi: 'mã hoặc tên các đơn vị (mặc định: mọi đơn vị của khối, của cấp)',
    en: 'ids or names of units (default: all of the block or tier)',
  },
  publication: { vi: 'thư mục của bộ công bố', en: 'folder of a publication' },
  criterion: { vi: 'mã tiêu chí, như 3.2.1', en: 'code of a criterion, as 3.2.1' },
} as const satisfies Record<string, Words>;

export const OPTION_WORDS = {
  format: { vi: 'dạng in kết quả', en: 'form of the result' },
  lang: { vi: 'ngôn ngữ', en: 'language' },
  criteria: { vi: 'thư mục tiêu chí', en: 'folder of criteria' },
  data: { vi: 'thư mục dữ liệu (sổ đăng ký đơn vị)', en: 'folder of data (registries of units)' },
  numberLocale: {
    vi: 'cách viết số trong tệp số liệu và tệp CSV in ra',
    en: 'how numbers are written in files of figures and in CSV',
  },
  percentScale: {
    vi: 'số không kèm dấu % trong ô tỷ lệ: percent (95,5) hay fraction (0,955)',
    en: 'a number without % in a percent cell: percent (95.5) or fraction (0.955)',
  },
  asOf: {
    vi: 'ngày xác định danh sách đơn vị, yyyy-mm-dd (mặc định: ngày cuối kỳ)',
    en: 'day on which units must be valid, yyyy-mm-dd (default: last day of the period)',
  },
  registry: {
    vi: 'sổ đăng ký: địa phương trong data/units, hoặc đường dẫn',
    en: 'registry: a jurisdiction of data/units, or a path',
  },
  nameColumn: {
    vi: 'tiêu đề của cột tên đơn vị (mặc định: như trong báo cáo)',
    en: 'heading of the column of names (default: as in reports)',
  },
  documents: { vi: 'thư mục văn bản để đối chiếu trích dẫn', en: 'folder of the texts that are cited' },
  zThreshold: {
    vi: 'z bền vững từ đó chênh lệch tự chấm được coi là khác thường (Iglewicz và Hoaglin: 3.5)',
    en: 'robust z above which an over-claim stands out (Iglewicz and Hoaglin: 3.5)',
  },
  leastMatches: {
    vi: 'số tiêu chí trùng số liệu từ đó nghi là chép',
    en: 'criteria with the same figures from which a copy is suspected',
  },
  block: { vi: 'chỉ lấy một khối xếp hạng', en: 'one block only' },
  oneUnit: { vi: 'chỉ lấy một đơn vị (mã hoặc tên)', en: 'one unit only (id or name)' },
  within: {
    vi: 'khoảng cách lớn nhất, tính bằng điểm Chỉ số (mặc định 0,5)',
    en: 'greatest distance in points of the index (default 0.5)',
  },
  set: {
    vi: 'số liệu giả định, viết đơn vị/tiêu chí=giá trị, như so-tu-phap/3.1=97%; ghi nhiều lần được',
    en: 'a figure to suppose, as unit/criterion=value (so-tu-phap/3.1=97%); may be repeated',
  },
  against: {
    vi: 'mã bộ tiêu chí của năm trước được so sánh (mặc định: năm gần nhất)',
    en: 'edition of the earlier year to compare with (default: the newest)',
  },
  join: {
    vi: 'gộp số liệu của đơn vị tiền thân: none (không gộp), sum (cộng tử số và mẫu số)',
    en: 'join the figures of predecessors: none, or sum (numerators and denominators added)',
  },
  changeUnit: {
    vi: 'mã hoặc tên đơn vị: giải trình thay đổi theo lĩnh vực và tiêu chí',
    en: 'id or name of a unit: its change by area and criterion',
  },
  tier: { vi: 'chỉ lấy một cấp', en: 'one tier only' },
  formTier: { vi: 'cấp của biểu mẫu', en: 'tier of the form' },
  formUnit: { vi: 'mã hoặc tên đơn vị để điền sẵn', en: 'id or name of the unit to fill in' },
  schemaOut: {
    vi: 'tệp ghi ra (mặc định: schema.json trong thư mục tiêu chí)',
    en: 'file to write (default: schema.json of the criteria)',
  },
  formOut: { vi: 'tệp ghi ra (.xlsx hoặc .csv)', en: 'file to write (.xlsx or .csv)' },
  formAll: {
    vi: 'thay cho --out: thư mục ghi ra (mới hoặc còn trống), mỗi đơn vị của cấp một tệp .xlsx',
    en: 'in place of --out: folder to write (new or empty), one .xlsx for each unit of the tier',
  },
  earlier: {
    vi: 'thư mục của các đợt chấm điểm năm trước, mỗi thư mục có tệp campaign.yaml',
    en: 'folders of the campaigns of earlier years, each with its campaign.yaml',
  },
  settings: {
    vi: 'tệp thông tin ban hành (announcement.yaml): cơ quan, số, ngày, căn cứ, người ký, nơi nhận',
    en: 'settings of the announcement (announcement.yaml): issuer, number, day, legal bases, signer, recipients',
  },
  replaces: {
    vi: 'thư mục của bộ công bố cũ bị thay thế; thêm phụ lục nêu các thay đổi',
    en: 'folder of the publication that this one replaces; adds an annex of what changed',
  },
  date: { vi: 'ngày công bố, yyyy-mm-dd', en: 'day of the publication, yyyy-mm-dd' },
  siteOut: { vi: 'thư mục ghi ra, mới hoặc còn trống', en: 'folder to write, new or empty' },
  exampleOut: { vi: 'thư mục ghi ra', en: 'folder to write' },
  drawSeed: {
    vi: 'số khởi tạo ngẫu nhiên; cùng một số thì cho cùng một kết quả',
    en: 'seed of what is drawn at random; the same gives the same results',
  },
  replications: { vi: 'số lượt thử', en: 'number of replications' },
  samples: {
    vi: 'số mẫu N (mặc định: tăng dần đến khi đủ chính xác)',
    en: 'samples N (default: raised until precise enough)',
  },
  sources: {
    vi: 'các lựa chọn được thử, cách nhau bằng dấu phẩy (mặc định: tất cả)',
    en: 'what is varied, separated by commas (default: all)',
  },
  spread: {
    vi: 'mức dao động lớn nhất của trọng số, phần của chính nó (0.25 là 25%)',
    en: 'greatest change of a weight as a share of itself',
  },
  concentration: {
    vi: 'độ tập trung khi phân bổ lại trọng số; càng lớn càng gần bộ tiêu chí',
    en: 'concentration of the Dirichlet divisions; greater is nearer to the edition',
  },
  top: { vi: 'tính xác suất vào bao nhiêu hạng đầu', en: 'k of the probability of the first k ranks' },
  seed: {
    vi: 'số nguyên bất kỳ; cùng một số thì tạo ra cùng một bộ số liệu',
    en: 'seed; the same gives the same files',
  },
  edition: { vi: 'mã bộ tiêu chí', en: 'id of the edition' },
  from: { vi: 'bộ tiêu chí được kế thừa', en: 'the edition to inherit' },
  kind: { vi: 'loại số liệu trong tệp', en: 'kind of the files' },
  perUnit: {
    vi: 'vẫn nhận các đơn vị không có lỗi khi đơn vị khác có lỗi',
    en: 'accept the units without faults where others have some',
  },
  final: {
    vi: 'đã hết hạn: coi "chưa báo cáo" là lỗi',
    en: 'the deadline has passed: "not reported" is an error',
  },
  reports: { vi: 'báo cáo tự đánh giá, chấm điểm (tệp, thư mục)', en: 'self-reports (files, folders)' },
  appraisals: { vi: 'kết quả thẩm định', en: 'appraisals' },
  surveys: { vi: 'kết quả điều tra xã hội học', en: 'surveys' },
  system: { vi: 'số liệu kết xuất từ hệ thống', en: 'figures from systems' },
  groupBy: {
    vi: 'gộp đơn vị theo khối xếp hạng (block) hay theo cấp (tier)',
    en: 'take units together by block or by tier',
  },
  minUnits: {
    vi: 'số đơn vị ít nhất để tính thống kê',
    en: 'fewest units that statistics are worked out for',
  },
  redundant: {
    vi: 'hệ số tương quan từ đó coi hai tiêu chí là trùng lặp (0 đến 1)',
    en: 'correlation from which two criteria count as the same (0 to 1)',
  },
  ceiling: {
    vi: 'tỷ lệ (%) đơn vị cùng đạt điểm tối đa hoặc cùng 0 điểm từ đó coi là không phân hóa',
    en: 'percentage of units with full (or no) marks that counts as a ceiling (or floor)',
  },
  host: {
    vi: 'địa chỉ mạng của máy này (0.0.0.0: cho máy khác truy cập)',
    en: 'address of this machine (0.0.0.0: for others too)',
  },
  port: { vi: 'cổng; 0: một cổng còn trống', en: 'port; 0: any free one' },
  logLevel: { vi: 'mức ghi nhật ký', en: 'what is logged' },
  previous: {
    vi: 'bảng công bố năm trước (đơn vị; Chỉ số; xếp hạng)',
    en: 'published table of last year (unit; index; rank)',
  },
} as const satisfies Record<string, Words>;
