import Notebook

/// A picture being drawn; where one reads from the right, what starts at the left starts at the right.
///
/// It is narrow, so that its letters stay readable on a phone, and grows with the page elsewhere.
struct Sketch {
  /// How wide every picture is, in its own units.
  static let width = 400.0
  /// The size of letters, and the height of a line of them.
  static let size = 12.0, leading = 14.5

  /// From which end of a line of words its place is counted.
  enum Anchor: String { case start, middle, end }

  private let isMirrored: Bool
  private var marks: [Markup] = []

  /// An empty picture for people who read in a language.
  init(_ language: Language) { isMirrored = language.isRightToLeft }

  /// The picture with its name and what it shows in words.
  func picture(_ id: String, _ title: String, _ description: String, height: Double) -> Markup {
    .of(
      "svg",
      [
        "role": "img", "aria-labelledby": "\(id)-name \(id)-says", "viewBox": "0 0 400 \(Self.text(height))",
        "direction": isMirrored ? "rtl" : "ltr",
      ],
      [.of("title", ["id": "\(id)-name"], title), .of("desc", ["id": "\(id)-says"], description)] + marks)
  }

  // MARK: - Marks

  /// One line of words standing on `y`; made smaller, then squeezed, until it has the room it is given.
  mutating func words(
    _ words: String, x: Double, y: Double, room: Double, anchor: Anchor = .start, size: Double = size,
    isStrong: Bool = false
  ) {
    let needed = TextRoom.width(of: words, size: size)
    let shrunk = needed > room ? max(size * 0.65, size * room / needed) : size
    var attributes: [Markup.Attribute] = [
      .init(name: "x", value: Self.text(place(x))), .init(name: "y", value: Self.text(y)),
      .init(name: "font-size", value: Self.text(shrunk)), .init(name: "text-anchor", value: anchor.rawValue),
    ]
    if isStrong { attributes.append(.init(name: "font-weight", value: "bold")) }
    if needed * shrunk / size > room * 1.02 {
      attributes += [
        .init(name: "textLength", value: Self.text(room)), .init(name: "lengthAdjust", value: "spacingAndGlyphs"),
      ]
    }
    marks.append(.element("text", attributes, [.words(words)]))
  }

  /// Lines of words, the first standing on `y`.
  mutating func lines(
    _ lines: [String], x: Double, y: Double, room: Double, anchor: Anchor = .start, size: Double = size,
    isStrong: Bool = false
  ) {
    for (place, line) in lines.enumerated() {
      words(
        line, x: x, y: y + Double(place) * (size + 2.5), room: room, anchor: anchor, size: size, isStrong: isStrong)
    }
  }

  /// A box; of a kind the page has a look for: `full`, `frame`, `dashed`, `cell`, `grave`.
  mutating func box(_ kind: String, x: Double, y: Double, width: Double, height: Double) {
    let left = isMirrored ? Self.width - x - width : x
    marks.append(
      .of(
        "rect",
        [
          "class": kind, "x": Self.text(left), "y": Self.text(y), "width": Self.text(width),
          "height": Self.text(height),
        ]))
  }

  /// A line; of a kind the page has a look for: `axis`, `strong`, `way`, `open`.
  mutating func line(_ kind: String, from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    marks.append(
      .of(
        "line",
        [
          "class": kind, "x1": Self.text(place(start.x)), "y1": Self.text(start.y), "x2": Self.text(place(end.x)),
          "y2": Self.text(end.y),
        ]))
  }

  /// The point at the end of a way.
  mutating func point(x: Double, y: Double) {
    marks.append(
      .of("circle", ["class": "full", "cx": Self.text(place(x)), "cy": Self.text(y), "r": "3.2"]))
  }

  /// The head of an arrow that runs off the edge, its tip at `x`.
  mutating func arrow(x: Double, y: Double) {
    let corners = [(x, y), (x - 8, y - 4.5), (x - 8, y + 4.5)]
    let points = corners.map { "\(Self.text(place($0.0))),\(Self.text($0.1))" }.joined(separator: " ")
    marks.append(.of("polygon", ["class": "full", "points": points]))
  }

  // MARK: - Places

  private func place(_ x: Double) -> Double { isMirrored ? Self.width - x : x }

  /// A number to a tenth, without a tenth that is none.
  private static func text(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return sign + "\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
  }
}
