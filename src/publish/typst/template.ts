/**
 * The program that lays out every document, in the language of the compiler. It is a string and not a file, so that it
 * is found wherever the package is bundled; what it prints and how it looks comes as data (document-data.ts).
 */
export const TEMPLATE = `
#let data = json(bytes(sys.inputs.document))
#let looks = data.looks

#set document(title: data.title, date: none)
#set text(
  font: looks.fonts, fallback: false, lang: data.lang, hyphenate: false,
  top-edge: looks.lineTop * 1em, bottom-edge: -looks.lineBottom * 1em, overhang: false,
)
#set par(leading: looks.lineGap * 1em, spacing: 0pt)
#set block(spacing: 0pt)
#show heading: it => it.body

// a word longer than its line may be broken anywhere
#let broken(text, letters) = text.replace(
  regex("\\S{" + str(letters) + ",}"), it => it.text.clusters().join("\\u{200b}"),
)

#let words(runs, style) = for run in runs {
  let shown = if style.at("upper", default: false) { upper(run.text) } else { run.text }
  text(
    size: style.size * 1pt,
    weight: if style.at("bold", default: false) or run.at("bold", default: false) { "bold" } else { "regular" },
    style: if style.at("italic", default: false) or run.at("italic", default: false) { "italic" } else { "normal" },
    broken(shown, looks.letters),
  )
}

// under a paragraph: as long as its line, or a third of the column
#let rule(kind, body) = layout(column => {
  let long = if kind == "full" { calc.min(measure(body).width, column.width) } else { column.width / 3 }
  block(above: 2.5pt, line(length: long, stroke: 0.75pt))
})

// what the list of contents of a reader shows
#let levels = (annexNumber: 1, heading: 1, subheading: 2)

#let paragraph(it, first: false) = {
  let style = looks.roles.at(it.role)
  let line = words(it.runs, style)
  let level = levels.at(it.role, default: none)
  let side = if style.align == "center" { center } else { left }
  let before = if first { 0pt } else { style.at("before", default: 0) * 1pt }
  block(
    width: 100%, above: before, sticky: style.at("keepWithNext", default: false),
    inset: (left: style.at("left", default: 0) * 1mm),
    {
      set align(side)
      set text(size: style.size * 1pt)
      par(
        justify: style.align == "justify",
        first-line-indent: (amount: style.at("indent", default: 0) * 1mm, all: true),
        if level == none { line } else { heading(level: level, line) },
      )
      if "rule" in style { rule(style.rule, line) }
    },
  )
}

#let columns-block(it) = block(above: 12pt, width: 100%, breakable: false, grid(
  columns: (it.leftShare * 1fr, (1 - it.leftShare) * 1fr),
  ..(it.left, it.right).map(side => side.map(paragraph).join()),
))

#let cell(value, column, row, index) = table.cell(
  align: (left: left, right: right, center: center).at(column.align) + horizon,
  breakable: row.isBroken,
  fill: if index in row.at("shaded", default: ()) { luma(217) },
  text(weight: if row.at("isBold", default: false) { "bold" } else { "regular" }, broken(value, column.letters)),
)

#let table-block(it) = {
  set text(size: looks.tableSize * 1pt)
  set par(justify: false)
  block(above: 6pt, below: 6pt, width: 100%, table(
    columns: it.columns.map(column => column.width * 1fr),
    stroke: 0.5pt,
    inset: (x: 3pt, y: 2.5pt),
    table.header(..it.columns.map(column =>
      table.cell(align: center + horizon, breakable: false, strong(broken(column.heading, column.letters))))),
    ..it.rows.map(row => it.columns.enumerate().map(((index, column)) =>
      cell(row.cells.at(index, default: ""), column, row, index))).flatten(),
  ))
}

#let picture-block(it, room) = block(above: 6pt, width: 100%, breakable: false, align(center, {
  let source = bytes(it.svg)
  layout(column => {
    let width = calc.min(it.width * 1mm, column.width)
    let natural = image(source, format: "svg", alt: it.alternative, width: width)
    // a picture higher than a page gets narrower
    let height = calc.min(measure(natural).height, room)
    image(source, format: "svg", alt: it.alternative, height: height)
  })
  paragraph((role: "caption", runs: ((text: it.caption),)))
}))

#let marks = if data.marks != "" {
  place(top + center, dy: 6mm, block(width: 100% - 20mm, align(center,
    text(size: looks.markSize * 1pt, weight: "bold", data.marks))))
}

#let number = context {
  // the counter of pages is set back in the text of a page, too late for what stands above the text
  let start = query(<section>).map(it => it.location().page()).filter(it => it <= here().page()).last()
  let page = here().page() - start + 1
  if page > 1 { align(center, text(size: looks.pageNumberSize * 1pt, str(page))) }
}

#for section in data.sections {
  let (width, height) = (looks.paper.width * 1mm, looks.paper.height * 1mm)
  if section.isLandscape { (width, height) = (height, width) }
  let margins = looks.margins
  let room = height - (margins.top + margins.bottom) * 1mm - 30mm
  page(
    width: width, height: height,
    margin: (top: margins.top * 1mm, bottom: margins.bottom * 1mm, left: margins.left * 1mm, right: margins.right * 1mm),
    background: marks, header: number, header-ascent: 3mm, footer: none, numbering: "1",
    {
      counter(page).update(1)
      [#metadata(none)<section>]
      for it in section.blocks {
        if it.kind == "paragraph" { paragraph(it) }
        if it.kind == "table" { table-block(it) }
        if it.kind == "picture" { picture-block(it, room) }
        if it.kind == "columns" { columns-block(it) }
      }
    },
  )
}
`;
