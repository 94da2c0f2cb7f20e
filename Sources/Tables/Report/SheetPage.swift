import Notebook

/// The page for those who were heard, to be read aloud, printed and written on; the words of the page in plain text.
enum SheetPage {
  /// How many lines there are for corrections.
  private static let rules = 8

  /// The page any browser shows and prints: large, one idea to a line.
  static func html(_ parts: [Sheet.Part], isPractice: Bool, in language: Language) -> String {
    let title = SheetWord.title(language)
    var content: [Markup] = isPractice ? [.of("p", ["class": "notice"], PracticeStudy.notices[language])] : []
    content.append(.of("h1", [:], title))
    for part in parts {
      content.append(.of("h2", [:], part.head))
      for line in part.lines {
        let written = line.sentences.flatMap(write)
        content += line.label.isEmpty
          ? written : [.of("div", ["class": "told"], [.of("h3", [:], line.label)] + written)]
      }
    }
    let blank = Array(repeating: Markup.of("div", ["class": "rule"]), count: rules)
    content.append(.of("div", ["class": "rules"], [.of("h2", [:], SheetWord.corrections(language))] + blank))
    return Page.text(title, PageStyle.sheet, content, in: language)
  }

  private static func write(_ sentence: Sheet.Sentence) -> [Markup] {
    guard !sentence.items.isEmpty else {
      return lines(sentence.words).map { .of("p", [:], [Page.typed($0)]) }
    }
    return [
      .of("p", [:], sentence.words + ":"), .of("ul", [:], sentence.items.map { .of("li", [:], [Page.typed($0)]) }),
    ]
  }

  private static func lines(_ words: String) -> [String] {
    words.split(whereSeparator: \.isNewline).map(String.init)
  }

  /// The same in plain text with light marks.
  static func markdown(_ parts: [Sheet.Part], isPractice: Bool, in language: Language) -> String {
    var lines = isPractice ? ["**\(Report.plain(PracticeStudy.notices[language]))**", ""] : []
    lines += ["# " + Report.plain(SheetWord.title(language)), ""]
    for part in parts {
      lines += ["## " + Report.plain(part.head), ""]
      for line in part.lines {
        if !line.label.isEmpty { lines += ["### " + Report.plain(line.label), ""] }
        for sentence in line.sentences {
          if sentence.items.isEmpty {
            lines += self.lines(sentence.words).flatMap { [Report.plain($0), ""] }
          } else {
            lines += [Report.plain(sentence.words) + ":", ""] + sentence.items.map { "- " + Report.plain($0) } + [""]
          }
        }
      }
    }
    lines += ["## " + Report.plain(SheetWord.corrections(language)), ""]
    lines += Array(repeating: ["\\_" + String(repeating: "\\_", count: Sheet.width - 1), ""], count: rules)
      .flatMap { $0 }
    return lines.dropLast().joined(separator: "\n") + "\n"
  }
}
