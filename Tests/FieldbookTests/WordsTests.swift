import Fieldbook
import Foundation
import Notebook
import Testing

@Suite struct WordsTests {
  /// Words that no screen shows, whole words, case aside.
  private static let avoided: Set<String> = [
    "agent", "agents", "actor", "actors", "asset", "contact", "subject", "network", "cell", "informant", "source",
    "respondent", "interrogation", "debrief", "investigation", "consent", "scope", "waiver", "missing", "null",
    "codes", "coding", "tags", "pseudonym", "dossier", "profile", "rebels", "militia", "army", "monitor",
    "surveillance", "intelligence", "indicator", "alert", "gap", "beneficiary", "provider", "tier", "tracking",
    "withheld", "suppressed", "panic", "vault", "secret", "redacted", "withdraw", "revoke", "delete", "purge",
    "demo", "dummy", "dataset", "database", "sync", "violence", "atrocity", "conflict", "victim", "perpetrator",
    "regime", "extremist", "file", "files", "test", "cleared", "refused",
  ]

  /// Phrases that may hold one of them, each with the reason.
  private static let exceptions: [String: String] = [
    "FrameWord.damaged": "files on the disk, that another copy may hold whole",
    "CommandWord.damage": "the same, as a command",
    "AllWord.nothingDamaged": "the same",
    "AllWord.damageTitle": "the same",
    "ExportWord.whereTo": "a file is what an export writes",
    "ExportWord.practice": "a file is what an export writes",
    "ExportWord.written": "a file is what an export writes",
    "ExportWord.writtenSealed": "a file is what an export writes",
  ]

  @Test func noWordThatEndangersStandsOnAScreen() {
    for (key, text) in Words.english where Self.exceptions[key] == nil {
      let words = text.lowercased().split { !$0.isLetter }.map(String.init)
      #expect(Self.avoided.isDisjoint(with: words), "\(key): \(text)")
    }
  }

  @Test(arguments: [
    (
      Language.fr,
      [
        "agent", "agents", "informateur", "indicateur", "source", "sources", "enquête", "interrogatoire", "fiche",
        "dossier", "dossiers", "signaler", "renseignement", "réseau", "cible", "mission", "rapport", "surveiller",
      ]
    ),
    (
      .es,
      [
        "agente", "agentes", "informante", "colaborador", "objetivo", "blanco", "seguimiento", "retenido", "fuente",
        "inteligencia", "red", "ficha", "expediente", "operativo", "ocultar",
      ]
    ),
    (.sw, ["wakala", "mpelelezi", "mtoa", "kuhoji", "mahojiano", "mtandao", "shabaha", "faili", "ripoti"]),
    (
      .ar,
      [
        "عميل", "مخبر", "مصدر", "تحقيق", "استجواب", "خلية", "شبكة", "هدف", "تقرير", "ملف", "ملفات", "مراقبة",
        "استخبارات",
        "سري", "سرّي",
      ]
    ),
  ])
  func noWordThatHurtsInTranslationStandsOnAScreen(language: Language, avoided: [String]) {
    for (key, text) in Translations.of(language) where Self.exceptions[key] == nil {
      // Arabic writes the article and short words onto the next one.
      let words = text.lowercased().split { !$0.isLetter }.flatMap { word in
        ["", "ال", "و", "ب", "ل", "لل", "وال", "بال"].filter(word.hasPrefix).map { String(word.dropFirst($0.count)) }
      }
      #expect(Set(avoided).isDisjoint(with: words), "\(language.rawValue) \(key): \(text)")
    }
  }

  @Test func everySetOfWordsIsOnTheList() throws {
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Fieldbook").resolvingSymlinksInPath()
    let listed = Set(Words.all.map { "\($0)" })
    var declared: Set<String> = []
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift" else { continue }
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        guard let name = line.firstMatch(of: /enum (\w+): String, Phrase/) else { continue }
        declared.insert(String(name.1))
      }
    }
    #expect(declared.count > 10, "the sources were not found in \(sources.path)")
    #expect(declared == listed, "\(declared.symmetricDifference(listed).sorted())")
  }

  @Test func noTwoPhrasesHaveTheSameKey() {
    let keys = Words.english.map(\.key)
    #expect(Set(keys).count == keys.count)
  }
}
