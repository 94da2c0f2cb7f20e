extension PracticeStudy {
  /// The nurse of the healing group.
  static let interviewsText11 = #"""
  [
  {"code": "I-15", "respondent": "R-14", "people": ["A-11"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["fr"], "day": 26, "place": "Z-03", "minutes": 69, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 1, "distressActions": ["slowed", "offeredSkip"], "status":
    "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening":
    ["takePart", "notes", "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate",
    "quotes"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 26, "withdrawUntilDay":
    150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["service", "survivor"]}, {"kind": "faith_body",
      "roles": ["faith_lead"]}]},
    {"question": "b2", "codes": ["service", "survivor"]},
    {"question": "b3", "codes": ["turned_to", "long_time", "deeds"]},
    {"question": "b4", "byWhom": ["women", "faith", "own_group"], "breadth": "severalGroups"},
    {"question": "c1", "rows": [{"strategy": "heal", "phase": "recover", "aimedAt": ["ownPeople"], "outcome":
      "repaired", "tacticalDetail": false}]},
    {"question": "c2", "missing": "declined"},
    {"question": "c3", "missing": "declined"},
    {"question": "d1", "codes": ["own_loss", "faith", "hope", "was_saved"]},
    {"question": "d2", "codes": ["survived", "rescued"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "exhaustion", "toWhom": ["self"], "experience": "signsSeen",
      "likelihood": 5, "severity": 3, "sources": ["structural"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["rest", "share_tasks"]},
    {"question": "e3", "codes": ["belief", "people"]},
    {"question": "e4", "codes": ["means"]},
    {"question": "f1", "codes": ["values", "experiences"]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self", "firstProvider":
      "local_gov", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["stop", "expose"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "quotes"]},
    {"question": "g3", "codes": ["1"]}
  ]}
  ]
  """#

  /// Each file of talks under a name that an error can point to.
  static var interviewTexts: [(name: String, text: String)] {
    [
      ("talks 01", interviewsText01),
      ("talks 02", interviewsText02),
      ("talks 03", interviewsText03),
      ("talks 04", interviewsText04),
      ("talks 05", interviewsText05),
      ("talks 06", interviewsText06),
      ("talks 07", interviewsText07),
      ("talks 08", interviewsText08),
      ("talks 09", interviewsText09),
      ("talks 10", interviewsText10),
      ("talks 11", interviewsText11),
    ]
  }
}
