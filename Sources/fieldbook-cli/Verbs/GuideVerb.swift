import ArgumentParser
import Fieldbook
import Foundation
import Notebook
import Vault

/// `fieldbook guide`: the guides there are, and those of the study's own.
struct GuideVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guide", abstract: "Lists, shows, checks, adds and prints interview guides.",
    subcommands: [GuideList.self, GuideShow.self, GuideCheckVerb.self, GuideAdd.self, GuidePrint.self])
}

/// `fieldbook guide list`.
struct GuideList: Verb {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the guides that come with the program, and those in a notebook.")

  @Argument(help: "A notebook; without it only the guides that come with the program.") var notebook: String?
  @OptionGroup var words: WordsOption

  func act() throws(Complaint) {
    var guides = Guide.builtIn
    var contents = Contents()
    if let notebook {
      contents = try OpenNotebook(at: NotebookPath.found(notebook), words: words.passphraseFile).reading.contents
      guides = contents.guidesToBegin.flatMap { Guide.named($0.id) == nil ? contents.versions(ofGuide: $0.id) : [$0] }
    }
    let rows = guides.map { guide in
      let newer = contents.newerGuide(than: guide).map {
        "  (version \($0.version) is newer: new interviews use it, those begun with this one keep it)"
      }
      return [
        guide.id, guide.version, String(guide.questions.count), guide.languages.map(\.rawValue).joined(separator: " "),
        Console.visible(guide.title[.en]) + (newer ?? ""),
      ]
    }
    Console.say(Table.text(["guide", "version", "questions", "languages", "title"], rows))
  }
}

/// `fieldbook guide show`.
struct GuideShow: Verb {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows a guide: its questions, or the JSON to begin one of your own from.")

  @Argument(help: "The guide's id; `fieldbook guide list` names them.") var id: String
  @Option(help: "text or json.") var format = "text"
  @Option(help: "The notebook whose own guide it is.") var notebook: String?
  @Option(help: "The language of the text: en, fr, es, sw, ar.") var language = "en"
  @OptionGroup var words: WordsOption

  func act() throws(Complaint) {
    guard ["text", "json"].contains(format) else { throw Complaint("the format is text or json", .usage) }
    let language = try GuideChoice.language(language)
    let guide = try GuideChoice.guide(id, in: notebook, words)
    guard format == "text" else { return Console.say(try GuideChoice.json(guide)) }
    Console.say(Console.visible("\(guide.id) \(guide.version)  \(guide.title[language])"))
    for section in guide.sections {
      Console.say("")
      Console.say(Console.visible("\(section.id)  \(section.label[language])"))
      for question in section.questions {
        Console.say(Console.visible("  \(question.id)  \(question.wording[language])"))
        for probe in question.probes { Console.say(Console.visible("      \(probe[language])")) }
      }
    }
  }
}

/// `fieldbook guide check`: what would fail in front of a person, one line each.
struct GuideCheckVerb: Verb {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Looks a guide of your own over: one line for each problem, with its place.")

  @Argument(help: "The guide, as JSON; `fieldbook guide show lpa-short-1 --format json` gives one to begin from.")
  var file: String

  func act() throws(Complaint) {
    let (guide, text) = try GuideChoice.read(file)
    let findings = GuideCheck.findings(inOwn: guide)
    for finding in findings { Console.say(Console.visible(finding.line(of: guide, text))) }
    let grave = findings.count { !$0.isHarmless }
    guard grave == 0 else {
      let count = grave == 1 ? "1 thing" : "\(grave) things"
      throw Complaint("\(file) has \(count) to mend; nothing was added anywhere", .findings)
    }
    Console.say("\(file) can be used: \(guide.questions.count) questions")
  }
}

/// `fieldbook guide add`.
struct GuideAdd: Verb {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds a guide of your own to a notebook; interviews begun with an earlier version keep it.")

  @OptionGroup var notebook: NotebookArguments
  @Argument(help: "The guide, as JSON.") var file: String

  func act() throws(Complaint) {
    let (guide, text) = try GuideChoice.read(file)
    let findings = GuideCheck.findings(inOwn: guide).filter { !$0.isHarmless }
    if let first = findings.first {
      let all = findings.count == 1 ? "" : "; `fieldbook guide check \(file)` lists all \(findings.count)"
      throw Complaint("\(file), \(first.line(of: guide, text))\(all)", .badData)
    }
    let open = try notebook.open()
    var contents = open.reading.contents
    if let known = contents.guide(guide.id, version: guide.number), known.number == guide.number {
      guard known.json != guide.json else {
        return Console.say("\(guide.id) \(guide.version) is there already, the same")
      }
      throw Complaint(
        "\(guide.id) \(guide.version) is there already with other words; give it version \(guide.number + 1)", .badData)
    }
    let language = contents[.study]?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) } ?? .en
    var pen = open.pen()
    let now = Clock.now()
    try open.keep(OwnGuide.adding(guide, title: guide.title[language]).map { pen.write($0, into: &contents, at: now) })
    let older = contents.versions(ofGuide: guide.id).dropLast().last.map {
      "; new interviews use it, those begun with version \($0.version) keep theirs"
    }
    Console.say(
      Console.visible("added \(guide.id) \(guide.version): \(guide.questions.count) questions\(older ?? "")"))
  }
}

