/// One thing a group named, in its own words, and what it did with it.
public enum ActivityItem {
  /// The activity it belongs to.
  public static let activity = Field<RecordID>(
    "activity", .reference("activity"), "done together", class: .system, required: true, team: .keep, shared: .keep)
  /// The words the group chose; no names.
  public static let label = Field<String>(
    "label", .line, "in their words", help: "A kind of people or a thing. No names.", class: .indirect,
    required: true, team: .keep, shared: .readThrough)
  /// One of the eight signs it is known by on the screen.
  public static let symbol = Field<String>(
    "symbol", .line, "its sign", class: .open, required: true, team: .keep, shared: .ofMany)
  /// What it is in the notebook's lists, as `list:code`; chosen after the group has gone.
  public static let mapsTo = Field<String>(
    "mapsTo", .line, "in our lists", class: .open, team: .keep, shared: .coarseByList)
  /// Its place in the list, from 1: the order it was named in, or its station on a line of time.
  public static let place = Field<Int>(
    "order", .integer(1...99), "place in the list", class: .open, team: .keep)
  /// How many dots it got.
  public static let tally = Field<Int>(
    "tally", .integer(0...999), "dots", class: .open, team: .keep, shared: .ofMany)
  /// Its place in the order the group settled on, from 1; equal ones share it.
  public static let rank = Field<Int>("rank", .integer(1...99), "rank", class: .open, team: .keep, shared: .keep)
  /// How likely the group found it: 1 seldom, 2 sometimes, 3 often.
  public static let scoreL = Field<Int>(
    "scoreL", .integer(1...3), "how likely", class: .open, team: .keep, shared: .ofMany)
  /// How bad the group found it: 1 light, 2 hard, 3 very hard.
  public static let scoreS = Field<Int>(
    "scoreS", .integer(1...3), "how bad", class: .open, team: .keep, shared: .ofMany)
  /// How many said seldom, sometimes, often, each for themselves. Three numbers.
  public static let likelyTally = Field<[Int]>(
    "likelyTally", .integers, "how many: seldom, often …", class: .open, team: .keep)
  /// How many said light, hard, very hard, each for themselves. Three numbers.
  public static let badTally = Field<[Int]>("badTally", .integers, "how many: light, hard …", class: .open, team: .keep)
  /// When it was, as the group says it.
  public static let periodLabel = Field<String>(
    "periodLabel", .line, "when, in their words", class: .indirect, team: .keep)
  /// Days since the station before.
  public static let daysAfter = Field<Int>(
    "daysAfter", .integer(0...36500), "days after the one before", class: .open, team: .keep)
  /// How near those who acted are.
  public static let level = Field<Code>(
    "level", .code("provider"), "who acted", class: .open, team: .keep)
  /// How near to daily life.
  public static let nearness = Field<Code>(
    "nearness", .code("nearness"), "how near", class: .open, team: .keep)
  /// What protects already.
  public static let protections = Field<[Code]>(
    "protections", .codes("protection", most: nil), "what protects", class: .sensitive, team: .keep)
  /// Whether it joins or splits people.
  public static let side = Field<Code>(
    "side", .code("joinSplit"), "joins or divides", class: .open, team: .keep)
  /// What kind of thing it is that joins or splits.
  public static let category = Field<Code>(
    "category", .code("joinCategory"), "what kind", class: .open, team: .keep)
  /// How strongly, 1 to 3.
  public static let strength = Field<Int>(
    "strength", .integer(1...3), "how strongly", class: .open, team: .keep)
  /// The finding that was read to the group.
  public static let finding = Field<String>("finding", .line, "what was read", class: .system, team: .keep)
  /// What the group says of it.
  public static let verdict = Field<Code>(
    "verdict", .code("verdict"), "what they say of it", class: .open, team: .keep)
  /// How many said, each for themselves: true here, partly, not, should not be said. Four numbers.
  public static let verdictTally = Field<[Int]>(
    "verdictTally", .integers, "how many: true, partly …", class: .open, team: .keep)
  /// Why it stands here; a correction.
  public static let note = Field<Prose>("note", .prose, "why, or what to correct", class: .indirect, team: .typed)

  /// Whether it should not be said: one voice is enough, the group's or that of somebody alone, in any copy.
  public static func isUnsaid(_ item: Record) -> Bool {
    item.readings(verdict).contains("notSaid")
      || item.readings(verdictTally).contains { ($0?.dropFirst(3).first ?? 0) > 0 }
  }

  /// What a group named in one activity, in its order.
  public static func inOrder(of activity: RecordID, in contents: Contents) -> [Record] {
    contents.records(type, pointingAt: activity).sorted { ($0[place] ?? 99, $0.id) < ($1[place] ?? 99, $1.id) }
  }

  /// The list and the code it was mapped to; nil for a line that names none.
  public static func mapped(_ line: String) -> (list: String, code: Code)? {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    return (parts[0], Code(parts[1]))
  }

  /// Every code of one list it may be mapped to while copies disagree.
  static func codes(of list: String, in item: Record) -> Set<Code> {
    Set(item.readings(mapsTo).compactMap { $0.flatMap(mapped) }.filter { $0.list == list }.map(\.code))
  }

  /// Kept in the dossier of its session.
  public static let type = RecordType(
    "activityItem", table: "activity_items", home: .source,
    fields: [
      activity.spec, label.spec, symbol.spec, mapsTo.spec, place.spec, tally.spec, rank.spec, scoreL.spec, scoreS.spec,
      likelyTally.spec, badTally.spec, periodLabel.spec, daysAfter.spec, level.spec, nearness.spec, protections.spec,
      side.spec, category.spec, strength.spec, finding.spec, verdict.spec, verdictTally.spec, note.spec,
    ])
}

/// A tie between two kinds of people a group named.
public enum ActivityTie {
  /// The activity it belongs to.
  public static let activity = Field<RecordID>(
    "activity", .reference("activity"), "done together", class: .system, required: true, team: .keep, shared: .keep)
  /// From which.
  public static let from = Field<RecordID>(
    "from", .reference("activityItem"), "from", class: .system, required: true, team: .keep, shared: .keep)
  /// What it is: they work together, one warns the other, it is strained.
  public static let relation = Field<Code>(
    "relation", .code("groupTie"), "tie", class: .open, required: true, team: .keep, shared: .coarse(.groupTies))
  /// To which.
  public static let to = Field<RecordID>(
    "to", .reference("activityItem"), "to", class: .system, required: true, team: .keep, shared: .keep)

  /// Whether an end of it may be people with weapons: as grave as any other line to them.
  public static func leadsToArmed(_ tie: Record, in contents: Contents) -> Bool {
    guard tie.kind == type.kind else { return false }
    return (tie.readings(from) + tie.readings(to)).compactMap { $0.flatMap { contents[$0] } }
      .contains { !ActivityItem.codes(of: "armedActor", in: $0).isEmpty }
  }

  /// Kept in the dossier of its session.
  public static let type = RecordType(
    "activityTie", table: "activity_ties", home: .source,
    fields: [activity.spec, from.spec, relation.spec, to.spec])
}
