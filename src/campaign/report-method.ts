/** What the results of a campaign rest on: rules, documents, readings, assumptions, and everything handed in. */

import type { CriteriaSet, Edition } from '../model/criteria-set.ts';
import { distinctById } from '../model/distinct-by-id.ts';
import { gradesOf } from '../model/grades-of.ts';
import type { AreaAssumptions, BlockMethod, CitedDocument, MethodReport } from '../model/method-report.ts';
import { INPUT_KINDS } from '../model/submission.ts';
import { reportHead } from './report-head.ts';
import type { Results } from './results.ts';
import type { Campaign } from './run-campaign.ts';

export function reportMethod({ campaign, synthetic }: Results): MethodReport {
  const { edition, submissions } = campaign;
  const { jurisdiction, extends: base, decision } = edition.header;
  return {
    ...reportHead(campaign, synthetic),
    jurisdiction,
    extends: base,
    decision,
    editionHash: edition.hash,
    synthetic,
    tiers: [...edition.sets.values()].map((set) => ({
      id: set.tier,
      label: set.tierLabel,
      maxPoints: set.maxPoints.toString(),
      bonusCap: set.bonusCap?.toString() ?? null,
      penaltyCap: set.penaltyCap?.toString() ?? null,
    })),
    blocks: blocksOf(campaign),
    documents: citedDocuments(edition),
    readings: [...edition.readings]
      .map(([id, text]) => ({ id, text }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    assumptions: assumptionsOf(edition),
    inputs: INPUT_KINDS.flatMap((kind) => {
      const files = submissions.filter((submission) => submission.kind === kind);
      return files.length === 0
        ? []
        : [{ kind, files: files.map(({ file, rows }) => ({ file, rows: rows.length })) }];
    }),
  };
}

/** Blocks of tiers that have units, also those without one of their own. */
function blocksOf({ edition, tiers }: Campaign): BlockMethod[] {
  return tiers.flatMap(({ set, blocks }) =>
    blocks.map(({ block, rows }) => ({
      id: block.id,
      label: block.label,
      tier: set.tierLabel,
      units: rows.length,
      grades: gradesOf(edition.header, block.id).map(({ id, label, from }) => ({
        ...{ id, label },
        from: from.toString(),
      })),
    })),
  );
}

function citedDocuments({ sets, header, documents }: Edition): CitedDocument[] {
  const sources = [
    ...[...sets.values()].flatMap(({ leaves }) => leaves.flatMap((leaf) => leaf.sources)),
    ...(header.goals ?? []).flatMap((goal) => goal.sources),
  ];
  const cited = new Set(sources.flatMap((source) => ('document' in source ? [source.document] : [])));
  return Object.entries(documents)
    .filter(([id]) => cited.has(id))
    .map(([id, { title, number, date, issuer, note = null }]) => ({
      ...{ id, title, number, date, issuer, note },
    }));
}

/** Areas in the order of the first tier that has them. */
function assumptionsOf({ sets }: Edition): AreaAssumptions[] {
  const all = [...sets.values()];
  return distinctById(all.flatMap(({ areas }) => areas)).flatMap(({ id, number, label }) => {
    const items = areaItems(all, id);
    return items.length === 0 ? [] : [{ id, number, label, items }];
  });
}

function areaItems(sets: readonly CriteriaSet[], area: string): AreaAssumptions['items'] {
  const codes = new Map<string, Set<string>>();
  for (const leaf of sets.flatMap(({ leaves }) => leaves)) {
    if (leaf.area.id !== area) continue;
    for (const source of leaf.sources) {
      if (!('assumption' in source)) continue;
      const known = codes.get(source.assumption) ?? new Set<string>();
      codes.set(source.assumption, known.add(leaf.code));
    }
  }
  return [...codes].map(([text, found]) => ({ text, codes: [...found] }));
}
