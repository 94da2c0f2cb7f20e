extension PracticeStudy {
  /// The old judge, who wants to be left to it.
  static let interviewsText07 = #"""
  [
  {"code": "I-10", "respondent": "R-09", "people": ["A-07"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["ar"], "day": 60, "place": "Z-02", "minutes": 83, "interpreter": true, "othersPresent":
    ["family"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T1",
    "consent": {"mode": "oral_alone", "lang": "ar", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse"], "scopesClosing": ["takePart", "notes", "teamUse"], "limitsTold": true, "gatekeeper": "none",
    "pressureSeen": "none", "givenDay": 60, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["elder"]}, {"kind": "family", "roles": ["elder"]}]},
    {"question": "b2", "codes": ["elder", "mediator"]},
    {"question": "b3", "codes": ["long_time", "turned_to", "cross_line"]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "authority"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "dispute", "phase": "protect", "aimedAt": ["everyone"], "outcome":
      "prevented", "tacticalDetail": false}]},
    {"question": "c2", "missing": "declined"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["way_of_life", "role_model", "faith"]},
    {"question": "d2", "codes": ["always"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "co_opted", "toWhom": ["self"], "experience": "signsSeen",
      "likelihood": 3, "severity": 2, "sources": ["outside_help", "officials"], "fromThisStudy": true}]},
    {"question": "e2", "missing": "declined"},
    {"question": "e3", "codes": ["respect", "belief"]},
    {"question": "e4", "codes": ["people"]},
    {"question": "f1", "codes": ["values", "symbols"]},
    {"question": "f2", "rows": [{"need": "leave_alone", "priority": 1, "namedBy": "self", "firstProvider": "none",
      "whenNeeded": "steady"}]},
    {"question": "f3", "missing": "notApplicable"},
    {"question": "f4", "codes": ["displace", "parallel", "legit"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
