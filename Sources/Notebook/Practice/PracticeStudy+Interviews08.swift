extension PracticeStudy {
  /// The village on no side: one long talk, one short about the others.
  static let interviewsText08 = #"""
  [
  {"code": "I-11", "respondent": "R-10", "people": ["A-08"], "stance": "forGroup", "guide": "lpa-full-1", "version":
    "full", "langs": ["es"], "day": 86, "place": "Z-02", "minutes": 79, "interpreter": false, "othersPresent":
    ["none"], "setting": "private", "distressPeak": 1, "distressActions": ["slowed", "offeredSkip"], "status":
    "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "es", "understood": "yes", "scopesOpening":
    ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes",
    "teamUse", "aggregate", "shareDeid"], "limitsTold": true, "gatekeeper": "permitted", "pressureSeen": "none",
    "givenDay": 86, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "community", "roles": ["neighbour"]}, {"kind": "committee", "roles":
      ["mediator"]}, {"kind": "person", "roles": ["elder"]}]},
    {"question": "b2", "codes": ["neighbour"]},
    {"question": "b3", "codes": ["refused", "symbol", "many_name"]},
    {"question": "b4", "byWhom": ["own_group", "other_group", "displaced"], "breadth": "severalGroups"},
    {"question": "c1", "rows": [{"strategy": "opt_out", "phase": "protect", "aimedAt": ["armedActors", "everyone"],
      "outcome": "protected", "tacticalDetail": false}, {"strategy": "engage_armed", "phase": "protect", "aimedAt":
      ["armedActors"], "outcome": "reduced", "tacticalDetail": true}]},
    {"question": "c2"},
    {"question": "c3", "codes": ["worse"]},
    {"question": "d1", "codes": ["way_of_life", "protect_own", "refuse_side", "pragmatic"]},
    {"question": "d2", "missing": "notAsked"},
    {"question": "d3"},
    {"question": "e1", "rows": [{"riskType": "attack_body", "toWhom": ["wholeCommunity"], "experience":
      "threatened", "likelihood": 3, "severity": 5, "sources": ["paramilitary", "rebel"], "fromThisStudy": false}]},
    {"question": "e2", "codes": ["clear_rules", "together", "be_seen"]},
    {"question": "e3", "codes": ["cohesion", "engage_armed", "leadership"]},
    {"question": "e4", "codes": ["means", "comms"]},
    {"question": "f1", "codes": ["values", "experiences"]},
    {"question": "f2", "rows": [{"need": "accompany", "priority": 1, "namedBy": "group", "firstProvider":
      "intl_ngo", "backupProvider": "intl_official", "whyNotNearer": "Those near us are as exposed as we are.",
      "scale": "small", "whenNeeded": "now"}, {"need": "advocacy", "priority": 2, "namedBy": "group",
      "firstProvider": "nat_civil", "backupProvider": "intl_official", "whyNotNearer": "A local voice would be \#
  silenced the same day.", "scale": "small", "whenNeeded": "months"}]},
    {"question": "f3"},
    {"question": "f4", "codes": ["legit", "expose"]},
    {"question": "g1"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid"]},
    {"question": "g3", "codes": ["1"]}
  ]},
  {"code": "I-12", "respondent": "R-11", "people": ["A-08"], "stance": "aboutOther", "guide": "lpa-short-1",
    "version": "short", "langs": ["es"], "day": 87, "place": "Z-02", "minutes": 16, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T2", "consent": {"mode": "oral_alone", "lang": "es", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate"], "scopesClosing": ["takePart", "notes", "teamUse", "aggregate"], "limitsTold":
    true, "gatekeeper": "none", "pressureSeen": "none", "givenDay": 87, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "a3", "codes": ["yes"]},
    {"question": "b1", "rows": [{"kind": "community", "roles": ["neighbour"]}, {"kind": "group", "roles":
      ["women_lead"]}]},
    {"question": "c1", "rows": [{"strategy": "opt_out", "phase": "protect", "aimedAt": ["youth", "ownPeople"],
      "outcome": "protected", "tacticalDetail": false}]},
    {"question": "d1", "codes": ["way_of_life", "protect_own"]},
    {"question": "e1", "missing": "declined"},
    {"question": "e3", "codes": ["cohesion", "normal_life"]},
    {"question": "f2", "rows": [{"need": "accompany", "priority": 1, "namedBy": "group", "firstProvider":
      "nat_civil", "backupProvider": "intl_ngo", "whyNotNearer": "The neighbouring villages are afraid to be seen \#
  here.", "scale": "small", "whenNeeded": "now"}]},
    {"question": "f3"},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"]},
    {"question": "g3", "codes": ["0"]}
  ]}
  ]
  """#
}
