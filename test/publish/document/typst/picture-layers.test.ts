/** Pictures with two fonts: the compiler orders the fonts of a picture by chance, layers of one font each are the same. */
import { describe, expect, it } from 'vitest';
import { makeChart } from '../../../../src/chart/make-chart.ts';
import { renderSvg } from '../../../../src/chart/render-svg.ts';
import { renderPdf } from '../../../../src/publish/document/render-pdf.ts';
import { pictureLayers } from '../../../../src/publish/document/typst/picture-layers.ts';
import { hashBytes } from '../../../../src/publish/frozen/hash-bytes.ts';
import { exampleResults } from '../../../example-results.ts';
import { alternativesOf } from '../read-pdf.ts';
import { sampleDocument } from '../sample-document.ts';

/** two fonts in either order: that many drawings alike by chance are one in 2^15 */
const DRAWINGS = 16;

describe('pictureLayers', () => {
  it('is the picture itself where nothing is bold', () => {
    const svg = '<svg><path d="M0"/><text font-weight="400">a</text></svg>';
    expect(pictureLayers(svg)).toEqual([svg]);
  });

  it('parts bold texts from everything else, each drawn once', () => {
    const svg =
      '<svg><g transform="t"><path display="inline" d="M0"/><text aria-label="a > b" font-weight="700"><tspan>B</tspan></text><text>r</text></g></svg>';
    expect(pictureLayers(svg)).toEqual([
      '<svg><g transform="t"><path display="inline" d="M0"/><text display="none" aria-label="a > b" font-weight="700"><tspan>B</tspan></text><text>r</text></g></svg>',
      '<svg><g transform="t"><path display="none" d="M0"/><text aria-label="a > b" font-weight="700"><tspan>B</tspan></text><text display="none">r</text></g></svg>',
    ]);
  });

  it('makes a chart the same bytes however often it is drawn, with one alternative text', async () => {
    const chart = makeChart(exampleResults(), { name: 'distribution' }, { form: 'wide', lang: 'vi' });
    const picture = {
      ...{ kind: 'picture' as const, svg: await renderSvg(chart), width: 160 },
      ...{ alternative: 'phân bố', caption: 'Hình 1' },
    };
    const document = sampleDocument({ sections: [{ orientation: 'portrait', blocks: [picture] }] });
    const hashes = new Set<string>();
    for (let drawing = 0; drawing < DRAWINGS; drawing++) {
      const pdf = await renderPdf(document);
      hashes.add(hashBytes(pdf).sha256);
      expect(alternativesOf(pdf).filter((text) => text !== '')).toEqual(['phân bố']);
    }
    expect(hashes.size).toBe(1);
  });
});
