/** A document with every role and block, for the typesetters. */
import {
  type Document,
  type DocumentBlock,
  type DocumentTable,
  PARAGRAPH_ROLES,
  type Picture,
} from '../../../src/publish/document/document.ts';
import { paragraph } from '../../../src/publish/document/paragraph.ts';

export const HEAD: DocumentBlock = {
  kind: 'columns',
  leftShare: 0.39,
  left: [
    paragraph('issuerParent', 'Tỉnh Kiểm thử'),
    paragraph('issuer', 'Ủy ban nhân dân'),
    paragraph('number', 'Số: 05/QĐ-UBND'),
  ],
  right: [
    paragraph('nationalName', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
    paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
    paragraph('placeDate', 'Kiểm thử, ngày 05 tháng 01 năm 2024'),
  ],
};

const NAMES = [
  'Sở Tư pháp',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Xã Nghĩa Hiệp',
  'Phường Nhân Hòa',
  'Thị trấn Khoái Châu',
];

/** a table of so many units with the columns of an annex */
export function ranking(rows: number): DocumentTable {
  return {
    kind: 'table',
    columns: [
      { heading: 'Xếp hạng', align: 'center', width: 1 },
      { heading: 'Đơn vị', align: 'left', width: 4 },
      { heading: 'Chỉ số (%)', align: 'right', width: 1.5 },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, i) => ({
        cells: [String(i + 1), NAMES[i % NAMES.length]!, '87,50'],
        ...(i === 1 ? { shaded: [2] } : {}),
      })),
      { cells: ['', 'Giá trị trung bình', '80,00'], isBold: true },
    ],
  };
}

export const PICTURE: Picture = {
  kind: 'picture',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60"><rect width="150" height="40" fill="#1565c0"/><text x="5" y="55" font-family="Roboto" font-size="12">Biểu đồ Chỉ số</text></svg>',
  alternative: 'Cột cao nhất 87,50',
  caption: 'Hình 1. Phổ Chỉ số',
  width: 120,
};

export function sampleDocument(more: Partial<Document> = {}): Document {
  const body =
    'Tổ chức thực hiện nghiêm túc, hiệu quả công tác cải cách hành chính của cơ quan, đơn vị, địa phương. '.repeat(
      4,
    );
  return {
    title: 'Quyết định công bố Chỉ số cải cách hành chính',
    lang: 'vi',
    marks: ['BẢN MINH HỌA - KHÔNG CÓ GIÁ TRỊ PHÁP LÝ', 'SỐ LIỆU GIẢ LẬP'],
    sections: [
      {
        orientation: 'portrait',
        blocks: [
          HEAD,
          paragraph('documentType', 'Quyết định'),
          paragraph('subject', 'Công bố Chỉ số cải cách hành chính năm 2023 của các sở, ban, ngành'),
          paragraph('authority', 'Chủ tịch Ủy ban nhân dân tỉnh'),
          paragraph('basis', 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;'),
          paragraph('decides', 'Quyết định:'),
          { kind: 'paragraph', role: 'body', runs: [{ text: 'Điều 1. ', bold: true }, { text: body }] },
          ...Array.from({ length: 6 }, () => paragraph('body', body)),
          {
            kind: 'columns',
            leftShare: 0.5,
            left: [
              paragraph('recipientsLabel', 'Nơi nhận:'),
              paragraph('recipient', '- Như Điều 3;'),
              paragraph('recipient', '- Lưu: VT, NC.'),
            ],
            right: [
              paragraph('signerAuthority', 'KT. Chủ tịch'),
              paragraph('signerAuthority', 'Phó Chủ tịch'),
              paragraph('signerName', 'Nguyễn Văn A'),
            ],
          },
        ],
      },
      {
        orientation: 'portrait',
        blocks: [
          paragraph('annexNumber', 'Phụ lục I'),
          paragraph('annexTitle', 'Chỉ số của các sở'),
          paragraph('annexReference', '(Kèm theo Quyết định số 05/QĐ-UBND)'),
          ranking(120),
        ],
      },
      {
        orientation: 'landscape',
        blocks: [
          paragraph('caption', 'Bảng ngang'),
          ranking(3),
          PICTURE,
          ...PARAGRAPH_ROLES.map((role) => paragraph(role, `Vai trò ${role}`)),
        ],
      },
    ],
    ...more,
  };
}
