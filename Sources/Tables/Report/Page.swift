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
}
