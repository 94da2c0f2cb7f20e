import Notebook

/// A page of its own: everything in one file, nothing that runs, nothing fetched from elsewhere.
enum Page {
  /// The page as text.
  static func text(_ title: String, _ style: String, _ content: [Markup], in language: Language) -> String {
    let head: [Markup] = [
      .of("meta", ["charset": "utf-8"]),
      .of("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .of("title", [:], title), .of("style", [:], style),
    ]
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    let page = Markup.of(
      "html", ["lang": language.rawValue, "dir": direction], [.of("head", [:], head), .of("body", [:], content)])
    return "<!DOCTYPE html>\n" + page.text
  }

  /// Words someone typed, in whatever script: they keep their own direction.
  static func typed(_ words: String) -> Markup { .of("bdi", [:], words) }

  /// Words in which a number such as `A-03`, a day, and a mark before one such as `! 3` are never broken.
  static func words(_ words: String) -> Markup {
    var parts = words.split(separator: " ", omittingEmptySubsequences: false)
    if parts.count > 1, parts[0] == "!" { parts.replaceSubrange(0...1, with: [words[..<parts[1].endIndex]]) }
    guard parts.contains(where: isWhole) else { return typed(words) }
    var content: [Markup] = []
    for (place, part) in parts.enumerated() {
      if place > 0 { content.append(.words(" ")) }
      content.append(isWhole(part) ? .of("span", ["class": "whole"], String(part)) : .words(String(part)))
    }
    return .of("bdi", [:], content)
  }

  private static func isWhole(_ part: Substring) -> Bool {
    let hyphen = UInt8(ascii: "-")
    let isDay = part.first?.isNumber == true && part.utf8.contains(hyphen)
    return part.hasPrefix("! ") || (part.utf8.count <= 12 && (isDay || part.utf8.dropFirst().first == hyphen))
  }
}
