/** Names of the paragraph styles of a document, as a word processor lists them to who edits it. */
import type { Lang } from '../lang.ts';

export const STYLE_NAMES = {
  nationalName: { vi: 'Quốc hiệu', en: 'National name' },
  motto: { vi: 'Tiêu ngữ', en: 'Motto' },
  issuerParent: { vi: 'Cơ quan chủ quản', en: 'Parent of the issuing body' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  number: { vi: 'Số, ký hiệu', en: 'Document number' },
  placeDate: { vi: 'Địa danh, thời gian', en: 'Place and date' },
  documentType: { vi: 'Tên loại văn bản', en: 'Type of document' },
  subject: { vi: 'Trích yếu', en: 'Document subject' },
  addressee: { vi: 'Kính gửi', en: 'Addressee' },
  authority: { vi: 'Thẩm quyền ban hành', en: 'Issuing authority' },
  basis: { vi: 'Căn cứ', en: 'Legal basis' },
  decides: { vi: 'Quyết định', en: 'Decides' },
  body: { vi: 'Nội dung', en: 'Content' },
  heading: { vi: 'Đề mục I', en: 'Heading I' },
  subheading: { vi: 'Đề mục 1', en: 'Heading I.1' },
  listItem: { vi: 'Gạch đầu dòng', en: 'Dashed item' },
  note: { vi: 'Ghi chú', en: 'Note' },
  signerAuthority: { vi: 'Quyền hạn, chức vụ người ký', en: 'Authority of the signer' },
  signerName: { vi: 'Họ tên người ký', en: 'Name of the signer' },
  recipientsLabel: { vi: 'Nơi nhận', en: 'Recipients' },
  recipient: { vi: 'Dòng nơi nhận', en: 'Recipient' },
  annexNumber: { vi: 'Số phụ lục', en: 'Annex number' },
  annexTitle: { vi: 'Tên phụ lục', en: 'Annex title' },
  annexReference: { vi: 'Kèm theo văn bản', en: 'Annex reference' },
  caption: { vi: 'Tên bảng, tên hình', en: 'Table or picture caption' },
  tableHeading: { vi: 'Tiêu đề cột', en: 'Column heading' },
  tableCell: { vi: 'Ô của bảng', en: 'Table cell' },
  picture: { vi: 'Hình', en: 'Picture' },
  mark: { vi: 'Dấu hiệu văn bản', en: 'Document mark' },
  pageNumber: { vi: 'Số trang văn bản', en: 'Number of the page' },
  spacer: { vi: 'Dòng đệm', en: 'Spacer' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** Language of a document as word processors name it. */
export const LANGUAGE_TAGS: Readonly<Record<Lang, string>> = { vi: 'vi-VN', en: 'en-US' };
