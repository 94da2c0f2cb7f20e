import Testing

@testable import Notebook

@Suite("The typing guard")
struct TypingGuardTests {
  private func found(
    _ text: String, forbidden: String = "", names: [String] = [], known: [String] = []
  ) -> [String] {
    TypingGuard(forbidden: forbidden, names: names, known: known).look(at: Prose(text)).warnings
      .map { "\($0.kind.rawValue) \($0.words)" }
  }

  @Test("A word never to type is found whatever its case, accents and prefixes, in every script", arguments: [
    ("Kibimba", "they met at KIBIMBA, near", "forbidden KIBIMBA"),
    ("Río Hondo", "bajaron a rio  hondo ayer", "forbidden rio  hondo"),
    ("Jean-Pierre", "avec Jean-Pierre hier", "forbidden Jean-Pierre"),
    ("الزبداني", "ذهبوا للزبداني أمس", "forbidden للزبداني"),
    ("حسن", "جلسنا مع وحسن هناك", "forbidden وحسن"),
    ("حلب", "وبحلب سمعنا", "forbidden وبحلب"),
    ("முருகன்", "நான் முருகனைப் பார்த்தேன்", "forbidden முருகனைப்"),
    ("மட்டுவில்", "மட்டுவிலுக்கு போனோம்", "forbidden மட்டுவிலுக்கு"),
    ("កំពត", "យើងទៅកំពតម្សិលមិញ", "forbidden កំពត"),
    ("Brigade 12", "the brigade ١٢ came", "forbidden brigade ١٢"),
  ])
  func forbidden(_ word: String, _ text: String, _ expected: String) {
    #expect(found(text, forbidden: "something, \(word)\nother") == [expected])
  }

  @Test("A word never to type is not seen inside other words")
  func wholeWords() {
    #expect(found("the market and the marketing", forbidden: "mark, arke").isEmpty)
    #expect(found("نحسن العمل ونسمع", forbidden: "حسن").isEmpty)
  }

  @Test("Numbers of telephones and papers are found in every digit script", arguments: [
    "+94 77 123 4567", "0712345678", "06 12 34 56 78", "(071) 234-5678", "٠٧٧١٢٣٤٥٦٧", "۰۹۱۲ ۳۴۵ ۶۷۸۹", "771 234 567",
    "௦௭௭௧௨௩௪௫௬௭", "199012345V", "N1234567",
  ])
  func telephones(_ number: String) {
    let words = found("ring \(number) at night")
    #expect(words.count == 1 && words[0].hasPrefix("number"), "\(words)")
  }

