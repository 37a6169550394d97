import { it } from 'vitest';
import { exampleResults } from './example-results.ts';
import { findUnit } from '../src/campaign/run-campaign.ts';
import { reportPriorities } from '../src/analyse/priorities/priorities.ts';
it('try', () => {
const out: string[] = [];
const log = (...a: unknown[]) => out.push(a.map(String).join(' '));
const r = exampleResults();
for (const id of ['so-tu-phap','huyen-an-thi', r.campaign.tiers.at(-1)!.units[17]!.id, r.campaign.tiers.at(-1)!.units[40]!.id]) {
  const t=performance.now();
  const rep = reportPriorities(r, findUnit(r.campaign,id)!);
  log(id, (performance.now()-t).toFixed(0),'ms', JSON.stringify(rep.now), JSON.stringify(rep.best));
  for (const s of rep.cheapest.slice(0,6)) log(' ', s.code, s.moves.map(m=>m.words.vi).join(' & '), s.points, s.gainRounded, s.after.rank, s.relative);
  for (const g of rep.goals) { log(g.kind, g.rank, g.grade?.id, g.single.length, g.combination? 'comb':''); for (const s of g.single.slice(0,5)) log('   ', s.code, s.moves.map(m=>m.words.vi).join(' & '), s.after.index, s.after.rank, s.after.grade?.id);
   if(g.combination) log('   comb', g.combination.changes.map(c=>c.code+': '+c.moves.map(m=>m.words.vi).join(' & ')).join('\n        '), g.combination.after.index,g.combination.after.rank,g.combination.after.grade?.id)}
  log(rep.criteria.filter(c=>c.fixed).map(c=>c.code+':'+c.fixed).join(' '));
}
console.log(out.join('\n'));
});
