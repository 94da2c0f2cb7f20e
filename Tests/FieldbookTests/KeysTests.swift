import Canvas
import Fieldbook
import FieldbookTestSupport
import Foundation
import Testing

@Suite struct KeysTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func docsKeysIsWhatTheCommandTableSays() throws {
    let file = Self.root.appendingPathComponent("Docs/Keys.md")
    if ProcessInfo.processInfo.environment["FIELDBOOK_RECORD"] == "1" {
      try KeysDocument.text.write(to: file, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOf: file, encoding: .utf8)
    #expect(written == KeysDocument.text, "Docs/Keys.md is stale; record it with FIELDBOOK_RECORD=1")
  }

  @Test func everyCommandIsDeclaredOnce() {
    let ids = Command.table.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(Set(ids) == Set(Command.ID.allCases), "\(Set(Command.ID.allCases).symmetricDifference(ids))")
  }

  /// A letter, a Ctrl key or a function key alone is out of reach on some keyboard.
  @Test func everyCommandIsInTheListThatTabArrowsAndEnterOpen() {
    var person = Scenario.empty()
    person.press(.tab)
    for _ in Command.table { person.press(.right) }
    person.press(.enter)
    var seen: Set<String> = []
    for _ in Command.table {
      seen.formUnion(person.lines)
      person.press(.down)
    }
    for command in Command.table where command.id != .all {
      let words = command.word.rawValue
      #expect(seen.contains { $0.dropFirst(3).hasPrefix(words + " ") || $0.dropFirst(3) == words }, "\(command.id)")
    }
  }

  @Test func everyCtrlKeyThatWorksEverywhereHasAFunctionKeyOrIsInTheList() throws {
    for command in Command.table where command.scope == .everywhere && !command.keys.isEmpty {
      let control = command.keys.contains { if case .control = $0 { true } else { false } }
      let function = command.keys.contains { if case .function = $0 { true } else { false } }
      let onKeyLineOnly: Set<Command.ID> = [.undo, .redo, .saveNow, .close]
      #expect(!control || function || onKeyLineOnly.contains(command.id), "\(command.id)")
    }
  }

  @Test func noAssignedKeyIsOnTheNeverList() {
    let never: [Key] = "bahijm".map { .control($0) } + [.function(10), .function(11), .control(" ")]
    for command in Command.table {
      for key in command.keys {
        #expect(!never.contains(key), "\(command.id) has \(key.name)")
        if case .control(let letter) = key { #expect(letter.isASCII && letter.isLetter && letter.isLowercase) }
      }
    }
  }

  /// The bare AZERTY row counts as digits, so none of its characters may be a command.
  @Test func noCharacterOfTheAzertyDigitRowIsACommand() {
    for command in Command.table {
      for character in "&é\"'(-è_çà" { #expect(!command.keys.contains(.character(character))) }
    }
  }

  // MARK: - Letters by place

  @Test(arguments: [
    ("ى", "n"), ("ظ", "/"), ("؟", "?"), ("ت", "j"), ("ه", "i"), ("ي", "d"), ("ی", "d"), ("د", "n"), ("т", "n"),
    ("Т", "n"), ("о", "j"), ("ш", "i"), ("і", "s"), ("ν", "n"), ("מ", "n"), ("න", "n"), ("ஔ", "n"), ("\u{BC8}", "i"),
  ])
  func aLetterOfAnotherScriptActsAsTheLatinLetterOnItsKey(letter: Character, latin: Character) {
    #expect(KeyReading.command(.character(letter)) == .character(latin))
  }

  @Test func digitsOfEveryScriptStayDigitsWhateverTheLayouts() {
    for row in ["0123456789", "٠١٢٣٤٥٦٧٨٩", "۰۱۲۳۴۵۶۷۸۹", "௦௧௨௩௪௫௬௭௮௯", "෦෧෨෩෪෫෬෭෮෯"] {
      for (value, digit) in row.enumerated() {
        #expect(KeyReading.command(.character(digit)) == .character(Character(String(value))))
      }
    }
    for (place, key) in "&é\"'(-è_çà".enumerated() {
      #expect(KeyReading.command(.character(key)) == .character(Character(String((place + 1) % 10))))
    }
  }
}