/// `fieldbook guide print`.
struct GuidePrint: Verb {
  static let configuration = CommandConfiguration(
    commandName: "print",
    abstract: "Makes a page any browser prints: the ten points, the questions, and an answer sheet.",
    discussion: "The page names no study, holds no names, and is readable by anyone who has it.")

  @Argument(help: "The guide's id, or a notebook.") var what: String
  @Option(help: "Which guide of the notebook.") var guide: String?
  @Option(help: "The language: en, fr, es, sw, ar. Else the notebook's first, or English.") var language: String?
  @Option(help: "A new file; else the page comes out on standard output.") var to: String?
  @OptionGroup var words: WordsOption

  func act() throws(Complaint) {
    var chosen = try language.map(GuideChoice.language)
    let guide: Guide
    var lists = VocabularyBook()
    if let builtIn = Guide.named(what) {
      guide = builtIn
    } else {
      let path = NotebookPath.found(what)
      guard NotebookPath.isFolder(path) else {
        throw Complaint(
          "there is neither a guide nor a notebook called \(what); the guides are "
            + "\(Guide.builtIn.map(\.id).joined(separator: ", ")); for one of your own: "
            + "fieldbook guide print NOTEBOOK --guide ID", .noSuchFile)
      }
      let contents = try OpenNotebook(at: path, words: words.passphraseFile).reading.contents
      let id = self.guide ?? "lpa-short-1"
      guard let found = contents.guide(id) else {
        throw Complaint("there is no guide called \(id) in it; `fieldbook guide list NOTEBOOK` names them", .noSuchFile)
      }
      guide = found
      lists = contents.vocabularies
      chosen = chosen ?? contents[.study]?[Study.languages]?.first.flatMap { Language(rawValue: $0.text) }
    }
    let html = GuidePaper.html(guide, in: chosen ?? .en, lists: lists)
    guard let to else { return Console.write(html) }
    try NewFile.write(Array(html.utf8), to: to)
    Console.say("wrote \(to); it is not encrypted")
  }
}

/// What the verbs about guides share.
enum GuideChoice {
  /// A language by its code.
  static func language(_ code: String) throws(Complaint) -> Language {
    guard let language = Language(rawValue: code) else {
      throw Complaint("there is no language \(code); there are en, fr, es, sw and ar", .usage)
    }
    return language
  }

  /// A guide that comes with the program, or one of a notebook's own.
  static func guide(_ id: String, in notebook: String?, _ words: WordsOption) throws(Complaint) -> Guide {
    if let builtIn = Guide.named(id) { return builtIn }
    guard let notebook else {
      throw Complaint("no guide called \(id) comes with the program; name its notebook with --notebook", .noSuchFile)
    }
    let contents = try OpenNotebook(at: NotebookPath.found(notebook), words: words.passphraseFile).reading.contents
    guard let guide = contents.guide(id) else {
      throw Complaint("there is no guide called \(id) in it; `fieldbook guide list NOTEBOOK` names them", .noSuchFile)
    }
    return guide
  }

  /// A guide from a file of at most a mebibyte, and the file as text; the rest of a longer one is not read.
  static func read(_ file: String) throws(Complaint) -> (guide: Guide, text: String) {
    guard let handle = FileHandle(forReadingAtPath: file) else {
      throw Complaint("cannot read \(file): is it there, and yours to read?", .noSuchFile)
    }
    let bytes: [UInt8]
    do { bytes = [UInt8](try handle.read(upToCount: Guide.longest + 1) ?? Data()) } catch {
      throw Complaint("cannot read \(file): is it a file, and yours to read?", .noSuchFile)
    }
    do { return (try Guide.read(bytes), String(decoding: bytes, as: UTF8.self)) } catch {
      throw Complaint("\(file): \(words(for: error))", .badData)
    }
  }

  private static func words(for error: GuideReadingError) -> String {
    switch error {
    case .tooLong: "over \(Guide.longest >> 20) MiB, longer than any guide; split it"
    case .notText: "bytes that are no UTF-8 text; save it as UTF-8"
    case .loneSurrogate(let line):
      "line \(line): half of a character (\\uD8xx or \\uDCxx alone); write the letter itself"
    case .notJSON: "no whole JSON object; look for a missing comma, quote or bracket"
    case .wrongShape(""): "a guide is one JSON object, { … }; `fieldbook guide show lpa-short-1 --format json` is one"
    case .wrongShape(let place):
      "\(Self.place(place)) is missing or not of the right kind; "
        + "compare `fieldbook guide show lpa-short-1 --format json`"
    }
  }

  /// `sections.0.questions.3.wording` as people count: “wording” of question 4 of section 1.
  private static func place(_ path: String) -> String {
    var parts = path.split(separator: ".").map(String.init)[...]
    var around: [String] = []
    for (list, name) in [("sections", "section"), ("questions", "question")] {
      guard parts.first == list, let number = parts.dropFirst().first.flatMap({ Int($0) }) else { break }
      around.insert("\(name) \(number + 1)", at: 0)
      parts = parts.dropFirst(2)
    }
    let rest = parts.joined(separator: ".")
    return ((rest.isEmpty ? [] : ["“\(rest)”"]) + around).joined(separator: " of ")
  }

  /// A guide as JSON for people to write on from.
  static func json(_ guide: Guide) throws(Complaint) -> String {
    guard let object = try? JSONSerialization.jsonObject(with: Data(guide.json.utf8)) else {
      throw Complaint("the guide \(guide.id) cannot be written down", .badData)
    }
    return JSON.pretty(object)
  }
}
