/**
 * announcement.yaml: what a decision needs beside the figures: who issues it, its number and date, the legal bases, who
 * signs and who receives it. Whatever is missing stays a dotted blank in the documents: nothing is invented.
 */
import { z } from 'zod';
import { dayNumber } from './day.ts';
import { isoDate } from './document.ts';
import { wholeNumber } from './exact-number.ts';

const text = z.string().min(1);
/** a day that a signed document prints must exist */
const calendarDay = isoDate.refine((day) => dayNumber(day) !== null, { error: 'expected-date' });

/**
 * A legal basis. A subject that begins with a small letter follows number, date and issuer (`Quyết định số 876/QĐ-BNV
 * ngày 10 tháng 11 năm 2022 của Bộ trưởng Bộ Nội vụ về ...`), one with a capital is the name of the law and stands
 * before them (`Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015`).
 */
const basisSchema = z.strictObject({
  type: text.meta({ description: 'Loại văn bản: Luật, Nghị định, Quyết định, Kế hoạch ...' }),
  number: text.optional(),
  date: calendarDay.optional(),
  issuer: text.optional(),
  subject: text.meta({ description: 'Trích yếu: "về việc ...", "Tổ chức chính quyền địa phương"' }),
});
export type Basis = z.infer<typeof basisSchema>;

const signerSchema = z.strictObject({
  authority: z
    .array(text)
    .optional()
    .meta({ description: 'Quyền hạn ký, mỗi dòng một mục: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"' }),
  position: text.optional(),
  name: text.optional(),
});

/** Who issues a document, and its number and date. */
const issueSchema = z.strictObject({
  number: text.optional().meta({ description: 'Số văn bản, chỉ phần số: "05"' }),
  symbol: text.optional().meta({ description: 'Ký hiệu: "QĐ-UBND"' }),
  date: calendarDay.optional(),
  signer: signerSchema.optional(),
});

export const announcementSchema = z.strictObject({
  schema: z.literal('par-announcement/1'),
  /** year whose index is announced; the edition's period where absent */
  year: wholeNumber.optional(),
  issuer: z.strictObject({
    parent: text.optional().meta({ description: 'Cơ quan chủ quản, nếu có' }),
    name: text.meta({
      description:
        'Cơ quan ban hành, viết như trong câu ("Ủy ban nhân dân tỉnh Hưng Yên"): đầu văn bản tự in hoa',
    }),
    authority: text.optional().meta({
      description: 'Thẩm quyền ban hành, ghi trước căn cứ: "Chủ tịch Ủy ban nhân dân tỉnh Hưng Yên"',
    }),
    locality: text.optional().meta({ description: 'Địa danh ghi trước ngày tháng: "Hưng Yên"' }),
  }),
  /** whose index is announced, in words */
  units: text.optional().meta({
    description:
      'Đối tượng công bố, viết như trong câu: "các sở, ban, ngành tỉnh, Ủy ban nhân dân cấp huyện"',
  }),
  decision: issueSchema.optional(),
  bases: z.array(basisSchema).optional(),
  /** Sở Nội vụ: who proposes the decision and writes the report */
  proposer: z.strictObject({ name: text, head: text.optional(), ...issueSchema.shape }).optional(),
  /** notices of the appraisal to the units: number and date of each are the same, the day until which they may explain */
  notice: z
    .strictObject({
      number: issueSchema.shape.number,
      symbol: issueSchema.shape.symbol,
      date: calendarDay.optional(),
      deadline: calendarDay.optional().meta({ description: 'Hạn gửi giải trình: "trước ngày ..."' }),
    })
    .optional()
    .meta({ description: 'Thông báo kết quả thẩm định gửi các đơn vị' }),
  /** the analysis report */
  report: z
    .strictObject({
      number: issueSchema.shape.number,
      symbol: issueSchema.shape.symbol,
      date: calendarDay.optional(),
    })
    .optional()
    .meta({ description: 'Báo cáo phân tích kết quả' }),
  /** units that are not assessed by decision of somebody: only settings can know them */
  excluded: z
    .array(
      z.strictObject({
        block: text.meta({ description: 'Mã khối có phụ lục nêu đơn vị này' }),
        unit: text,
        reason: text,
      }),
    )
    .optional()
    .meta({ description: 'Đơn vị không đánh giá và lý do' }),
  /** who carries the decision out, beside the heads of the units ranked */
  executors: z.array(text).optional(),
  recipients: z.array(text).optional().meta({ description: 'Nơi nhận, không kể dòng lưu' }),
  archive: text.optional().meta({ description: 'Dòng lưu: "VT, NC"' }),
  council: z
    .strictObject({
      name: text,
      chair: text.optional(),
      secretary: text.optional(),
      members: z.array(text).optional(),
      date: calendarDay.optional(),
    })
    .optional(),
  /** licence of the open data, an SPDX name and its address */
  licence: z.strictObject({ name: text, title: text, path: text }).optional(),
});
export type Announcement = z.infer<typeof announcementSchema>;
