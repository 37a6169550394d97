/** Sentences for an address on which the program cannot serve (codes `serve-*`). */
import type { FaultTable } from './fault-table.ts';

export const serveFaults = {
  'serve-port-taken': {
    vi: ({ host, port }) =>
      `cổng ${port} của ${host} đang được chương trình khác dùng; hãy chọn cổng khác bằng tùy chọn --port, hoặc --port 0 để dùng một cổng còn trống`,
    en: ({ host, port }) =>
      `port ${port} of ${host} is taken by another program; choose another with --port, or any free one with --port 0`,
  },
  'serve-port-refused': {
    vi: ({ port }) => `hệ điều hành không cho dùng cổng ${port}; hãy chọn một cổng từ 1024 trở lên`,
    en: ({ port }) => `the system refuses port ${port}; choose one from 1024 on`,
  },
  'serve-host-unknown': {
    vi: ({ host }) => `máy này không có địa chỉ "${host}" (tùy chọn --host)`,
    en: ({ host }) => `this machine has no address "${host}" (option --host)`,
  },
} as const satisfies FaultTable;
