import Foundation
import Testing

@testable import Notebook

@Suite("Texts in several languages")
struct LocalTextTests {
  @Test("a language that is not there reads in English and says so")
  func fallback() {
    let text = LocalText([.en: "faith", .fr: "la foi"])
    #expect(text[.fr] == "la foi")
    #expect(!text.isFallback(.fr))
    #expect(text[.ar] == "faith")
    #expect(text.isFallback(.ar))
  }

  @Test("without English the first language there is stands in, and nothing at all is empty")
  func withoutEnglish() {
    #expect(LocalText([.sw: "imani"])[.en] == "imani")
    #expect(LocalText([:])[.en] == "")
    #expect(LocalText([.en: "", .fr: ""]).isEmpty)
  }

  @Test("written and read again it is the same, and a plain string is English")
  func coding() throws {
    let text = LocalText([.en: "hope", .ar: "الأمل"])
    let again = try JSONDecoder().decode(LocalText.self, from: JSONEncoder().encode(text))
    #expect(again == text)
    #expect(try JSONDecoder().decode(LocalText.self, from: Data(#""hope""#.utf8)) == "hope")
    let wider = try JSONDecoder().decode(LocalText.self, from: Data(#"{"en": "hope", "ta": "நம்பிக்கை"}"#.utf8))
    #expect(wider == "hope")
  }
}
