import Foundation
import Testing

@Suite("What is not brought in") struct WhatIsNotBroughtIn {
  private let program: Program
  private let path: String
  private let words: String

  init() throws {
    program = try Program()
    (path, words) = try program.notebook("study")
  }

  private func bring(_ lines: String..., flags: [String] = []) throws -> Program.Result {
    try program.run(
      ["import", path, "-", "--passphrase-file", words] + flags, input: lines.joined(separator: "\n") + "\n")
  }

  private func study(_ fields: String) -> String { #"{"id":"study","kind":"study","fields":{\#(fields)}}"# }

  @Test func whatProtectsPeopleLessIsAskedForByNameAndTheRestOfTheFileWaitsWithIt() throws {
    defer { program.clear() }
    let place = #"{"id":"aaaaaaaaaaaaaaaaaaaaaaaaab","kind":"place","fields":{"placeCode":"Z-01"}}"#
    let tighter = try bring(study(#""kMin":8,"consentMonths":6"#))
    #expect(tighter.status == 0, "\(tighter.errors)")
    let looser = try bring(place, study(#""kMin":5"#))
    #expect(looser.status == 77, "\(looser.errors)")
    #expect(looser.errors.contains("line 2: kMin of study (smallest group shown) would protect people less than now"))
    #expect(looser.errors.contains("add --change-protections; nothing was brought in"), "\(looser.errors)")
    #expect(looser.errors.split(separator: "\n").count == 1)
    #expect(try bring(place).output.contains("1 new or changed"), "nothing of the file had come in")
    let several = try bring(study(#""kMin":5,"minorsProtocol":true"#))
    #expect(several.status == 77 && several.errors.contains("(and 1 more)"), "\(several.errors)")
    let wanted = try bring(study(#""kMin":5,"minorsProtocol":true"#), flags: ["--change-protections"])
    #expect(wanted.status == 0 && wanted.output.contains("1 new or changed"), "\(wanted.errors)")
    #expect(try bring(study(#""kMin":5"#)).output.contains("0 new or changed"))
  }

  @Test func aPermissionDatedAheadIsRefusedWithItsLineAndField() throws {
    defer { program.clear() }
    let consent = #"{"id":"c1","kind":"consent","fields":{"givenOn":{"on":"2999-01-01"}}}"#
    let refused = try bring("", consent)
    #expect(refused.status == 65)
    #expect(
      refused.errors.contains("line 2: givenOn of consent is 2999-01-01, and that day has not come"),
      "\(refused.errors)")
    #expect(refused.errors.contains("nothing was brought in"))
  }

  @Test(arguments: [
    ("{", "line 1: this is no JSON object"), (#"{"id":"a","kind":"place"}"#, "this has no fields"),
    (#"{"id":"A","kind":"place","fields":{}}"#, "line 1: the id is none"),
    (#"{"id":"a","kind":"plaice","fields":{}}"#, "line 1: the kind of a is none of study, "),
    (#"{"id":"a","kind":"place","fields":{"colour":"red"}}"#, "line 1: place has no field colour; take it out"),
    (#"{"id":"a","kind":"place","fields":{"label":null}}"#, "line 1: label of place has no value a record can hold"),
    (#"{"id":"study","kind":"place","fields":{}}"#, "study is a study in this notebook, not a place"),
  ])
  func everyRefusalSaysWhereAndHowToGoOn(line: String, words: String) throws {
    defer { program.clear() }
    let refused = try bring(line)
    #expect(refused.status == 65 && refused.errors.contains(words), "\(refused.errors)")
    #expect(refused.errors.contains("and import the whole file again; nothing was brought in"), "\(refused.errors)")
    #expect(refused.errors.split(separator: "\n").count == 1)
  }
}
