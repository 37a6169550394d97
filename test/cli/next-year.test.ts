/** What units can do next, on the command line, on the shipped example. */
import { describe, expect, it } from 'vitest';
import { EXAMPLE, runInProcess } from './run-in-process.ts';

describe('analyse priorities', () => {
  it('tells steps, goals and strengths in words, and the same in rows', async () => {
    const { code, out } = await runInProcess(`analyse priorities so-tu-phap ${EXAMPLE}`);
    expect(code).toBe(0);
    const text = out.replace(/\s+/g, ' ');
    expect(text).toContain('SỐ LIỆU GIẢ LẬP');
    expect(text).toContain(
      '1.5.1 thêm 3 nhiệm vụ hoàn thành đúng hạn (từ 78 thành 81, trên 85): +0,53 điểm, Chỉ số 89,29 (+0,55), lên hạng 11',
    );
    expect(text).toContain('do điều tra xã hội học quyết định');
    const csv = await runInProcess(`analyse priorities so-tu-phap ${EXAMPLE} --format csv`);
    expect(csv.out).toContain('thêm 3 nhiệm vụ hoàn thành đúng hạn (từ 78 thành 81, trên 85)');
    const english = await runInProcess(`analyse priorities so-tu-phap ${EXAMPLE} --lang en`);
    expect(english.out.replace(/\s+/g, ' ')).toContain('up to rank 11');
  });

  it('refuses a unit that is not there', async () => {
    const { code, err } = await runInProcess(`analyse priorities so-tu-phaps ${EXAMPLE}`);
    expect(code).toBe(2);
    expect(err).toContain('không có đơn vị "so-tu-phaps"');
  });
});

describe('analyse tasks', () => {
  it('lists the tasks of one unit', async () => {
    const { code, out } = await runInProcess(`analyse tasks --unit so-tu-phap ${EXAMPLE} --format json`);
    expect(code).toBe(0);
    const { units } = JSON.parse(out);
    expect(units).toHaveLength(1);
    expect(units[0].tasks[0]).toMatchObject({
      code: '1.5.1',
      missing: { vi: 'mới ở mức: ≈ 91,7647% (78/85)' },
      distance: { vi: 'thêm 7 nhiệm vụ hoàn thành đúng hạn (từ 78 thành 85, trên 85)' },
      owner: { name: 'Sở Nội vụ' },
    });
  });
});

describe('analyse near', () => {
  it('takes a distance with a decimal comma, and refuses what is none', async () => {
    const part = `analyse near --block districts ${EXAMPLE}`;
    const { code, out } = await runInProcess(`${part} --within 0,4 --format json`);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.within).toBe('0.4');
    const edges = report.blocks[0].units.flatMap((unit: { edges: { kind: string }[] }) => unit.edges);
    expect(edges.some(({ kind }: { kind: string }) => kind === 'gradeUp')).toBe(true);
    const refused = await runInProcess(`${part} --within nhiều`);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('--within')]);
  });
});

describe('what-if', () => {
  it('says that it is hypothetical, in every form', async () => {
    const part = `what-if --set so-tu-phap/3.2.3=100% --set so-y-te/1.5.1=10/12 ${EXAMPLE}`;
    const text = await runInProcess(part);
    expect(text.code).toBe(0);
    expect(text.out).toContain('KẾT QUẢ GIẢ ĐỊNH - KHÔNG PHẢI KẾT QUẢ CHẤM ĐIỂM, KHÔNG ĐƯỢC LƯU');
    expect(text.out.replace(/\s+/g, ' ')).toContain('thay bằng số liệu giả định (so-tu-phap/3.2.3=100%)');
    const csv = await runInProcess(`${part} --format csv`);
    expect(csv.out.split('\r\n').filter((line) => line.startsWith('GIẢ ĐỊNH;')).length).toBeGreaterThan(5);
    const json = JSON.parse((await runInProcess(`${part} --format json`)).out);
    expect(json).toMatchObject({ hypothetical: true, changes: [{ text: 'so-tu-phap/3.2.3=100%' }, {}] });
  });

  it('says where an argument is wrong', async () => {
    const { code, out, err } = await runInProcess(`what-if --set so-tu-phap/1.5.1=abc ${EXAMPLE}`);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('so-tu-phap/1.5.1=abc:18: lỗi: "abc" không phải là số');
  });

  it('needs something to suppose', async () => {
    const { code, err } = await runInProcess(`what-if ${EXAMPLE}`);
    expect([code, err]).toEqual([2, expect.stringContaining('--set')]);
  });
});
