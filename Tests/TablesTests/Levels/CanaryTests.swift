import Foundation
import Notebook
import Testing

@testable import Tables

@Suite("A word planted in every field")
struct CanaryTests {
  /// What never leaves the team, as the design has it; written down a second time on purpose.
  private static let never: [String: String] = [
    "study": "designedWith consentMonths referralList keptLongerBecause bannedWords securityNotes namesRecipient",
    "teamMember": "teamCode role positionality confidentialityPledgeOn",
    "place": "label level parent populationBand remoteness",
    "contextSnapshot": "violenceLogic armedActorsPresent controlPicture civilianPart dividers dividersNote note",
    "person": "handle alias sincePeriod groupPosition pathIntoPeace useOfForce cautions outsideTies activeNow",
    "respondent": "ageBand gender groupPosition",
    "mention": "kind roles",
    "recognition": "disputedBy evidence",
    "strategy": "engagedWith whenPeriod outcomeFor tacticalDetail",
    "motivation": "turningPoint since toldBy",
    "risk": "sources vulnerability capacityNote fromThisStudy experience likelihood severity reviewBy",
    "sustaining": "rank linkedRisk fragile",
    "need": "refusedProviders recommend",
    "warningSign": "noticedOn sharedOn toldAfter sharedWith description sourceRef",
    "response": "decisionOn actionOn decidedAfter actedAfter note sourceRef",
    "relationship": "toProvider toArmed strength tone sincePeriod safeToShow",
    "followUp": "forRef audience what how dueOn response changesMade safeToDo sourceRef",
    "harmCheck": "kind targetRef checkedBy secondReader validUntil",
    "harmAnswer": "check item answer reason",
    "consent":
      "aboutRef lang explained understood scopesRefused status limitsTold gatekeeper pressureSeen withdrawWord "
      + "withdrawUntil reviewedOn",
    "interview":
      "place interpreterPledge othersPresent othersCleared clearedBy clearedReason setting minutes pauses "
      + "distressPeak distressAt distressActions followsId pausedOn resumedOn topics paper rereadOn practice bookmark",
    "answer": "lang probesUsed quoteOk offRecord coderTags",
    "session":
      "place lang facilitator recorder groundRules groundRulesRead groupConsent observersPresent safeToHold "
      + "distressPeak reflection status",
    "activity": "sign status votersBand missing carryMore couldHurt mayLeave",
    "activityItem":
      "order likelyTally badTally periodLabel daysAfter level nearness protections side category strength finding "
      + "verdict verdictTally note",
    "journal": "aboutOn place lang links describesPeople tags mood privacy movedTo bookmark",
  ]

  /// What a sheet or figures may say in words besides counts.
  private static let publicWords: Set<String> = [
    "study.title", "study.publicLabel", "study.purpose", "study.complaintContact", "vocabularyEdit.labelEn",
    "vocabularyEdit.labelFr", "vocabularyEdit.labelEs", "vocabularyEdit.labelSw", "vocabularyEdit.labelAr",
    "vocabularyEdit.meaning", "vocabularyEdit.code", "vocabularyEdit.vocabulary",
  ]

  /// Whether a planted word must be there, from the declaration alone.
  private static func mustGo(_ planted: Canaries.Planted, _ level: Level) -> Bool {
    let treatment = planted.spec.treatment(at: level)
    guard planted.type.table != nil, treatment != .drop else { return false }
    let isNumber = HumanCodes.field(of: planted.type) == planted.spec.name
    switch (level, planted.part) {
    case (.team, .other):
      return planted.spec.type.vocabulary.map { Vocabulary.named($0)?.allowsOther ?? true } == true
    case (.team, .lang): return treatment == .typed && planted.type.field("lang").map(\.isMany) != false
    case (.team, .translation), (.team, .translator): return treatment == .typed
    case (.team, _): return true
    case (.shared, .value): return !isNumber
    case (.shared, .own): return true
    case (.shared, .notes): return treatment != .quoted
    // Of words that go their language is told.
    case (.shared, .lang): return treatment == .quoted || treatment == .readThrough || treatment == .keep
    default: return false
    }
  }

  private static func bytes(_ canaries: Canaries, _ level: Level) throws -> Data {
    let plan = Export.plan(
      canaries.notes.contents,
      Export.Request(
        .analysis, level: level, made: try #require(Day("2026-04-01")), program: "p", tacticalConfirmed: true, seed: 7))
    return Data(Export.files(of: plan).flatMap(\.bytes)) + Data(plan.pages.flatMap(\.bytes))
  }

  @Test("For single records: what declares it goes, everything else is nowhere", arguments: [Level.team, .shared])
  func records(level: Level) throws {
    let canaries = try Canaries()
    let bytes = try Self.bytes(canaries, level)
    #expect(canaries.planted.count > 350)
    for planted in canaries.planted {
      let isThere = bytes.range(of: Data(planted.word.utf8)) != nil
      #expect(isThere == Self.mustGo(planted, level), "\(planted.field) \(planted.part) at \(level)")
    }
    #expect(bytes.range(of: Data("private-".utf8)) == nil)
  }

  @Test("Figures and the sheet hold no word of a single record", arguments: [Level.public, .sheet])
  func figures(level: Level) throws {
    let canaries = try Canaries()
    let bytes = try Self.bytes(canaries, level)
    for planted in canaries.planted where !Self.publicWords.contains(planted.field) {
      guard planted.part != .value || planted.spec.counted == nil else { continue }
      #expect(bytes.range(of: Data(planted.word.utf8)) == nil, "\(planted.field) \(planted.part) at \(level)")
    }
  }

  @Test("What the design keeps with the team declares nothing for others, and no figure says it")
  func handWritten() throws {
    for (kind, fields) in Self.never {
      let type = try #require(RecordType.named(kind))
      for name in fields.split(separator: " ").map(String.init) {
        let spec = try #require(type.field(name), "\(kind).\(name)")
        #expect(spec.shared == .drop, "\(kind).\(name)")
        #expect(spec.counted == nil || ["ageBand", "gender", "status"].contains(name), "\(kind).\(name)")
      }
    }
    for type in RecordType.all where type.table == nil {
      for spec in type.fields { #expect(spec.shared == .drop && spec.counted == nil, "\(type.kind).\(spec.name)") }
    }
    for type in RecordType.all {
      for spec in type.fields where spec.team == .drop {
        #expect(spec.shared == .drop && spec.counted == nil, "\(type.kind).\(spec.name)")
      }
      for spec in type.fields where spec.team == .typed {
        #expect([.drop, .readThrough, .quoted].contains(spec.shared), "\(type.kind).\(spec.name)")
      }
    }
  }

  @Test("Of ids, numbers, team codes and days of the notebook nothing is left outside the team, and every row is new")
  func fresh() throws {
    let canaries = try Canaries()
    let contents = canaries.notes.contents
    let bytes = try Self.bytes(canaries, .shared)
    for record in contents.records.values where record.id != .study {
      #expect(bytes.range(of: Data(record.id.text.utf8)) == nil, "\(record.id.text)")
    }
    let day = try #require(Day("2026-04-01"))
    let plan = Export.plan(contents, Export.Request(.analysis, level: .shared, made: day, program: "p", seed: 7))
    for number in ["A-80", "R-heard", "I-heard", "Z-92", "T2", "2026-03"] {
      let held = plan.tables.filter { $0.rows.contains { $0.contains { $0.contains(number) } } }.map(\.name)
      // The month of a check of possible harm is the one month that goes.
      #expect(held.filter { $0 != "harm_checks" } == [], "\(number)")
    }
  }
}
