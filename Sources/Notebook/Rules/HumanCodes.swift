/// The numbers people say and write, told apart by the start of the record id where copies chose the same.
public enum HumanCodes {
  /// The field that holds a kind's code, nil for kinds without one.
  public static func field(of type: RecordType) -> String? {
    // A word the study says its own way is known by a code of a list, which other lists may have too.
    type.kind == VocabularyEdit.type.kind ? nil : ["code", "placeCode", "teamCode"].first { type.field($0) != nil }
  }

  /// A number several records have, with as much of this one's id as tells it from the others: `A-417·k7`.
  static func toldApart(_ code: String, _ id: RecordID, among ids: some Collection<RecordID>) -> String {
    let length = (2...80).first { length in Set(ids.map { $0.text.prefix(length) }).count == ids.count } ?? 80
    return "\(code)·\(id.text.prefix(length))"
  }
}

/// The order of numbers as people count them: `A-5` before `A-12`, letters first, what has no number last.
public struct CodeOrder: Comparable, Hashable, Sendable {
  /// Up to eight letters before the dash, as one number: thousands are sorted on every look.
  private let letters: UInt64
  private let count: Int
  private let text: String

  /// The place of a number such as `A-12`, or of a line that begins with one.
  public init(_ code: String) {
    var letters: UInt64 = 0
    var place = 8
    var count: Int?
    for byte in code.utf8 {
      if let known = count {
        guard (0x30...0x39).contains(byte), known < 1_000_000_000 else { break }
        count = known * 10 + Int(byte - 0x30)
      } else if byte == UInt8(ascii: "-") {
        count = 0
      } else if place > 0 {
        place -= 1
        letters |= UInt64(byte) << (8 * place)
      }
    }
    self.letters = letters
    self.count = count ?? .max
    text = code
  }

  public static func < (left: CodeOrder, right: CodeOrder) -> Bool {
    if left.letters != right.letters { return left.letters < right.letters }
    return left.count != right.count ? left.count < right.count : left.text < right.text
  }
}

extension Sequence<RecordID> {
  /// By their numbers as people count; each is read once, for there can be thousands.
  public func inOrder(of number: (RecordID) -> String) -> [RecordID] {
    map { (CodeOrder(number($0)), $0) }.sorted { $0 < $1 }.map(\.1)
  }
}
