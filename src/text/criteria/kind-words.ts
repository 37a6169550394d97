/** Kinds of measures and rules in Vietnamese; the English word is the kind itself. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  percent: 'tỷ lệ phần trăm',
  count: 'số đếm',
  amount: 'số lượng, số tiền',
  boolean: 'có hoặc không',
  choice: 'theo phương án',
  date: 'ngày',
  survey: 'điều tra xã hội học',
  points: 'cho điểm trực tiếp',
  deadline: 'theo thời hạn',
  steps: 'theo bậc',
  linear: 'nội suy tuyến tính',
  proportional: 'theo tỷ lệ',
  perEvent: 'theo số trường hợp',
  relativeToBest: 'so với đơn vị cao nhất',
  allOf: 'đạt mọi điều kiện',
  bestOf: 'trường hợp tốt nhất',
};
