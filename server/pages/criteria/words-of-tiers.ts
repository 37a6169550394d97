/** What several tiers say, each thing once: with the tiers in brackets where not all of them say it. */
import { inLang, type Lang, type TierCriterion } from '../../../src/index.ts';

export function wordsOfTiers(
  tiers: readonly TierCriterion[],
  lang: Lang,
  wordsOf: (tier: TierCriterion) => readonly string[],
): string[] {
  const labels = new Map<string, string[]>();
  for (const tier of tiers) {
    for (const words of new Set(wordsOf(tier))) {
      labels.set(words, [...(labels.get(words) ?? []), inLang(tier.tier.label, lang)]);
    }
  }
  return [...labels].map(([words, named]) =>
    named.length === tiers.length ? words : `${words} (${named.join('; ')})`,
  );
}
