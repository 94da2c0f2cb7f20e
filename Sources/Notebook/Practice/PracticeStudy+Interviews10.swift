extension PracticeStudy {
  /// The schoolteacher.
  static let interviewsText10 = #"""
  [
  {"code": "I-14", "respondent": "R-13", "people": ["A-10"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["es"], "day": 31, "place": "Z-03", "minutes": 64, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T2",
    "consent": {"mode": "oral_alone", "lang": "es", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate",
    "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "knows", "pressureSeen": "none", "givenDay": 31,
    "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["service"]}, {"kind": "faith_body", "roles":
      ["faith_lead"]}, {"kind": "organisation", "roles": ["media_arts"]}]},
    {"question": "b2", "codes": ["service"]},
    {"question": "b3", "codes": ["deeds", "long_time"]},
    {"question": "b4", "byWhom": ["youth", "women", "own_group"], "breadth": "severalGroups"},
    {"question": "c1", "rows": [{"strategy": "reconcile", "phase": "prevent", "aimedAt": ["youth", "otherGroup"],
      "outcome": "repaired", "tacticalDetail": false}]},
    {"question": "c2", "missing": "dontKnow"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["role_model", "hope", "duty"]},
    {"question": "d2", "codes": ["grew"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "stigma", "toWhom": ["self"], "experience": "feared", "likelihood": 2,
      "severity": 2, "sources": ["own_group"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["tell_first", "clear_rules"]},
    {"question": "e3", "codes": ["small_wins", "respect"]},
    {"question": "e4", "codes": ["means", "leadership"]},
    {"question": "f1", "codes": ["experiences", "systems"]},
    {"question": "f2", "rows": [{"need": "training", "priority": 1, "namedBy": "self", "firstProvider": "local_gov",
      "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "months"}, {"need": "learning", "priority": 2,
      "namedBy": "self", "firstProvider": "local_group", "backupProvider": "nat_civil", "scale": "tiny",
      "whenNeeded": "yearOrMore"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["divide", "parallel"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
