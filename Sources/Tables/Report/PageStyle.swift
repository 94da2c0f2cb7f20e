/// How pages of what was heard look: dark on white, in the letters of whoever opens them, nothing fetched.
enum PageStyle {
  /// A page of figures: beside their tables where it is wide, above them on a phone, A4 on paper.
  // On paper a heading has room above it: marks over its letters would be left at the foot of the page before.
  static let report = common + """

    nav ul { columns: 2; padding: 0 1.2rem; } nav li { break-inside: avoid; }
    section { border-top: 2px solid #111; margin-top: 2.2rem; padding-top: .4rem; }
    figure { margin: 1rem 0; } figcaption { font-size: .85rem; margin-top: .3rem; }
    figcaption span { display: block; }
    svg { display: block; width: 100%; max-width: 36rem; height: auto; }
    svg text { fill: #111; } .full { fill: #333; } .frame { fill: none; stroke: #111; }
    .dashed { fill: none; stroke: #555; stroke-dasharray: 3 2; } .cell { fill: none; stroke: #999; stroke-width: .6; }
    .grave { fill: none; stroke: #111; stroke-width: 2; } .axis { stroke: #555; stroke-width: .8; }
    .strong { stroke: #111; stroke-width: 2.2; } .way { stroke: #111; stroke-width: 2; }
    .open { stroke: #111; stroke-width: 2; stroke-dasharray: 4 3; }
    .scroll { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; font-size: .9rem; min-width: 14rem; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; }
    th, td { border: 1px solid #999; padding: .2rem .45rem; text-align: start; vertical-align: top; }
    thead th { background: #eee; } tbody th { font-weight: normal; } .whole { white-space: nowrap; }
    tr.grave th, tr.grave td { font-weight: bold; }
    .base { color: #333; } .limits { border-left: 4px solid #555; padding: 0 .8rem; }
    [dir=rtl] .limits { border-left: 0; border-right: 4px solid #555; }
    .remarks { font-weight: bold; } .legend, .signs { font-size: .85rem; padding: 0; list-style: none; }
    .legend { columns: 14rem; }
    @media (min-width: 62rem), print {
      .pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 1.4rem; align-items: start; }
      .pair.long { display: block; }
    }
    @media print {
      body { max-width: none; font-size: 10pt; padding: 0; } section { margin-top: 8mm; }
      h2, h3, .base, .remarks { break-after: avoid; } figure, tr, .limits, .pair, .legend { break-inside: avoid; }
      h2, h3 { padding-top: 1mm; } h3 { margin: 3mm 0 0; } figure, .scroll, .legend, .signs { margin: 2mm 0; }
      .scroll { overflow: visible; } table, figcaption, .legend, .signs { font-size: 8pt; } nav { display: none; }
      .long, .many { break-inside: auto; } .many { display: block; }
      .pair { gap: 5mm; grid-template-columns: minmax(0, 11fr) minmax(0, 9fr); }
      svg { max-height: 200mm; } .long svg, .many svg { max-width: 118mm; } th, td { padding: .3mm .9mm; }
    }
    @media (max-width: 30rem) {
      nav ul { columns: 1; } body { padding: .8rem; } table { font-size: .82rem; } th, td { padding: .15rem .3rem; }
    }
    """

  /// A page to be read aloud and written on: large, one idea to a line.
  static let sheet = common + """

    body { font-size: 1.35rem; line-height: 1.6; max-width: 44rem; }
    h1 { font-size: 2rem; } h2 { font-size: 1.55rem; margin-top: 2.4rem; }
    h3 { font-size: 1.35rem; margin-bottom: .2rem; }
    p { margin: .5rem 0; } ul { margin: .2rem 0 .6rem; } .rule { height: 3.2rem; border-bottom: 1px solid #111; }
    @media print {
      body { font-size: 17pt; padding: 0; max-width: none; } h1 { font-size: 24pt; } h2 { font-size: 20pt; }
      h3 { font-size: 17pt; } h1, h2, h3 { break-after: avoid; } p, li { break-inside: avoid; }
      .told, .rules { break-inside: avoid; } .rule { height: 15mm; }
    }
    @media (max-width: 30rem) { body { padding: .8rem; } }
    """

  private static let common = """
    @page { size: A4; margin: 16mm; }
    * { box-sizing: border-box; }
    body { font-family: system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans Tamil", sans-serif; line-height: 1.45;
      color: #111; background: #fff; max-width: 74rem; margin: 0 auto; padding: 1.2rem 1.6rem; }
    h1 { font-size: 1.7rem; line-height: 1.2; margin: .4rem 0; } h2 { font-size: 1.3rem; margin: .6rem 0 .3rem; }
    h3 { font-size: 1.05rem; margin: 1.2rem 0 .3rem; }
    p { margin: .4rem 0; max-width: 46rem; overflow-wrap: anywhere; } li { max-width: 46rem; }
    a { color: inherit; } .notice { border: 2px solid #111; padding: .5rem .8rem; font-weight: bold; }
    """
}
