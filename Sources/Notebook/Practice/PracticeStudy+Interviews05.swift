extension PracticeStudy {
  /// The bell households: one long talk, one short.
  static let interviewsText05 = #"""
  [
  {"code": "I-07", "respondent": "R-06", "people": ["A-05"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["ar"], "day": 64, "asSaid": "the first cool evening", "place": "Z-02", "minutes": 77,
    "interpreter": true, "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [],
    "status": "complete", "by": "T4", "consent": {"mode": "oral_alone", "lang": "ar", "understood": "yes",
    "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing":
    ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "none",
    "pressureSeen": "none", "givenDay": 64, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "network", "roles": ["monitor", "neighbour"]}, {"kind": "family", "roles":
      ["neighbour"]}, {"kind": "person", "roles": ["elder"]}]},
    {"question": "b2", "codes": ["monitor"]},
    {"question": "b3", "codes": ["many_name", "deeds", "symbol"]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "women"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "early_warn", "phase": "protect", "aimedAt": ["everyone"], "outcome":
      "protected", "tacticalDetail": true}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["protect_own", "duty", "refuse_side"]},
    {"question": "d2", "missing": "declined"},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "detention", "toWhom": ["self", "group"], "experience": "signsSeen",
      "likelihood": 3, "severity": 4, "sources": ["paramilitary"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["share_tasks", "low_profile", "together"]},
    {"question": "e3", "codes": ["comms", "cohesion"]},
    {"question": "e4"},
    {"question": "f1", "codes": ["symbols", "experiences"]},
    {"question": "f2", "rows": [{"need": "warning", "priority": 1, "namedBy": "group", "firstProvider": "nat_civil",
      "backupProvider": "regional", "whyNotNearer": "What comes from across the river is known only further away.",
      "scale": "small", "whenNeeded": "now"}, {"need": "link_up", "priority": 2, "namedBy": "group",
      "firstProvider": "nat_gov", "backupProvider": "intl_official", "whyNotNearer": "The road and the bridge are \#
  not decided here.", "scale": "tiny", "whenNeeded": "months"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["expose", "displace"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]},
  {"code": "I-08", "respondent": "R-07", "people": ["A-05"], "stance": "self", "guide": "lpa-short-1", "version":
    "short", "langs": ["ar"], "day": 77, "place": "Z-02", "minutes": 19, "interpreter": true, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete", "by": "T4",
    "consent": {"mode": "oral_alone", "lang": "ar", "understood": "yes", "scopesOpening": ["takePart", "notes",
    "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"],
    "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 77, "withdrawUntilDay": 150},
    "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "network", "roles": ["neighbour"]}, {"kind": "group", "roles":
      ["women_lead"]}]},
    {"question": "c1", "rows": [{"strategy": "counter_hate", "phase": "protect", "aimedAt": ["everyone"], "outcome":
      "reduced", "tacticalDetail": false}]},
    {"question": "d1", "codes": ["protect_own", "refuse_side"]},
    {"question": "e1", "rows": [{"riskType": "threat_words", "toWhom": ["self", "family"], "experience":
      "threatened", "likelihood": 4, "severity": 3, "sources": ["militia_local"], "fromThisStudy": false}]},
    {"question": "e3", "codes": ["people", "comms"]},
    {"question": "f2", "rows": [{"need": "protection", "priority": 1, "namedBy": "self", "firstProvider":
      "local_group", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "now"}]},
    {"question": "f3"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
