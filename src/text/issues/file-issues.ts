/** Sentences for faults and warnings of a submitted file as a whole: its content, encoding, header and records. */
import type { FaultTable } from '../faults/fault-table.ts';
import { listed } from '../listed.ts';

const SAVE_AS = {
  vi: 'hãy mở tệp bằng Excel rồi lưu lại bằng "Save As", kiểu "CSV UTF-8 (Comma delimited)"',
  en: 'open the file in Excel and save it again as "CSV UTF-8 (Comma delimited)"',
};

const CONTENTS: Readonly<Record<string, string>> = {
  ole2: 'Excel 97-2003 (.xls)',
  zip: 'Excel (.xlsx), ZIP',
  pdf: 'PDF',
  gzip: 'GZIP',
  rtf: 'RTF',
  html: 'HTML',
  image: 'PNG, JPEG',
};

const ENCODINGS: Readonly<Record<string, { vi: string; en: string }>> = {
  tcvn3: { vi: 'TCVN3 (phông .VnTime)', en: 'TCVN3 (.VnTime fonts)' },
  vni: { vi: 'VNI (phông VNI-Times)', en: 'VNI (VNI-Times fonts)' },
  viscii: { vi: 'VISCII', en: 'VISCII' },
  'windows-1258': { vi: 'Windows-1258', en: 'Windows-1258' },
  'double-encoded utf-8': { vi: 'UTF-8 bị mã hóa hai lần', en: 'UTF-8 that was encoded twice' },
};

/** Excel writes its plain CSV so; what it has no letter for is gone. */
const ANSI = {
  vi: '; tệp đã lưu theo mã ANSI của Windows nên nhiều chữ tiếng Việt đã mất (thành dấu ?): phải làm lại từ tệp Excel gốc, không dùng được tệp CSV này',
  en: '; the file was saved as Windows ANSI, which lost Vietnamese letters (now ?): start again from the original workbook, not from this file',
};

/** What text in a wrong encoding probably is; an empty text where nothing is known. */
export function encodingHint(encoding: unknown, lang: 'vi' | 'en'): string {
  if (encoding === 'windows-1252') return ANSI[lang];
  const name = ENCODINGS[String(encoding)]?.[lang];
  if (name === undefined) return '';
  return lang === 'vi'
    ? `; chữ có vẻ là mã ${name}, hãy chuyển sang Unicode (ví dụ bằng Unikey) rồi lưu lại`
    : `; the text looks like ${name}: convert it to Unicode and save it again`;
}

