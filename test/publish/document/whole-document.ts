/** A document with everything in it: each role once, tables, columns, pictures, both orientations. */
import {
  type Document,
  type DocumentTable,
  PARAGRAPH_ROLES,
  type Paragraph,
  type ParagraphRole,
  type Picture,
} from '../../../src/publish/document/document.ts';

export const SAMPLE_TEXTS: Readonly<Record<ParagraphRole, string>> = {
  nationalName: 'Cộng hòa xã hội chủ nghĩa Việt Nam',
  motto: 'Độc lập - Tự do - Hạnh phúc',
  issuerParent: 'Ủy ban nhân dân tỉnh',
  issuer: 'Sở Nội vụ',
  number: 'Số: 05/QĐ-UBND',
  placeDate: 'Hưng Yên, ngày 05 tháng 01 năm 2024',
  documentType: 'Quyết định',
  subject: 'Về việc công bố Chỉ số cải cách hành chính năm 2023',
  addressee: 'Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh',
  authority: 'Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên',
  basis: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;',
  decides: 'Quyết định:',
  body: 'Điều 1. Công bố Chỉ số cải cách hành chính năm 2023./.',
  heading: 'I. Kết quả chung',
  subheading: '1. Xếp hạng',
  listItem: '- Khối các sở;',
  note: 'Ghi chú: số liệu làm tròn đến hai chữ số.',
  signerAuthority: 'KT. Chủ tịch',
  signerName: 'Nguyễn Văn A',
  recipientsLabel: 'Nơi nhận:',
  recipient: '- Lưu: VT, NC.',
  annexNumber: 'Phụ lục I',
  annexTitle: 'Chỉ số cải cách hành chính của các xã',
  annexReference: '(Kèm theo Quyết định số 05/QĐ-UBND)',
  caption: 'Bảng 1. Điểm của các xã',
};

export const MARKS = ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP'];

export const SAMPLE_PICTURE: Picture = {
  kind: 'picture',
  svg:
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="150" viewBox="0 0 300 150">' +
    '<rect x="5" y="5" width="290" height="140" fill="#cde" stroke="#036"/></svg>',
  alternative: 'Biểu đồ "A" & <B>: đơn vị cao nhất 90,00 %',
  caption: 'Hình 1. Xếp hạng',
  width: 120,
};

export function paragraph(role: ParagraphRole, text: string = SAMPLE_TEXTS[role]): Paragraph {
  return { kind: 'paragraph', role, runs: [{ text }] };
}

export function sampleTable(rows: number): DocumentTable {
  const figures = Array.from({ length: rows }, (_, index) => ({
    cells: [String(index + 1), `Xã số ${index + 1}`, '78,35'],
    shaded: index === 0 ? [2] : [],
  }));
  return {
    kind: 'table',
    columns: [
      { heading: 'Xếp hạng', align: 'center', width: 1 },
      { heading: 'Đơn vị', align: 'left', width: 3 },
      { heading: 'Chỉ số (%)', align: 'right', width: 1 },
    ],
    rows: [...figures, { cells: ['', 'Giá trị trung bình', '78,35'], isBold: true }],
  };
}

export function sampleDocument(): Document {
  const head = ['issuerParent', 'issuer', 'number'] as const;
  const nation = ['nationalName', 'motto', 'placeDate'] as const;
  const others = PARAGRAPH_ROLES.filter((role) => ![...head, ...nation].some((one) => one === role));
  return {
    title: 'Quyết định công bố <Chỉ số> & phụ lục',
    lang: 'vi',
    marks: MARKS,
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          {
            kind: 'columns',
            left: head.map((role) => paragraph(role)),
            right: nation.map((role) => paragraph(role)),
            leftShare: 0.38,
          },
          ...others.map((role) => paragraph(role)),
          {
            kind: 'paragraph',
            role: 'body',
            runs: [
              { text: 'Điều 2.', bold: true },
              { text: ' Thi hành', italic: true },
            ],
          },
        ],
      },
      { orientation: 'landscape', blocks: [sampleTable(60), sampleTable(2), SAMPLE_PICTURE] },
      { orientation: 'portrait', blocks: [paragraph('annexNumber'), sampleTable(3)] },
    ],
  };
}
