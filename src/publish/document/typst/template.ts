/**
 * The program that lays out every document, in the language of the compiler. It is a string and not a file, so that it
 * is found wherever the package is bundled; what it prints and how that looks comes as data (document-data.ts).
 */
export const TEMPLATE = `
#let data = json(bytes(sys.inputs.document))
#let looks = data.looks

#set document(title: data.title, date: none)
#set text(
  font: looks.fonts, fallback: false, lang: data.lang, hyphenate: false, overhang: false,
  top-edge: looks.lineTop * 1em, bottom-edge: -looks.lineBottom * 1em,
)
#set par(leading: looks.lineGap * 1em, spacing: 0pt)
#set block(spacing: 0pt)
#show heading: it => it.body

// a word longer than its line may be broken anywhere
#let breakable(words, letters) = words.replace(
  regex("\\\\S{" + str(letters) + ",}"), it => it.text.clusters().join("\\u{200b}"),
)

#let run(it, style, letters) = text(
  size: style.size * 1pt,
  weight: if style.at("bold", default: false) or it.at("bold", default: false) { "bold" } else { "regular" },
  style: if style.at("italic", default: false) or it.at("italic", default: false) { "italic" } else { "normal" },
  breakable(it.text, letters),
)

// what stands before the first paragraph of a column is kept, what stands on top of a page is not
#let paragraph(it, in-column: false, keeps: auto) = {
  let style = looks.roles.at(it.role)
  let before = style.at("before", default: 0) * 1pt
  let level = looks.outline.at(it.role, default: none)
  let words = it.runs.map(words => run(words, style, it.letters)).join()
  block(
    width: 100%,
    above: if in-column { 0pt } else { before },
    inset: (top: if in-column { before } else { 0pt }, left: style.at("left", default: 0) * 1mm),
    sticky: if keeps == auto { style.at("keepWithNext", default: false) } else { keeps },
    {
      set align(if style.align == "center" { center } else { left })
      set text(size: style.size * 1pt)
      par(
        justify: style.align == "justify",
        first-line-indent: (amount: style.at("indent", default: 0) * 1mm, all: true),
        if level == none { words } else { heading(level: level + 1, words) },
      )
      if "rule" in it { block(above: 2pt, inset: (bottom: 3pt), line(length: it.rule * 1mm, stroke: 0.5pt)) }
    },
  )
}

#let columns-block(it) = block(above: looks.columnsBefore * 1pt, width: 100%, breakable: false, grid(
  columns: (it.leftShare * 1fr, (1 - it.leftShare) * 1fr),
  ..it.sides.map(side => side.map(paragraph.with(in-column: true)).join()),
))

#let heading-cell(column) = table.cell(
  align: center + horizon, breakable: false,
  text(weight: "bold", breakable(column.heading, column.letters)),
)

#let cell(column, row, index) = table.cell(
  align: (left: left, right: right, center: center).at(column.align) + horizon,
  breakable: row.isLong,
  fill: if index in row.shaded { rgb(looks.shade) },
  text(weight: if row.isBold { "bold" } else { "regular" }, breakable(row.cells.at(index), column.letters)),
)

#let table-block(it) = {
  set text(size: looks.tableSize * 1pt)
  block(above: 3pt, below: 3pt, width: 100%, table(
    columns: it.columns.map(column => column.width * 1fr),
    stroke: 0.5pt,
    inset: (x: looks.cellMargin.side * 1mm, y: looks.cellMargin.above * 1mm),
    table.header(..it.columns.map(heading-cell)),
    ..it.rows.map(row => it.columns.enumerate().map(((index, column)) => cell(column, row, index))).flatten(),
  ))
}

#let picture-block(it, room) = block(above: 6pt, width: 100%, breakable: false, align(center, {
  let (main, ..above) = it.layers.map(layer => image.with(bytes(layer), format: "svg"))
  layout(column => {
    let natural = measure(main(width: calc.min(it.width * 1mm, column.width)))
    let height = calc.min(natural.height, room)
    block({
      main(height: height, alt: it.alternative)
      for layer in above { place(top + left, layer(height: height, alt: "")) }
    })
  })
  paragraph(it.caption, keeps: false)
}))

#let page-head(width) = context {
  // the counter of pages is set back in the text of a page, too late for what stands above the text
  let start = query(<section>).map(it => it.location().page()).filter(it => it <= here().page()).last()
  let page = here().page() - start + 1
  place(top + left, dx: looks.margins.left * 1mm, dy: looks.headerDistance * 1mm, block(width: width, {
    set align(center)
    if data.mark != "" { block(text(size: looks.markSize * 1pt, weight: "bold", data.mark)) }
    if page > 1 { block(text(size: looks.pageNumberSize * 1pt, str(page))) }
  }))
}

#for section in data.sections {
  let (width, height) = (looks.paper.width * 1mm, looks.paper.height * 1mm)
  if section.isLandscape { (width, height) = (height, width) }
  let margin = (:)
  for (side, length) in looks.margins { margin.insert(side, length * 1mm) }
  page(
    width: width, height: height, margin: margin, numbering: "1", footer: none, header: none,
    background: page-head(width - margin.left - margin.right),
    {
      counter(page).update(1)
      [#metadata(none)<section>]
      for (index, it) in section.blocks.enumerate() {
        // a signature does not stand on a page alone
        let is-signed = section.blocks.at(index + 1, default: (kind: none)).kind == "columns"
        if it.kind == "paragraph" { paragraph(it, keeps: if is-signed { true } else { auto }) }
        if it.kind == "columns" { columns-block(it) }
        if it.kind == "table" { table-block(it) }
        if it.kind == "picture" { picture-block(it, section.pictureHeight * 1mm) }
      }
    },
  )
}
`;