  @Test("Days, years, amounts, hours and numbers of the notebook are no telephones", arguments: [
    "12.03.2026", "2026-03-12", "12/3/26 14 02", "2019-2024", "2019 2020 2021", "1 500 000", "25000000", "1.234.567",
    "14:02", "A-417", "10 20 30 40", "1, 2, 3, 4, 5, 6, 7", "J-021 R-15", "64 000 people", "٢٠٢٦-٠٣-١٢",
  ])
  func noTelephones(_ text: String) { #expect(found("then \(text) again").isEmpty) }

  @Test("Mail addresses and names on the net are found", arguments: [
    "kamala.p@example.org", "@kamala_perera", "كمالا@example.org",
  ])
  func addresses(_ text: String) { #expect(found("write to \(text).") == ["address \(text)"]) }

  @Test("Points on a map are found however they are written", arguments: [
    "6.9271, 79.8612", "-1.292, 36.821", "6,92712; 79,86124", "6°55'37\"N", "6° 55′ N", "6.93° N", "N 6.9271",
    "٦٫٩٢٧١، ٧٩٫٨٦١٢", "6PH57VP3+PR", "7VP3+PR", "44N LG 12345 67890", "44NLG1234567890", "44N 381234 766123", "36.82194",
  ])
  func points(_ text: String) {
    let words = found("we stood at \(text) and")
    #expect(!words.isEmpty && words.allSatisfy { $0.hasPrefix("point") }, "\(words)")
  }

  @Test("Degrees of heat, prices and counts are no points on a map", arguments: [
    "32°", "32 °C", "3.50, 4.20", "1.523, 2.347 personas", "2 + 2", "12.5 %", "180 degrees", "version 2.1.3", "3,14159e",
  ])
  func noPoints(_ text: String) { #expect(found("then \(text) again").filter { $0.hasPrefix("point") }.isEmpty) }

  @Test("A name behind a title is found in five languages, and wherever it stands again", arguments: [
    ("We met Mrs. Kamala at the well.\nKamala said so.", ["name Kamala", "name Kamala"]),
    ("avec le père Joseph et", ["name Joseph"]), ("con doña Lucía Pérez ayer", ["name Lucía Pérez"]),
    ("tulimwona mzee Juma sokoni", ["name Juma"]), ("جلسنا مع الشيخ أحمد هناك", ["name أحمد"]),
    ("The General said nothing. Then he left.", []), ("الشيخ قال لنا", []), ("the Captain of the boat", []),
  ])
  func titles(_ text: String, _ expected: [String]) { #expect(found(text) == expected) }

  @Test("A capital in the middle of a sentence may be a name; a word everybody knows, or one in small letters, is none")
  func capitals() {
    #expect(found("then Kamala came") == ["name Kamala"])
    #expect(found("then Kamala Perera came") == ["name Kamala Perera"])
    #expect(found("On Friday the Red Cross and A-417 met in Saltmarsh.", known: ["Saltmarsh"]).isEmpty)
    #expect(found("they spoke of Hope, and hope is all").isEmpty)
    #expect(found("Nobody came. Then \"We wait\", they said (Everybody).").isEmpty)
    #expect(found("The Tree Under Which The Elders Meet").isEmpty)
  }

  @Test("Names in a row are found whole, at the beginning of a sentence and among many", arguments: [
    ("They met Amina Yusuf Bello.", ["Amina Yusuf Bello"]), ("Amina Yusuf Bello came.", ["Amina Yusuf Bello"]),
    ("Amina Yusuf Bello", ["Amina Yusuf Bello"]), ("Then Amina Yusuf Bello came.", ["Amina Yusuf Bello"]),
    ("Met Amina Yusuf at the well.", ["Amina Yusuf"]), ("then Jean-Pierre Bello came", ["Jean-Pierre Bello"]),
    ("We saw Kamala, Joseph and Amina.", ["Kamala", "Joseph", "Amina"]),
    ("Puis Amina Yusuf Bello est venue.", ["Amina Yusuf Bello"]),
    ("Kisha Amina Yusuf Bello alikuja.", ["Amina Yusuf Bello"]),
    ("Amina Yusuf Bello came.\nLater Amina sang.\nAmina left.", ["Amina Yusuf Bello", "Amina", "Amina"]),
  ])
  func inARow(_ text: String, _ expected: [String]) { #expect(found(text) == expected.map { "name \($0)" }) }

  @Test("Headings, months, known places, bodies and languages whose nouns have capitals are no names", arguments: [
    "The Market Women of the Lake", "La Reunión de las Mujeres de Paz", "Five Days Under Three Old Trees",
    "In March Tamil and Sinhala speakers met the Red Cross in River Bend.",
    "Der Mann sah den Hund und das Haus",
  ])
  func noNames(_ text: String) { #expect(found(text, known: ["River Bend"]) == [], "\(text)") }

  @Test("A name kept apart is found while it is open, with its capital")
  func keptApart() {
    #expect(found("then hope left, Hope stayed", names: ["Hope Mbeki"]) == ["keptApart Hope"])
    #expect(found("مع كمالا", names: ["كمالا"]) == ["keptApart كمالا"])
  }

  @Test("Where a word stands is told in letters of the text, whatever their bytes")
  func offsets() throws {
    let prose = Prose("e\u{301}té\nthen Kamala")
    let warning = try #require(TypingGuard(forbidden: "").look(at: prose).warnings.first)
    #expect(warning.paragraph == 1)
    #expect(warning.offset(in: prose) == 9)
  }

  @Test("Looking again after a change tells the same as looking for the first time")
  func again() {
    let guarding = TypingGuard(forbidden: "Kibimba", known: ["Saltmarsh"])
    var chance = Chance(seed: (5, 6, 7, 8))
    let pieces = ["then Kamala came", "Kamala!", "to kibimba", "hope", "they Hope", "ring 0712345678", ""]
    var lines = ["a"]
    var look = TypingGuard.Look()
    for _ in 0..<300 {
      let piece = pieces.randomElement(using: &chance) ?? ""
      let at = Int.random(in: 0...lines.count, using: &chance)
      if lines.count > 6 || at == lines.count { lines[Int.random(in: 0..<lines.count, using: &chance)] = piece } else {
        lines.insert(piece, at: at)
      }
      if lines.count > 4, at == 0 { lines.remove(at: 1) }
      let prose = Prose(lines.joined(separator: "\n"))
      look = guarding.look(at: prose, after: look)
      #expect(look.warnings == guarding.look(at: prose).warnings, "\(lines)")
    }
  }
}
