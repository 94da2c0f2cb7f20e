extension PracticeStudy {
  /// The committee under the tree: one long talk, one short.
  static let interviewsText03 = #"""
  [
  {"code": "I-04", "respondent": "R-03", "people": ["A-03"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["fr"], "day": 44, "place": "Z-01", "minutes": 74, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T2",
    "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate",
    "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "knows", "pressureSeen": "none", "givenDay": 44,
    "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "committee", "roles": ["mediator"]}, {"kind": "person", "roles":
      ["elder"]}, {"kind": "person", "roles": ["service"]}, {"kind": "group", "roles": ["women_lead", "trader"]}]},
    {"question": "b2", "codes": ["mediator"]},
    {"question": "b3", "codes": ["cross_line", "long_time"]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "authority", "women"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "dispute", "phase": "prevent", "aimedAt": ["everyone"], "outcome":
      "repaired", "tacticalDetail": false}, {"strategy": "mediate", "phase": "protect", "aimedAt": ["otherGroup",
      "authorities"], "outcome": "reduced", "tacticalDetail": false}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["worse"]},
    {"question": "d1", "codes": ["duty", "pragmatic", "hope"]},
    {"question": "d2", "codes": ["asked"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "work_blocked", "toWhom": ["group"], "experience": "feared",
      "likelihood": 2, "severity": 3, "sources": ["officials"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["clear_rules", "tell_first", "share_tasks"]},
    {"question": "e3", "codes": ["leadership", "consult"]},
    {"question": "e4", "codes": ["means"]},
    {"question": "f1", "codes": ["symbols", "systems"]},
    {"question": "f2", "rows": [{"need": "recognition", "priority": 1, "namedBy": "group", "firstProvider":
      "local_gov", "backupProvider": "nat_gov", "scale": "tiny", "whenNeeded": "months"}, {"need": "means_kind",
      "priority": 2, "namedBy": "group", "firstProvider": "local_gov", "backupProvider": "intl_ngo", "scale":
      "small", "whenNeeded": "months"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["displace", "parallel"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]},
  {"code": "I-05", "respondent": "R-04", "people": ["A-03"], "stance": "self", "guide": "lpa-short-1", "version":
    "short", "langs": ["fr"], "day": 45, "place": "Z-01", "minutes": 17, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T2",
    "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 45, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "committee", "roles": ["mediator"]}, {"kind": "person", "roles":
      ["neighbour"]}]},
    {"question": "c1", "rows": [{"strategy": "mediate", "phase": "prevent", "aimedAt": ["ownPeople", "otherGroup"],
      "outcome": "prevented", "tacticalDetail": false}]},
    {"question": "d1", "codes": ["pragmatic", "protect_own"]},
    {"question": "e1", "rows": [{"riskType": "denounced", "toWhom": ["self", "family"], "experience": "feared",
      "likelihood": 3, "severity": 5, "sources": ["informers"], "fromThisStudy": false}]},
    {"question": "e3", "codes": ["cohesion"]},
    {"question": "f2", "rows": [{"need": "protection", "priority": 1, "namedBy": "self", "firstProvider":
      "local_group", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"}]},
    {"question": "f3"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
