import Foundation
import Notebook

/// Answers to the questions asked before something leaves, as a file gives them: `who yes`, or a JSON object.
///
/// One question to a line: its code, `yes`, `no` or `unsure`, and why in as many words as wanted. In JSON,
/// `{"who": "yes", "worst": {"answer": "no", "reason": "…"}}`.
public struct HarmAnswers: Hashable, Sendable {
  /// Why such a file cannot be taken.
  public enum Failure: Error, Hashable, Sendable {
    /// It is neither lines nor a JSON object of answers.
    case unreadable
    /// Something that is none of the questions; or one answered twice.
    case unknown(String), twice(String)
    /// A question whose answer is not yes, no or unsure; or has none.
    case noAnswer(String), missing([String])
  }

  /// One answer and why.
  public struct Answer: Hashable, Sendable {
    /// `yes`, `no` or `unsure`.
    public let answer: Code
    /// Why, in a line; empty where nobody said.
    public let reason: String
  }

  /// The answer to every question, by its code.
  public private(set) var answers: [String: Answer] = [:]

  /// Reads the bytes of a file; every question has to be answered, and nothing else.
  public init(_ bytes: [UInt8]) throws(Failure) {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .unreadable }
    if text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }) == "{" {
      try readObject(bytes)
    } else {
      try readLines(text)
    }
    let missing = HarmQuestion.all("export").map(\.item).filter { answers[$0] == nil }
    guard missing.isEmpty else { throw .missing(missing) }
  }

  private mutating func readLines(_ text: String) throws(Failure) {
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(maxSplits: 2, whereSeparator: { $0.isWhitespace || $0 == "\u{FEFF}" })
      guard let item = words.first, !item.hasPrefix("#") else { continue }
      try take(
        String(item), words.count > 1 ? String(words[1]) : "", words.count > 2 ? String(words[2]) : "")
    }
  }

  private mutating func readObject(_ bytes: [UInt8]) throws(Failure) {
    guard let object = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else {
      throw .unreadable
    }
    for (item, value) in object.sorted(by: { $0.key < $1.key }) {
      let parts = value as? [String: Any]
      try take(item, value as? String ?? parts?["answer"] as? String ?? "", parts?["reason"] as? String ?? "")
    }
  }

  private mutating func take(_ item: String, _ answer: String, _ reason: String) throws(Failure) {
    guard HarmQuestion.all("export").contains(where: { $0.item == item }) else { throw .unknown(item) }
    guard answers[item] == nil else { throw .twice(item) }
    let code = Code(answer.lowercased())
    guard Vocabulary.yesNoUnsure[code.text] != nil else { throw .noAnswer(item) }
    answers[item] = Answer(answer: code, reason: reason.trimmingCharacters(in: .whitespaces))
  }

  /// The changes that record them as a check of possible harm answered to the end on a day.
  ///
  /// `secondReader` is a team code; empty means that there is none.
  public func changes(
    by who: String, secondReader: String, on day: Day, using chance: inout some RandomNumberGenerator
  ) -> [Change] {
    let check = RecordID.random(using: &chance)
    func set<Content: FieldValue>(
      _ record: RecordID, _ type: RecordType, _ field: Field<Content>, _ value: Content
    ) -> Change {
      Change(dossier: .notebook, record: record, kind: type.kind, field: field.name, value: value.stored)
    }
    var changes: [Change] = [
      set(check, HarmCheck.type, HarmCheck.kind, "export"), set(check, HarmCheck.type, HarmCheck.target, .study),
    ]
    for question in HarmQuestion.all("export") {
      guard let answer = answers[question.item] else { continue }
      let record = RecordID.random(using: &chance)
      changes += [
        set(record, HarmAnswer.type, HarmAnswer.check, check),
        set(record, HarmAnswer.type, HarmAnswer.item, question.item),
        set(record, HarmAnswer.type, HarmAnswer.answer, answer.answer),
      ]
      if !answer.reason.isEmpty { changes.append(set(record, HarmAnswer.type, HarmAnswer.reason, answer.reason)) }
    }
    return changes + [
      set(check, HarmCheck.type, HarmCheck.secondReader, secondReader.isEmpty ? "none" : secondReader),
      set(check, HarmCheck.type, HarmCheck.checkedBy, who),
      set(check, HarmCheck.type, HarmCheck.checkedOn, PartialDate(day)),
      set(check, HarmCheck.type, HarmCheck.validUntil, PartialDate(day + HarmChecking.lasts)),
    ]
  }
}
