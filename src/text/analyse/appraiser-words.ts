/** Who appraised: in the words of the appraisal, or of the edition where it names nobody. */
import type { AppraiserGaps, AreaGaps } from '../../model/gap-report.ts';
import type { Lang } from '../lang.ts';

const WORDS = {
  appraiser: { vi: 'Thẩm định', en: 'Appraised by' },
  unnamed: { vi: 'không ghi người thẩm định', en: 'nobody named' },
  notAppraised: {
    vi: 'Không qua thẩm định (số liệu tự báo cáo, hệ thống, điều tra)',
    en: 'Not appraised (own figures, systems, surveys)',
  },
  superior: { vi: 'cơ quan cấp trên trực tiếp thẩm định', en: 'appraised by the direct superior' },
} as const satisfies Record<string, Record<Lang, string>>;

/** @example appraiserName({ id: 'so-noi-vu', name: 'Sở Nội vụ' }, 'vi') // 'Thẩm định: Sở Nội vụ' */
export function appraiserName(appraiser: AppraiserGaps['appraiser'], lang: Lang): string {
  if (appraiser === null) return WORDS.notAppraised[lang];
  return `${WORDS.appraiser[lang]}: ${appraiser.name ?? WORDS.unnamed[lang]}`;
}

/** Whose task the appraisal of an area is; null where the edition names nobody. */
export function ownerWords(owner: AreaGaps['owner'], lang: Lang): string | null {
  if (owner === null) return null;
  if (owner === 'superior') return WORDS.superior[lang];
  return lang === 'vi' ? `${owner.name} thẩm định` : `appraised by ${owner.name}`;
}
