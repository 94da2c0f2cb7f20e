import ArgumentParser
import Glibc
import Notebook

/// `fieldbook find`: words looked for in everything, accents and case aside, in every script.
struct FindVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "find", abstract: "Finds words in everything; they are asked for, or come from standard input.",
    discussion: "Never give the words as an argument where the shell keeps a history of what was looked for.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: .hidden) var words: [String] = []
  @Option(help: "text or json.") var format = TextFormat.text

  func act() throws(Complaint) {
    let open = try notebook.open()
    let query = try query()
    let contents = open.reading.contents
    let index = FindIndex(contents, for: open.vault.who ?? "", in: .en)
    let hits = index.texts(with: query).compactMap { index.hit($0, for: query, in: contents) }
    for hit in hits {
      let code = Listing.number(hit.place.record, contents)
      let line = Self.line(of: hit)
      switch format {
      case .json:
        Console.say(
          JSON.line(["id": hit.place.record.text, "code": code, "question": hit.place.question, "text": line]))
      case .text:
        let place = hit.place.question.isEmpty ? code : "\(code)  \(hit.place.question)"
        Console.say(place.padding(to: 12) + line)
      }
    }
    if hits.isEmpty { throw Complaint("nothing here holds these words", .findings) }
  }

  private func query() throws(Complaint) -> String {
    if !words.isEmpty { return words.joined(separator: " ") }
    if isatty(STDIN_FILENO) == 1 { return try Asking.line("Find: ") }
    return try Asking.standardInput().text.split(separator: "\n").first.map(String.init) ?? ""
  }

  /// The line around the first found word.
  private static func line(of hit: FindHit) -> String {
    let text = hit.text
    let found = hit.ranges.first?.lowerBound ?? text.startIndex
    let start = text[..<found].lastIndex(where: \.isNewline).map(text.index(after:)) ?? text.startIndex
    let end = text[found...].firstIndex(where: \.isNewline) ?? text.endIndex
    return String(text[start..<max(start, end)])
  }
}

extension String {
  /// The text filled up with spaces to a width in columns, and at least one.
  func padding(to columns: Int) -> String { self + String(repeating: " ", count: max(1, columns - count)) }
}
