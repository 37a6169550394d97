/** `npm run limits`: measures on this machine what the README says of danfo: float32, and the time of a sort. */
import { DataFrame, MinMaxScaler, Series } from 'danfojs-node';

const indexes = [92.59, 86.83, 88.74, 92.58, 100];
const scaler = new MinMaxScaler();
const series = new Series(indexes);
scaler.fit(series);
const [scaled] = scaler.transform(series).values;
const exact = (indexes[0] - 86.83) / (100 - 86.83);
console.log(
  `MinMaxScaler: ${scaled}; số thực 64 bit: ${exact}; lệch ${Math.abs(scaled - exact).toExponential(1)}`,
);

const sum = new DataFrame([[16777216], [92.59]], { columns: ['a'] }).add(1).values;
console.log(
  `Cộng 1 vào 16777216 và 92.59: ${sum.map(([value]) => value).join('; ')} (đúng: 16777217; 93.59)`,
);

const rows = Array.from({ length: 100_000 }, (_, i) => [i, ((i * 7919) % 100_003) / 7]);
const frame = new DataFrame(rows, { columns: ['unit', 'points'] });
const cpuOf = (work) => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const danfo = cpuOf(() => frame.sortValues('points'));
const plain = cpuOf(() => rows.toSorted((a, b) => a[1] - b[1]));
console.log(
  `Sắp xếp 100.000 dòng: danfo ${danfo.toFixed(0)} ms CPU, Array.sort ${plain.toFixed(0)} ms: gấp ${(danfo / plain).toFixed(0)} lần`,
);
