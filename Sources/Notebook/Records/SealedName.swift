/// A name kept apart: three lines sealed to the study's names recipient, which this notebook alone cannot read.
public enum SealedName {
  /// The person heard, or the person or group, it belongs to.
  public static let owner = Field<RecordID>("owner", .reference("any"), "belongs to", class: .system, required: true)
  /// The name, as an armored age file.
  public static let realName = Field<String>("realName", .structure, "name", class: .identity)
  /// How to reach them, as an armored age file; only where they agreed to be found again.
  public static let contactRoute = Field<String>("contactRoute", .structure, "how to reach them", class: .identity)
  /// Where exactly they are, as an armored age file.
  public static let exactPlace = Field<String>("exactPlace", .structure, "exact place", class: .identity)
  /// Why it is kept at all, in plain words.
  public static let whyNeeded = Field<String>(
    "whyNeeded", .line, "why it is needed", help: "If you cannot say why, leave it empty.", class: .sensitive,
    required: true)
  /// The day it is to be destroyed.
  public static let destroyOn = Field<PartialDate>("destroyOn", .date, "destroy on", class: .system, required: true)

  /// Kept with its owner and destroyed with them; in no table, no list and no search.
  public static let type = RecordType(
    "sealedName", home: .source,
    fields: [
      owner.spec, realName.spec, contactRoute.spec, exactPlace.spec, whyNeeded.spec, destroyOn.spec,
    ])

  /// The changes that keep sealed lines for their owner.
  public static func adding(
    _ id: RecordID, to owner: Record, sealed: [Part: String], why: String, until day: Day
  ) -> [Change] {
    func change<Content>(_ field: Field<Content>, _ value: Content) -> Change {
      Change(dossier: owner.dossier, record: id, kind: type.kind, field: field.name, value: value.stored)
    }
    return [change(Self.owner, owner.id), change(whyNeeded, why), change(destroyOn, PartialDate(day))]
      + Part.allCases.compactMap { part in sealed[part].map { change(part.field, $0) } }
  }

  /// One of the three lines that are sealed.
  public enum Part: CaseIterable, Hashable, Sendable {
    /// What they are called, how to find them, where they are.
    case name, contact, place

    /// The field it is kept in.
    public var field: Field<String> {
      switch self {
      case .name: SealedName.realName
      case .contact: SealedName.contactRoute
      case .place: SealedName.exactPlace
      }
    }
  }
}

extension Contents {
  /// The names kept apart of a person heard, or a person or group, bin excluded, as they were first written.
  public func sealedNames(of owner: RecordID) -> [Record] { records(SealedName.type, pointingAt: owner) }

  /// Whose name it would be: the person or group, the one heard, or the one an interview heard; nil for others.
  public func nameOwner(of record: Record) -> Record? {
    switch record.kind {
    case PeaceAgent.type.kind, Respondent.type.kind: record
    case Interview.type.kind: record[Interview.respondent].flatMap { self[$0] }
    default: nil
    }
  }

  /// Everything names of this study are sealed to: one recipient, or all of them where two copies each made one.
  public var namesRecipients: [String] {
    var seen: Set<String> = []
    return (self[.study]?.readings(Study.namesRecipient) ?? []).compactMap { $0 }.filter { seen.insert($0).inserted }
  }
}
