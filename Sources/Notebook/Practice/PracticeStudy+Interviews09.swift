extension PracticeStudy {
  /// The mourning circle.
  static let interviewsText09 = #"""
  [
  {"code": "I-13", "respondent": "R-12", "people": ["A-09"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["en"], "day": 22, "place": "Z-03", "minutes": 71, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T1",
    "consent": {"mode": "oral_alone", "lang": "en", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate",
    "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 22,
    "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "faith_body", "roles": ["faith_lead"]}, {"kind": "person", "roles":
      ["service"]}, {"kind": "person", "roles": ["survivor"]}]},
    {"question": "b2", "codes": ["faith_lead"]},
    {"question": "b3", "codes": ["long_time", "cross_line"]},
    {"question": "b4", "byWhom": ["faith", "women", "own_group", "other_group"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "heal", "phase": "recover", "aimedAt": ["everyone"], "outcome":
      "repaired", "tacticalDetail": false}]},
    {"question": "c2", "missing": "dontKnow"},
    {"question": "c3", "codes": ["worse"]},
    {"question": "d1", "codes": ["faith", "hope", "justice"]},
    {"question": "d2", "codes": ["witnessed", "asked"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "exhaustion", "toWhom": ["group"], "experience": "signsSeen",
      "likelihood": 4, "severity": 2, "sources": ["structural"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["share_tasks", "rest"]},
    {"question": "e3", "codes": ["belief", "consult"]},
    {"question": "e4", "codes": ["people"]},
    {"question": "f1", "codes": ["symbols", "experiences"]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "group", "firstProvider":
      "local_faith", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "steady"}, {"need": "link_peers",
      "priority": 2, "namedBy": "group", "firstProvider": "local_faith", "backupProvider": "nat_civil", "scale":
      "small", "whenNeeded": "yearOrMore"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["displace"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