export const fileIssues = {
  empty_file: {
    vi: () => 'tệp không có nội dung nào; hãy kiểm tra đã chọn đúng tệp và tệp đã được lưu',
    en: () => 'the file has no content; check that it is the right file and that it was saved',
  },
  no_data_rows: {
    vi: () => 'tệp chỉ có dòng tiêu đề, không có dòng số liệu nào; hãy điền ít nhất một dòng dưới tiêu đề',
    en: () => 'the file has a header but no row of data; fill in at least one row below the header',
  },
  not_csv: {
    vi: ({ content }) => `nội dung tệp là ${contentName(content)}, không phải CSV; ${SAVE_AS.vi}`,
    en: ({ content }) => `the content is ${contentName(content)}, not CSV; ${SAVE_AS.en}`,
  },
  workbook_unreadable: {
    vi: () =>
      'không mở được tệp Excel (.xlsx): tệp hỏng hoặc không phải .xlsx; hãy mở bằng Excel rồi lưu lại',
    en: () => 'the workbook cannot be read: it is damaged or no .xlsx; open it in Excel and save it again',
  },
  workbook_encrypted: {
    vi: () => 'tệp Excel đặt mật khẩu nên không đọc được; hãy bỏ mật khẩu rồi lưu lại',
    en: () => 'the workbook is protected by a password; remove it and save the file again',
  },
  workbook_old_format: {
    vi: () =>
      'tệp có định dạng Excel 97-2003 (.xls), không phải .xlsx; hãy mở bằng Excel rồi lưu lại, kiểu "Excel Workbook (*.xlsx)"',
    en: () =>
      'the file is an Excel 97-2003 workbook (.xls); open it and save it as "Excel Workbook (*.xlsx)"',
  },
  workbook_macros: {
    vi: () =>
      'tệp Excel có macro nên không được mở; hãy lưu lại không có macro, kiểu "Excel Workbook (*.xlsx)"',
    en: () =>
      'the workbook holds macros and is not opened; save it without them as "Excel Workbook (*.xlsx)"',
  },
  workbook_external_links: {
    vi: () =>
      'tệp Excel có liên kết tới tệp khác nên số liệu có thể không phải của chính tệp này; hãy ngắt liên kết (Data, Edit Links, Break Link) rồi lưu lại',
    en: () =>
      'the workbook links to other files, so its figures may not be its own; break the links (Data, Edit Links, Break Link) and save it again',
  },
  workbook_too_large: {
    vi: () =>
      'tệp Excel quá lớn hoặc giải nén ra lớn bất thường nên không được mở; hãy xóa hình ảnh, dòng và cột trống thừa, hoặc dán số liệu vào biểu mẫu mới',
    en: () =>
      'the workbook is too large, or inflates beyond reason, and is not opened; delete pictures and surplus blank rows and columns, or paste the figures into a new form',
  },
  sheet_skipped: {
    vi: () => 'trang tính này không có bảng số liệu nên không được đọc',
    en: () => 'this sheet holds no table and was not read',
  },
  form_schema: {
    vi: ({ found, expected }) =>
      `biểu mẫu thuộc phiên bản "${found}", chương trình này đọc "${expected}"; hãy dùng biểu mẫu do chương trình này tạo ra`,
    en: ({ found, expected }) =>
      `the form is of the version "${found}", this program reads "${expected}"; use a form that this program made`,
  },
  form_other_edition: {
    vi: ({ found, expected }) =>
      `biểu mẫu này của bộ tiêu chí "${found}", không phải "${expected}"; hãy chọn đúng bộ tiêu chí, hoặc điền biểu mẫu của kỳ này`,
    en: ({ found, expected }) =>
      `the form is of the edition "${found}", not of "${expected}"; name the right edition or fill in the form of this period`,
  },
  form_outdated: {
    vi: ({ edition }) =>
      `bộ tiêu chí "${edition}" đã thay đổi sau khi biểu mẫu này được phát hành; hãy tạo lại biểu mẫu và chuyển số liệu sang`,
    en: ({ edition }) =>
      `the edition "${edition}" has changed since this form was made; make the form again and copy the figures into it`,
  },
  form_other_tier: {
    vi: ({ found, expected }) =>
      `biểu mẫu này dành cho cấp "${found}", không dùng cho cấp ${listed(expected)}; hãy điền biểu mẫu của đúng cấp`,
    en: ({ found, expected }) =>
      `the form is for the tier "${found}", not for ${listed(expected)}; fill in the form of the right tier`,
  },
  form_other_unit: {
    vi: ({ form, cell }) =>
      cell
        ? `biểu mẫu này phát hành cho "${form}" nhưng ghi số liệu của "${cell}"; mỗi đơn vị điền biểu mẫu của mình`
        : `biểu mẫu này phát hành cho đơn vị "${form}", không có trong danh sách đơn vị; hãy tạo lại biểu mẫu`,
    en: ({ form, cell }) =>
      cell
        ? `the form was made for "${form}" but states figures of "${cell}"; each unit fills in its own form`
        : `the form was made for the unit "${form}", which is not registered; make the form again`,
  },
  several_tables: {
    vi: ({ sheets }) =>
      `nhiều trang tính có bảng số liệu: ${listed(sheets)}; hãy để mỗi bảng trong một tệp riêng`,
    en: ({ sheets }) => `several sheets hold a table: ${listed(sheets)}; put each table in a file of its own`,
  },
  encoding_not_utf8: {
    vi: ({ byteOffset, encoding }) =>
      `có ký tự không đúng mã UTF-8 (byte thứ ${byteOffset}, đếm từ 0)${encodingHint(encoding, 'vi')}; ${SAVE_AS.vi}`,
    en: ({ byteOffset, encoding }) =>
      `a character is not valid UTF-8 (byte ${byteOffset}, counted from 0)${encodingHint(encoding, 'en')}; ${SAVE_AS.en}`,
  },
  encoding_unknown: {
    vi: () => `không nhận ra bảng mã của tệp (có vẻ là UTF-16 không có dấu nhận biết); ${SAVE_AS.vi}`,
    en: () =>
      `the encoding is not recognised (it looks like UTF-16 without a byte order mark); ${SAVE_AS.en}`,
  },
  encoding_invalid_utf16: {
    vi: ({ byteOffset }) =>
      `ký tự UTF-16 bị hỏng hoặc tệp bị cắt giữa chừng (byte thứ ${byteOffset}, đếm từ 0); hãy gửi lại tệp gốc`,
    en: ({ byteOffset }) =>
      `a UTF-16 character is broken or the file was cut off (byte ${byteOffset}, counted from 0); send the original file again`,
  },
  delimiter_conflict: {
    vi: ({ separator }) =>
      `dòng "sep=${separator}" ở đầu tệp trái với dấu phân cách thật của bảng; hãy xóa dòng đó, hoặc ghi lại đúng dấu chấm phẩy, dấu phẩy hay tab đang dùng`,
    en: ({ separator }) =>
      `the line "sep=${separator}" contradicts the delimiter of the table; delete it, or write the semicolon, comma or tab that is used`,
  },
  no_header: {
    vi: ({ encoding, headerLine }) =>
      headerLine
        ? `dòng số liệu này nằm phía trên dòng tiêu đề (dòng ${headerLine}); hãy ghi đúng tên các cột ở dòng tiêu đề phía trên nó, hoặc chuyển dòng này xuống dưới`
        : `không tìm thấy dòng tiêu đề; bảng cần một dòng có đủ tên cột, ví dụ "Đơn vị", "Mã tiêu chí", "Giá trị"${encodingHint(encoding, 'vi')}`,
    en: ({ encoding, headerLine }) =>
      headerLine
        ? `this row of data stands above the header (line ${headerLine}); correct the column names of the header above it, or move the row below`
        : `no header row was found; the table needs one row with the column names, such as "Đơn vị", "Mã tiêu chí", "Giá trị"${encodingHint(encoding, 'en')}`,
  },
  header_missing_column: {
    vi: ({ missing, encoding }) =>
      `dòng tiêu đề thiếu cột ${listed(missing)}; hãy ghi đúng tên cột như biểu mẫu${encodingHint(encoding, 'vi')}`,
    en: ({ missing, encoding }) =>
      `the header lacks the column ${listed(missing)}; write the names as in the form${encodingHint(encoding, 'en')}`,
  },
  header_duplicate: {
    vi: ({ cell, firstColumn }) =>
      `cột "${cell}" đã có ở cột thứ ${firstColumn}; hãy giữ một cột và xóa hoặc đổi tên cột kia`,
    en: ({ cell, firstColumn }) =>
      `the column "${cell}" is already column ${firstColumn}; keep one and delete or rename the other`,
  },
  too_many_columns: {
    vi: ({ count, limit }) =>
      `bảng có ${count} cột, nhiều hơn mức cho phép là ${limit}; hãy xóa các cột thừa`,
    en: ({ count, limit }) =>
      `the table has ${count} columns, more than the ${limit} allowed; delete the surplus`,
  },
  field_count: {
    vi: ({ count, width }) =>
      `dòng có ${count} ô trong khi tiêu đề có ${width}; nếu trong ô có dấu phân cách thì đặt cả ô trong dấu ngoặc kép, nếu tệp bị cắt thì gửi lại tệp gốc`,
    en: ({ count, width }) =>
      `the row has ${count} cells where the header has ${width}; put a cell with a delimiter inside double quotes, or send the original file again if it was cut off`,
  },
  unterminated_quote: {
    vi: () => 'dấu ngoặc kép mở ở ô này không được đóng; hãy thêm dấu " ở cuối ô hoặc bỏ dấu " ở đầu ô',
    en: () =>
      'the quote that opens in this cell is never closed; add a " at its end or remove the one at its start',
  },
  bare_quote: {
    vi: () =>
      'dấu ngoặc kép đặt sai chỗ; hãy đặt cả ô trong dấu ngoặc kép và viết đôi mỗi dấu bên trong: "Quyết định ""số 12"""',
    en: () =>
      'a double quote in the wrong place; quote the whole cell and double each quote inside it: "No. ""12"""',
  },
  nul_byte: {
    vi: () => 'ô có byte rỗng (NUL), thường do tệp hỏng khi mất điện hoặc chép dở; hãy lấy lại tệp gốc',
    en: () =>
      'the cell holds NUL bytes, as files do after a power cut or a broken copy; get the original file again',
  },
  control_char: {
    vi: () =>
      'ô có ký tự điều khiển hoặc ký tự đổi chiều chữ không nhìn thấy; hãy xóa nội dung ô và gõ lại bằng tay',
    en: () =>
      'the cell holds a control character or one that turns the direction of writing; clear it and type it again',
  },
  field_too_large: {
    vi: ({ limit }) =>
      `ô dài quá ${limit} ký tự; hãy ghi ngắn lại, nội dung dài để trong tài liệu kiểm chứng`,
    en: ({ limit }) =>
      `the cell has more than ${limit} characters; shorten it and leave the rest to the evidence`,
  },
  sep_line: {
    vi: () => 'dòng "sep=" chỉ cho biết dấu phân cách, không phải số liệu',
    en: () => 'the line "sep=" only names the delimiter and is not data',
  },
  mixed_line_endings: {
    vi: () => 'từ dòng này tệp dùng kiểu xuống dòng khác phần trên; tệp có thể do nhiều phần mềm ghép lại',
    en: () => 'from this line on the line ends differ from those above; the file may be pasted together',
  },
  preamble_skipped: {
    vi: () => 'các dòng phía trên tiêu đề bảng được bỏ qua',
    en: () => 'the lines above the header of the table were skipped',
  },
  repeated_header: {
    vi: () => 'dòng tiêu đề lặp lại được bỏ qua',
    en: () => 'a repeated header was skipped',
  },
  total_row_skipped: {
    vi: () => 'dòng tổng cộng, bình quân được bỏ qua',
    en: () => 'a row of totals or means was skipped',
  },
  row_skipped: {
    vi: () => 'dòng không có đơn vị, mã tiêu chí hay con số nào được bỏ qua (ghi chú, ngày tháng, chữ ký)',
    en: () => 'a row without unit, criterion or number was skipped (notes, dates, signatures)',
  },
  column_ignored: {
    vi: ({ cell }) =>
      cell
        ? `cột "${cell}" không có trong biểu mẫu nên không được đọc; hãy kiểm tra tên cột nếu có số liệu`
        : 'cột này có nội dung nhưng không có tên nên không được đọc; hãy ghi tên cột nếu có số liệu',
    en: ({ cell }) =>
      cell
        ? `the column "${cell}" is not in the form and was not read; check its name if it holds data`
        : 'the column has cells but no heading and was not read; give it its name if it holds data',
  },
  normalized_nfc: {
    vi: () => 'một số chữ dùng Unicode tổ hợp, đã được chuyển sang Unicode dựng sẵn',
    en: () => 'some text was in decomposed Unicode and was composed (NFC)',
  },
  more_issues: {
    vi: ({ kind, count }) => `còn ${count} trường hợp cùng loại (${kind}) không liệt kê`,
    en: ({ kind, count }) => `${count} more of the same kind (${kind}) are not listed`,
  },
} as const satisfies FaultTable;

function contentName(content: unknown): string {
  return CONTENTS[String(content)] ?? '?';
}
