import Notebook

/// Where the values of a field that holds several go: a table with one row for each.
struct LinkTable: Sendable {
  /// The table.
  let table: String
  /// The head of the column with the value.
  let column: String
  /// A column that tells fields sharing a table apart, and what it says for this field.
  let part: (name: String, value: String)?

  private init(_ table: String, _ column: String, part: (name: String, value: String)? = nil) {
    self.table = table
    self.column = column
    self.part = part
  }

  /// The table of a field; one that is not named here gets `<table>_<field>`, so that nothing new is left out.
  static func of(_ field: String, in type: RecordType) -> LinkTable {
    if field == Common.flags.name { return LinkTable("flags", "flag", part: ("table", type.table ?? type.kind)) }
    return named["\(type.kind).\(field)"] ?? LinkTable("\(type.table ?? type.kind)_\(field.lowercased())", field)
  }

  private static let named: [String: LinkTable] = [
    "study.languages": LinkTable("study_languages", "lang"),
    "contextSnapshot.conditions": LinkTable("context_conditions", "condition"),
    "contextSnapshot.armedActorsPresent": LinkTable("context_armed", "armedActor"),
    "contextSnapshot.connectors": LinkTable("context_connectors", "category"),
    "contextSnapshot.dividers": LinkTable("context_dividers", "category"),
    "person.roles": LinkTable("people_roles", "role"),
    "person.phases": LinkTable("people_phases", "phase"),
    "person.pathIntoPeace": LinkTable("people_paths", "path"),
    "person.outsideTies": LinkTable("people_outside_ties", "tie"),
    "mention.roles": LinkTable("mention_roles", "role"),
    "recognition.ways": LinkTable("recognition_ways", "way"),
    "recognition.byWhom": LinkTable("recognition_by", "recogniser"),
    "recognition.disputedBy": LinkTable("recognition_disputed", "recogniser"),
    "strategy.aimedAt": LinkTable("strategy_aimed_at", "aimedAt"),
    "strategy.engagedWith": LinkTable("strategy_engaged_with", "armedActor"),
    "risk.sources": LinkTable("risk_sources", "source"),
    "risk.protections": LinkTable("risk_protections", "protection"),
    "risk.toWhom": LinkTable("risk_to_whom", "toWhom"),
    "need.refusedProviders": LinkTable("need_refused", "provider"),
    "warningSign.sharedWith": LinkTable("sign_shared_with", "provider"),
    "response.kinds": LinkTable("response_kinds", "kind"),
    "response.gapReasons": LinkTable("gap_reasons", "gapReason"),
    "consent.scopesOpening": LinkTable("consent_scopes", "scope", part: ("asked", "opening")),
    "consent.scopesClosing": LinkTable("consent_scopes", "scope", part: ("asked", "closing")),
    "consent.scopesRefused": LinkTable("consent_scopes", "scope", part: ("asked", "refused")),
    "interview.people": LinkTable("interview_people", "person"),
    "interview.lang": LinkTable("interview_languages", "lang"),
    "interview.othersPresent": LinkTable("interview_others_present", "other"),
    "interview.distressActions": LinkTable("interview_distress_actions", "action"),
    "interview.topics": LinkTable("interview_topics", "topic"),
    "answer.value": LinkTable("answers_codes", "code"),
    "answer.coderTags": LinkTable("answers_tags", "tag"),
    "session.method": LinkTable("session_methods", "method"),
    "session.observersPresent": LinkTable("session_others_present", "other"),
    "activityItem.protections": LinkTable("item_protections", "protection"),
    "journal.links": LinkTable("journal_links", "about"),
    "journal.tags": LinkTable("journal_tags", "tag"),
  ]
}
