import Canvas
import Fieldbook
import FieldbookTestSupport
import Notebook
import Testing

@Suite struct AddAPhoto {
  /// At the first person of the practice study, with two files outside.
  private func atAPerson() throws -> Scenario {
    var person = try Scenario.practice()
    person.vault.files = ["~/bell.jpg": 3_400_000, "~/song.m4a": 900]
    person.press(.character("2"), .down, .enter)
    return person
  }

  private func choose(_ command: CommandWord, _ person: inout Scenario) {
    person.press(.function(9))
    person.type(command.rawValue)
    person.press(.enter)
  }

  @Test func onePhotoIsAddedWithArrowsEnterAndLettersAloneAndTakenBack() throws {
    var person = try atAPerson()
    // By the key line, without a function key.
    person.press(.backTab, .left, .left, .enter)
    #expect(person.shows("Nothing is added yet."), "\(person.picture)")
    person.press(.enter)
    person.type("bell.jpg")
    person.press(.enter)
    person.type("the bell at noon")
    person.press(.enter)
    #expect(person.shows("[1] a photo"), "\(person.picture)")
    person.press(.enter)
    #expect(person.shows("3.4 MB"), "\(person.picture)")
    #expect(person.shows("the bell at noon"), "\(person.picture)")
    #expect(person.shows("~/bell.jpg itself is still readable where it is."), "\(person.picture)")
    person.press(.control("z"))
    #expect(!person.shows("the bell at noon"), "\(person.picture)")
    person.press(.control("y"), .escape)
    #expect(person.line(1).contains("1 added"), "\(person.picture)")
  }

  @Test func oneAloneIsErasedForGoodOnceItsNumberIsTyped() throws {
    var person = try atAPerson()
    choose(.attach, &person)
    person.press(.enter)
    person.type("bell.jpg")
    person.press(.enter)
    person.type("the bell at noon")
    person.press(.enter, .enter)
    #expect(person.shows("3.4 MB"), "\(person.picture)")
    let kept = try #require(person.contents?.records(Attachment.type).first)
    let holder = try #require(kept[Attachment.of].flatMap { person.contents?[$0] })
    let number = try #require(holder.value("code").flatMap(String.init))
    person.press(.up, .up, .down)
    choose(.eraseForGood, &person)
    #expect(person.shows("Only this of \(number) is erased for good"), "\(person.picture)")
    person.press(.escape)
    #expect(person.shows("the bell at noon"), "\(person.picture)")
    choose(.eraseForGood, &person)
    person.type(number)
    person.press(.enter)
    #expect(person.shows("Erased for good: \(number)"), "\(person.picture)")
    #expect(person.contents?.records(Attachment.type).isEmpty == true)
    #expect(!person.vault.durable.contains { "\($0)".contains("the bell at noon") })
    #expect(person.contents?[holder.id]?.isDeleted == false)
    person.press(.control("z"))
    #expect(person.contents?.records(Attachment.type).isEmpty == true, "\(person.picture)")
  }

  @Test func itIsWrittenOutToANewPlaceOnly() throws {
    var person = try atAPerson()
    choose(.attach, &person)
    person.press(.enter)
    person.type("song.m4a")
    person.press(.enter, .enter)
    #expect(person.shows("[3] a recording"), "\(person.picture)")
    person.press(.enter, .down, .enter)
    #expect(person.shows("whoever finds it there can open it"), "\(person.picture)")
    #expect(person.shows("-1.m4a"), "\(person.picture)")
    person.press(.control("x"))
    for _ in 0..<20 { person.press(.backspace) }
    person.type("~/bell.jpg")
    person.press(.enter)
    #expect(person.shows("Something is at that place already"), "\(person.picture)")
    person.type("2")
    person.press(.enter)
    #expect(person.vault.files["~/bell.jpg2"] == 900)
    #expect(person.shows("Written to ~/bell.jpg2."), "\(person.picture)")
  }

  @Test func toTheBinAndBack() throws {
    var person = try atAPerson()
    choose(.attach, &person)
    person.press(.enter)
    person.type("bell.jpg")
    person.press(.enter, .enter, .enter, .down, .character("d"))
    #expect(!person.shows("3.4 MB"), "\(person.picture)")
    person.press(.control("z"))
    #expect(person.shows("3.4 MB"), "\(person.picture)")
  }

  @Test func whatIsNotThereIsSaidAndTheNameStays() throws {
    var person = try atAPerson()
    choose(.attach, &person)
    person.press(.enter)
    person.type("none.jpg")
    person.press(.enter, .enter, .enter)
    #expect(person.shows("There is no such file."), "\(person.picture)")
    #expect(person.shows("~/none.jpg"), "\(person.picture)")
  }

  @Test func itIsThereAfterACrashAndTheNoteItBelongsToKeepsItsReaders() throws {
    var person = try Scenario.practice()
    person.vault.files = ["~/bell.jpg": 10]
    person.press(.character("4"), .character("n"))
    choose(.attach, &person)
    #expect(person.shows("Write a first word"), "\(person.picture)")
    person.type("The bell.")
    choose(.attach, &person)
    person.press(.enter)
    person.type("bell.jpg")
    person.press(.enter, .enter, .enter, .escape)
    #expect(person.line(1).contains("1 added"), "\(person.picture)")
    let contents = try #require(person.contents)
    let added = try #require(contents.records(Attachment.type).first)
    let note = try #require(added[Attachment.of].flatMap { contents[$0] })
    #expect(note.kind == JournalEntry.type.kind && note.dossier == added.dossier)
    // To "who reads it", and only mine.
    person.press(.tab, .tab, .tab, .tab, .character("1"))
    #expect(person.shows("who reads it stays as it is"), Comment(rawValue: person.picture))
    person.crash()
    #expect(try #require(person.contents)[added.id]?[Attachment.bytes] == 10)
  }

  @Test func itGoesOnBehindTheCover() throws {
    var person = try atAPerson()
    choose(.shortWord, &person)
    person.type("bell")
    person.press(.enter)
    person.wait(seconds: 310)
    let owner = try #require(person.vault.contents.records(PeaceAgent.type).first)
    person.send(
      .attached(
        AttachRequest(path: "~/x.jpg", holder: owner.id, dossier: owner.dossier, called: "", kind: "photo"),
        file: "sealed", bytes: 5))
    #expect(person.vault.contents.records(Attachment.type).count == 1)
  }

  @Test func whatItIsCalledIsFoundAndNothingOfItIsInTables() throws {
    var person = try atAPerson()
    choose(.attach, &person)
    person.press(.enter)
    person.type("bell.jpg")
    person.press(.enter)
    person.type("okapizitrone")
    person.press(.enter, .enter)
    person.press(.function(3))
    person.type("okapizi")
    #expect(person.shows("okapizitrone"), "\(person.picture)")
  }
}
