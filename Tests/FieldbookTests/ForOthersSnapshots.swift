import Canvas
import FieldbookTestSupport
import Notebook
import Testing

@testable import Fieldbook

@Suite struct ForOthersSnapshots {
  @Test(arguments: pageSizes) func theFourSteps(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"))
    person.choose(.forOthers)
    person.press(.down)
    person.type("to compare three districts")
    person.press(.enter, .character("1"))
    check(person, "for-others-whom")
    person.press(.control("n"))
    check(person, "for-others-harm")
    person.press(.control("n"))
    check(person, "for-others-look")
    person.press(.control("n"), .down)
    check(person, "for-others-write")
    person.press(.character("2"), .down)
    person.type(person.vault.passphrase)
    person.press(.enter, .enter)
    let log = try #require(person.vault.lastExport).log
    let names = ["README.txt", "answers_long.csv", "codebook.csv", "datapackage.json", "people.csv"]
    person.send(
      .exported(
        path: "/media/stick/march", log: log,
        hashes: Dictionary(
          uniqueKeysWithValues: zip(names, "13579").map { ($0, String(repeating: "0\($1)ab", count: 16)) }),
        sizes: Dictionary(uniqueKeysWithValues: zip(names, [3954, 18_144, 140_771, 267_181, 823]))))
    check(person, "for-others-written")
  }

  @Test(arguments: pageSizes) func figuresAndThePageAreLookedAt(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.press(.character("7"))
    person.choose(.forOthers)
    person.press(.character("2"), .control("n"), .control("n"), .enter)
    check(person, "for-others-figures")
    person.press(.escape, .control("u"), .control("u"), .character("3"), .control("n"), .control("n"))
    check(person, "for-others-page")
  }

  @Test(arguments: pageSizes) func textsReadForLeaving(_ size: Size) throws {
    var person = try Scenario.practice(size: size)
    person.choose(.readForLeaving)
    check(person, "leaving")
    person.press(.character("2"))
    check(person, "leaving-reworded")
  }

  @Test func theSameInArabic() throws {
    var person = try Scenario.practice(language: .ar)
    person.press(.character("7"))
    person.choose(.forOthers, in: .ar)
    check(person, "for-others-whom-ar")
    person.press(.control("n"), .control("n"))
    check(person, "for-others-look-ar")
  }
}
