extension PracticeStudy {
  /// The repair workshop.
  static let interviewsText02 = #"""
  [
  {"code": "I-03", "respondent": "R-02", "people": ["A-02"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["en"], "day": 104, "place": "Z-01", "minutes": 66, "interpreter": false, "othersPresent":
    ["friend"], "setting": "semiPrivate", "distressPeak": 0, "distressActions": [], "status": "complete", "by":
    "T4", "consent": {"mode": "oral_alone", "lang": "en", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse",
    "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none",
    "givenDay": 104, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "group", "roles": ["youth", "media_arts"]}, {"kind": "person", "roles":
      ["neighbour"]}, {"kind": "person", "roles": ["faith_lead", "women_lead"]}]},
    {"question": "b2", "codes": ["youth"]},
    {"question": "b3", "codes": ["deeds", "refused", "turned_to"]},
    {"question": "b4", "byWhom": ["youth", "women", "own_group"], "breadth": "severalGroups"},
    {"question": "c1", "rows": [{"strategy": "anti_recruit", "phase": "prevent", "aimedAt": ["youth"], "outcome":
      "reduced", "tacticalDetail": false}, {"strategy": "normal_life", "phase": "prevent", "aimedAt": ["youth"],
      "outcome": "prevented", "tacticalDetail": false}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["not_possible"]},
    {"question": "d1", "codes": ["hope", "duty", "way_of_life"]},
    {"question": "d2", "codes": ["avoided", "witnessed"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "forced_join", "toWhom": ["group"], "experience": "threatened",
      "likelihood": 3, "severity": 4, "sources": ["militia_local"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["together", "clear_rules"]},
    {"question": "e3", "codes": ["people", "safe_space"]},
    {"question": "e4", "codes": ["means", "skills"]},
    {"question": "f1", "codes": ["systems", "experiences"]},
    {"question": "f2", "rows": [{"need": "money_flex", "priority": 1, "namedBy": "group", "firstProvider":
      "intl_ngo", "backupProvider": "diaspora", "whyNotNearer": "Nobody near has money that does not ask for \#
  something.", "scale": "small", "whenNeeded": "months"}, {"need": "training", "priority": 2, "namedBy": "group",
      "firstProvider": "nat_civil", "backupProvider": "intl_ngo", "whyNotNearer": "The one welder who taught us has \#
  moved away.", "scale": "small", "whenNeeded": "yearOrMore"}, {"need": "link_peers", "priority": 3, "namedBy":
      "group", "firstProvider": "local_group", "backupProvider": "nat_civil", "scale": "tiny", "whenNeeded":
      "months"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["fuel", "parallel"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
