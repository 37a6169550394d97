/** What is wrong with one parameter of a request, in words. */
import type { Lang } from '../lang.ts';
import { listed } from '../listed.ts';

/** As the validation finds them. */
export type ParameterFault =
  | { kind: 'missing' }
  | { kind: 'twice' }
  | { kind: 'unlisted'; known: readonly string[] }
  | { kind: 'tooFew'; least: number }
  | { kind: 'tooMany'; most: number }
  | { kind: 'repeated' }
  | { kind: 'tooLong'; most: number }
  | { kind: 'malformed' };

export function parameterFault(fault: ParameterFault, lang: Lang): string {
  switch (fault.kind) {
    case 'missing':
      return lang === 'vi' ? 'thiếu tham số bắt buộc' : 'required';
    case 'twice':
      return lang === 'vi' ? 'chỉ được ghi một lần' : 'may stand only once';
    case 'unlisted':
      return lang === 'vi'
        ? `chỉ nhận một trong các giá trị: ${listed(fault.known)}`
        : `expects one of ${listed(fault.known)}`;
    case 'tooFew':
      return lang === 'vi' ? `cần ít nhất ${fault.least} giá trị` : `needs at least ${fault.least} values`;
    case 'tooMany':
      return lang === 'vi' ? `chỉ nhận tối đa ${fault.most} giá trị` : `takes at most ${fault.most} values`;
    case 'repeated':
      return lang === 'vi' ? 'các giá trị phải khác nhau' : 'the values must differ';
    case 'tooLong':
      return lang === 'vi' ? `dài quá ${fault.most} ký tự` : `longer than ${fault.most} characters`;
    case 'malformed':
      return lang === 'vi' ? 'viết không đúng dạng' : 'malformed';
  }
}
