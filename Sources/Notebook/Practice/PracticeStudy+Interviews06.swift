extension PracticeStudy {
  /// The ferry market women.
  static let interviewsText06 = #"""
  [
  {"code": "I-09", "respondent": "R-08", "people": ["A-06"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["fr"], "day": 57, "place": "Z-02", "minutes": 70, "interpreter": false, "othersPresent":
    ["friend", "child"], "setting": "semiPrivate", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "fr", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse",
    "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none",
    "givenDay": 57, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "group", "roles": ["trader", "women_lead"]}, {"kind": "network", "roles":
      ["neighbour"]}, {"kind": "person", "roles": ["elder"]}]},
    {"question": "b2", "codes": ["trader", "women_lead"]},
    {"question": "b3", "codes": ["deeds", "cross_line", "turned_to"]},
    {"question": "b4", "byWhom": ["women", "other_group", "own_group", "displaced"], "breadth": "acrossTheDivide"},
    {"question": "c1", "rows": [{"strategy": "normal_life", "phase": "protect", "aimedAt": ["everyone"], "outcome":
      "protected", "tacticalDetail": false}, {"strategy": "engage_armed", "phase": "protect", "aimedAt":
      ["armedActors"], "outcome": "reduced", "tacticalDetail": false}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["no_effect"]},
    {"question": "d1", "codes": ["livelihood", "protect_own", "hope"]},
    {"question": "d2", "codes": ["grew"]},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "property_loss", "toWhom": ["group"], "experience": "threatened",
      "likelihood": 4, "severity": 3, "sources": ["criminal"], "fromThisStudy": false}, {"riskType": "family_harm",
      "toWhom": ["family"], "experience": "feared", "likelihood": 2, "severity": 4, "sources": ["paramilitary"],
      "fromThisStudy": false}]},
    {"question": "e2", "codes": ["together", "be_seen", "clear_rules"]},
    {"question": "e3", "codes": ["normal_life", "people"]},
    {"question": "e4", "codes": ["means"]},
    {"question": "f1", "codes": ["systems", "values"]},
    {"question": "f2", "rows": [{"need": "means_kind", "priority": 1, "namedBy": "group", "firstProvider":
      "local_group", "backupProvider": "local_gov", "scale": "small", "whenNeeded": "now"}, {"need": "money_flex",
      "priority": 2, "namedBy": "group", "firstProvider": "local_group", "backupProvider": "intl_ngo", "scale":
      "small", "whenNeeded": "months"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["fuel", "divide"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
