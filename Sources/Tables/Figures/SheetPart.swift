import Notebook

/// One line of the page for those who were heard, and the figure it comes from.
enum SheetPart: String, CaseIterable {
  /// In the order of the page; `near` is worked out from who could help first.
  case deeds, why, danger, sustains, needs, near

  /// The figure its answers are counted in.
  var figure: String {
    switch self {
    case .deeds: "strategies.strategy"
    case .why: "motivations.motivation"
    case .danger: "risks.riskType"
    case .sustains: "sustaining.sustains"
    case .needs: "needs.need"
    case .near: Protected.nearName
    }
  }

  /// What it is called on the page.
  var word: SheetWord {
    switch self {
    case .deeds: .deeds
    case .why: .why
    case .danger: .danger
    case .sustains: .sustains
    case .needs: .needs
    case .near: .near
    }
  }

  /// Whether a cell would tell what a finding of this part about a code says, or the whole of it where that is nil.
  func isTold(by codes: [Code], of count: Count, about code: Code?) -> Bool {
    let parts = self == .near ? ["needs", "firstProvider"] : figure.split(separator: ".").map(String.init)
    guard count.type.table == parts.first else { return false }
    if count.name == figure { return code == nil || codes.first == code }
    // What is counted by another answer too says it as well.
    return zip(count.axes, codes).contains { axis, answer in
      axis.field == parts.last && (code == nil || answer == code)
    }
  }
}
