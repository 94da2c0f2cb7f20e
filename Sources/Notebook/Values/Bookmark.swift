/// Where someone was writing: a question (empty in a journal note) and the character the cursor stood before.
///
/// Stored as `{"question": "c1", "cursor": 214}`.
public struct Bookmark: Hashable, Sendable, FieldValue {
  /// The question's id, empty where there are no questions.
  public var question: String
  /// Characters before the cursor.
  public var cursor: Int

  /// A place in a text.
  public init(question: String, cursor: Int) {
    self.question = question
    self.cursor = cursor
  }

  public init?(_ value: Value) {
    guard case .object(let members) = value, let question = members["question"].flatMap(String.init),
      let cursor = members["cursor"].flatMap(Int.init), cursor >= 0
    else { return nil }
    self.init(question: question, cursor: cursor)
  }

  public var stored: Value { .object(["question": .text(question), "cursor": .number(cursor)]) }
}
