extension PracticeStudy {
  /// The man who brings people home; paused once.
  static let interviewsText04 = #"""
  [
  {"code": "I-06", "respondent": "R-05", "people": ["A-04"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["sw"], "day": 72, "place": "Z-01", "minutes": 81, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 2, "distressActions": ["slowed", "paused", "changedTopic"],
    "status": "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "sw", "understood":
    "afterRepeating", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "quotes"], "scopesClosing":
    ["takePart", "notes", "teamUse", "aggregate"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none",
    "givenDay": 72, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["afterRepeating"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["ex_fighter"]}, {"kind": "person", "roles": ["elder"]},
      {"kind": "family", "roles": ["neighbour"]}]},
    {"question": "b2", "codes": ["ex_fighter"]},
    {"question": "b3", "codes": ["refused", "deeds"]},
    {"question": "b4", "byWhom": ["own_group", "faith"], "breadth": "onlyOwnGroup"},
    {"question": "c1", "rows": [{"strategy": "demobilise", "phase": "recover", "aimedAt": ["youth", "ownPeople"],
      "outcome": "protected", "tacticalDetail": false}]},
    {"question": "c2", "missing": "dontKnow"},
    {"question": "c3", "codes": ["worse"]},
    {"question": "d1", "codes": ["own_past", "was_saved", "hope"]},
    {"question": "d2", "missing": "declined"},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "attack_body", "toWhom": ["self"], "experience": "feared",
      "likelihood": 2, "severity": 5, "sources": ["rebel"], "fromThisStudy": false}, {"riskType": "stigma",
      "toWhom": ["self", "family"], "experience": "signsSeen", "likelihood": 4, "severity": 3, "sources":
      ["own_group"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["low_profile", "tell_first"]},
    {"question": "e3", "codes": ["people", "small_wins"]},
    {"question": "e4", "missing": "notApplicable"},
    {"question": "f1"},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self", "firstProvider":
      "local_faith", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"}, {"need": "means_kind",
      "priority": 2, "namedBy": "self", "firstProvider": "local_gov", "backupProvider": "intl_ngo", "scale":
      "small", "whenNeeded": "months"}]},
    {"question": "f3"},
    {"question": "f4", "missing": "notAsked"},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "g3", "codes": ["1"]}
  ]}
  ]
  """#
}
