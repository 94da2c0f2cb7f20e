/// How codes of one list are made coarser before they leave: some become one, some are not shown at all.
public struct Coarsening: Hashable, Sendable {
  /// The code shown instead of each that is named here.
  public let merged: [Code: Code]
  /// Codes that are not shown; what carries only them stays.
  public let omitted: Set<Code>

  /// Everything as it is, but for what is named.
  public init(merged: [Code: Code] = [:], omitted: Set<Code> = []) {
    self.merged = merged
    self.omitted = omitted
  }

  /// Codes as they are.
  public static let none = Coarsening()

  /// The code to show; nil where it is not shown.
  public func shown(_ code: Code) -> Code? { omitted.contains(code) ? nil : merged[code] ?? code }
}
