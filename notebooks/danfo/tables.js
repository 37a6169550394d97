/** `npm start`: the tables that an analyst would make of the scores in pandas. */
import { DataFrame } from 'danfojs-node';
import { areaColumns, BLOCK, INDEX, readScores, UNIT } from './read-scores.js';

const { marks, scores } = await readScores('scores.csv');
console.log(marks.join('\n'));

// pandas: scores[scores[INDEX].isna()]
const isMissing = scores[INDEX].isNa();
if (isMissing.values.includes(true)) {
  console.log(`Chưa có Chỉ số, không đưa vào bảng: ${scores.query(isMissing)[UNIT].values.join(', ')}`);
}
const known = scores.query(isMissing.map((missing) => !missing));

console.log(
  '\nChỉ số theo khối. pandas: df.groupby("Khối")["Chỉ số (%)"].agg(["count", "mean", "std", "min", "max"])',
);
known
  .groupby([BLOCK])
  .agg({ [INDEX]: ['count', 'mean', 'std', 'min', 'max'] })
  .print();

const [block] = known[BLOCK].values;
console.log(`\n${block}: năm đơn vị đầu. pandas: df.sort_values("Chỉ số (%)", ascending=False).head(5)`);
known
  .query(known[BLOCK].eq(block))
  .sortValues(INDEX, { ascending: false })
  .loc({ columns: [UNIT, INDEX] })
  .head(5)
  .print();

console.log('\nĐiểm theo lĩnh vực. pandas: df[areas].agg(["count", "mean", "min", "max"]).T');
const summaries = areaColumns(known).map((area) => {
  // unlike pandas, danfo's statistics fail on a missing value: a unit without the area has none
  const points = known[area].dropNa();
  return [area, points.count(), points.mean(), points.min(), points.max()];
});
new DataFrame(summaries, { columns: ['Lĩnh vực', 'count', 'mean', 'min', 'max'] }).print();
