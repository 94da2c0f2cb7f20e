extension PracticeStudy {
  /// The lay preacher, twice.
  static let interviewsText01 = #"""
  [
  {"code": "I-01", "respondent": "R-01", "people": ["A-01"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["en"], "day": 40, "asSaid": "the week the roofs were being mended", "place": "Z-01",
    "minutes": 68, "interpreter": false, "othersPresent": ["none"], "setting": "private", "distressPeak": 0,
    "distressActions": [], "status": "complete", "by": "T1", "consent": {"mode": "oral_alone", "lang": "en",
    "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 40, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["faith_lead", "women_lead"]}, {"kind": "committee",
      "roles": ["mediator"]}, {"kind": "group", "roles": ["youth"]}]},
    {"question": "b2", "codes": ["faith_lead", "women_lead"]},
    {"question": "b3", "codes": ["turned_to", "long_time", "deeds"]},
    {"question": "b4", "byWhom": ["women", "own_group", "faith", "youth"], "breadth": "severalGroups"},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "prevent", "aimedAt": ["ownPeople", "youth"],
      "outcome": "prevented", "tacticalDetail": false}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["faith", "protect_own", "hope"]},
    {"question": "d2", "codes": ["grew", "asked"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "threat_words", "toWhom": ["self", "family"], "experience":
      "signsSeen", "likelihood": 3, "severity": 3, "sources": ["own_group"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["together", "tell_first"]},
    {"question": "e3", "codes": ["belief", "people"]},
    {"question": "e4", "codes": ["means", "respect"]},
    {"question": "f1", "codes": ["symbols", "values"]},
    {"question": "f2", "rows": [{"need": "recognition", "priority": 1, "namedBy": "self", "firstProvider":
      "local_gov", "backupProvider": "nat_civil", "scale": "tiny", "whenNeeded": "months"}, {"need": "wellbeing",
      "priority": 2, "namedBy": "self", "firstProvider": "local_faith", "backupProvider": "intl_ngo", "scale":
      "small", "whenNeeded": "steady"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["expose", "divide"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]},
  {"code": "I-02", "respondent": "R-01", "people": ["A-01"], "stance": "self", "guide": "lpa-full-1", "version":
    "full", "langs": ["sw"], "day": 93, "asSaid": "after the second planting", "place": "Z-01", "minutes": 52,
    "interpreter": false, "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [],
    "status": "complete", "follows": "I-01", "by": "T1", "consent": {"mode": "oral_alone", "lang": "sw",
    "understood": "yes", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 93, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["faith_lead"]}, {"kind": "group", "roles":
      ["youth"]}]},
    {"question": "b2", "codes": ["faith_lead"]},
    {"question": "b3", "codes": ["turned_to", "many_name"]},
    {"question": "b4", "byWhom": ["women", "own_group", "faith", "other_group"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "prevent", "aimedAt": ["everyone"], "outcome":
      "reduced", "tacticalDetail": false}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["faith", "hope"]},
    {"question": "d2", "missing": "notAsked"},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "stigma", "toWhom": ["self"], "experience": "signsSeen", "likelihood":
      4, "severity": 2, "sources": ["own_group"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["together"]},
    {"question": "e3", "codes": ["belief", "small_wins"]},
    {"question": "e4", "codes": ["respect"]},
    {"question": "f1"},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self", "firstProvider":
      "local_faith", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "now"}]},
    {"question": "f3"},
    {"question": "f4", "missing": "notAsked"},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
