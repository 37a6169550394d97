/** A text that users see: Vietnamese always, English where somebody wrote it. */
import { z } from 'zod';
import { tiered } from './tiered.ts';

export const labelSchema = z
  .strictObject({ vi: z.string().min(1), en: z.string().min(1).optional() })
  .meta({ description: 'Nhãn hiển thị: vi (bắt buộc), en (nếu có)' });

/** A label whose words may differ by tier ("UBND tỉnh giao" / "UBND cấp huyện giao"). */
export const tieredLabelSchema = z
  .strictObject({ vi: tiered(z.string().min(1)), en: tiered(z.string().min(1)).optional() })
  .meta({ description: 'Nhãn hiển thị; vi, en có thể khác nhau theo cấp (byTier)' });

export type Label = z.infer<typeof labelSchema>;
