/// One place on the screen: a spacing scalar with its zero-width followers, or the right half of a wide one.
public struct Cell: Hashable, Sendable {
  /// A spacing scalar and up to three zero-width followers as code points; zero where unused and in a right half.
  public let scalars: SIMD4<UInt32>
  /// 1 or 2; 0 in the right half of a wide cell.
  public let columns: Int
  /// How the cell looks.
  public var style: Style
  /// True on the last cell of a run with right-to-left letters: the painter puts U+200E here so columns stay in place.
  public internal(set) var endsRightToLeft = false

  /// A cluster of at most four scalars, unused places zero.
  init(scalars: SIMD4<UInt32>, columns: Int, style: Style = .normal) {
    self.scalars = scalars
    self.columns = columns
    self.style = style
  }

  /// A cell of one ASCII character.
  init(_ ascii: UInt8, style: Style) {
    self.init(scalars: SIMD4(UInt32(ascii), 0, 0, 0), columns: 1, style: style)
  }

  /// A space in this style.
  public static func blank(_ style: Style = .normal) -> Cell { Cell(0x20, style: style) }

  /// The empty cell after one that is two columns wide.
  static func rightHalf(_ style: Style) -> Cell { Cell(scalars: .zero, columns: 0, style: style) }

  /// True in the right half of a wide cell, which has no text of its own.
  public var isRightHalf: Bool { columns == 0 }

  /// The text as a person sees it, without the mark that keeps columns in place; empty in a right half.
  public var text: String {
    var text = String.UnicodeScalarView()
    append(to: &text)
    return String(text)
  }

  /// Adds the cluster to a text; the right half of a wide cell adds nothing.
  func append(to text: inout String.UnicodeScalarView) {
    for index in 0..<4 {
      guard scalars[index] != 0, let scalar = Unicode.Scalar(scalars[index]) else { return }
      text.append(scalar)
    }
  }
}
