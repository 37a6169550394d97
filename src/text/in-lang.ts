/** A label in the reader's language; Vietnamese where nobody wrote the other. */
import type { Label } from '../model/label.ts';
import type { Lang } from './lang.ts';

export function inLang(label: Label, lang: Lang): string {
  return lang === 'vi' ? label.vi : (label.en ?? label.vi);
}
