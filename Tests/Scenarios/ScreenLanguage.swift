import FieldbookTestSupport
import Notebook
import Testing

@Suite struct ScreenLanguage {
  @Test func everythingOnTheScreenIsInTheNewLanguageAtOnce() throws {
    var person = try Scenario.practice()
    #expect(person.shows("answers without themes"), "\(person.picture)")
    person.choose(.language)
    #expect(person.shows("réponses sans thèmes"), "\(person.picture)")
    // Once more closes the list: it never lies on itself.
    person.press(.function(9), .function(9), .function(9))
    person.type("langue de l’écran")
    person.press(.enter)
    #expect(person.shows("respuestas sin temas"), "\(person.picture)")
  }
}
