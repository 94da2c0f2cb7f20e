import Testing

@testable import Notebook

@Suite("What is said about permission")
struct PermissionScriptTests {
  @Test("ten points, each with a reminder and one way of saying it")
  func points() {
    let script = PermissionScript.builtIn
    #expect(script.points.map(\.number) == Array(1...10))
    for point in script.points {
      #expect(!point.title.isEmpty && !point.spoken.isEmpty, "\(point.number)")
    }
    #expect(script.points[3].title[.en] == "it is your choice; nothing to gain or lose")
  }

  @Test("the third point says how long this guide takes")
  func duration() throws {
    let script = PermissionScript.builtIn
    let full = try #require(Guide.named("lpa-full-1"))
    let short = try #require(Guide.named("lpa-short-1"))
    #expect(script.spoken(script.points[2], guide: full, in: .en).hasPrefix("About an hour. I ask about people"))
    #expect(script.spoken(script.points[2], guide: short, in: .en).hasPrefix("About a quarter of an hour. I ask"))
    #expect(!script.spoken(script.points[0], guide: full, in: .en).contains("hour"))
  }

  @Test("the end asks the four permissions that the start did not")
  func closing() {
    let scopes = Vocabulary.consentScope.codes
    let asked = PermissionScript.builtIn.closing.map(\.scope)
    #expect(asked == ["quotes", "aggregate", "shareDeid", "feedback"])
    #expect(asked.allSatisfy { scopes.contains($0) })
    #expect(PermissionScript.openingScopes.allSatisfy { scopes.contains($0) })
    #expect(Set(asked).isDisjoint(with: PermissionScript.openingScopes))
  }
}
