/// The questions of the built-in guides without their words: what is chosen, what is stored, what is skipped when.
///
/// The form is XLSForm's: questions with a `relevant`, choices from named lists, repeats as `rows`. Two rules hold
/// throughout: `not(${distress} >= 2)` rather than `< 2`, because nobody has noted how the person is until something
/// shows, and nothing is not a number; and `${ageBand} != 'under18'` on every sensitive question.
enum QuestionBank {
  /// Sections A to D: opening, who, what they do, why.
  static let openingToWhy = #"""
    [
    {"id": "a1", "kind": "understanding", "hasWords": false, "choices": [
      {"name": "understood", "prompt": "said", "vocabulary": "understood", "target": {"one": "consent.understood"}}
    ]},
    {"id": "a2", "kind": "openingPermission", "sensitivity": "care", "hasWords": false, "choices": [
      {"name": "mayWeTalk", "prompt": "said", "vocabulary": "permissionAnswer", "target": "answer"}
    ]},
    {"id": "a3", "kind": "safety", "sensitivity": "care", "choices": [
      {"name": "goodPlace", "prompt": "goodPlace", "vocabulary": "yesNo", "target": "answer"},
      {"name": "topics", "prompt": "notToAsk", "vocabulary": "avoidTopic", "multiple": true,
        "target": {"interview": "topics"}}
    ]},
    {"id": "b1", "sensitivity": "care", "studyQuestion": "sq1", "rows": {"record": "mention", "maximum": 5, "columns": [
      {"field": "kind", "kind": {"code": "personKind"}},
      {"field": "roles", "kind": {"codes": "personRole"}}
    ]}},
    {"id": "b2", "sensitivity": "care", "studyQuestion": "sq1", "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "kind", "prompt": "heard", "vocabulary": "personKind", "target": {"subject": "kind"}},
      {"name": "roles", "prompt": "heardFirst", "vocabulary": "personRole", "multiple": true,
        "target": {"subject": "roles"}},
      {"name": "phases", "prompt": "when", "vocabulary": "phase", "multiple": true, "target": {"subject": "phases"}}
    ]},
    {"id": "b3", "studyQuestion": "sq2", "choices": [
      {"name": "ways", "prompt": "heard", "vocabulary": "recognitionWay", "multiple": true,
        "target": {"one": "recognition.ways"}}
    ]},
    {"id": "b4", "sensitivity": "care", "studyQuestion": "sq2", "variants": ["selected(${topics}, 'groups')"],
      "choices": [
      {"name": "byWhom", "prompt": "whoTrusts", "vocabulary": "recogniser", "multiple": true,
        "target": {"one": "recognition.byWhom"}, "relevant": "not(selected(${topics}, 'groups'))"},
      {"name": "breadth", "prompt": "howWide", "vocabulary": "breadth", "target": {"one": "recognition.breadth"}}
    ]},
    {"id": "c1", "sensitivity": "sensitive", "studyQuestion": "sq1", "hint": "needNot", "mayBeTactical": true,
      "relevant": "not(${distress} >= 2) and ${ageBand} != 'under18'", "variants": ["${stance} = 'aboutOther'"],
      "rows": {"record": "strategy", "maximum": 3, "columns": [
      {"field": "strategy", "kind": {"code": "strategy"}},
      {"field": "phase", "kind": {"code": "phase"}},
      {"field": "outcome", "kind": {"code": "outcome"}},
      {"field": "aimedAt", "kind": {"codes": "aimedAt"}}
    ]}},
    {"id": "c2", "sensitivity": "care", "studyQuestion": "sq5", "rows": {"record": "warningSign", "maximum": 2,
      "columns": [
      {"field": "sign", "kind": {"code": "warningSign"}},
      {"field": "toldAfter", "kind": "days"},
      {"field": "providerLevel", "record": "response", "kind": {"code": "provider"}},
      {"field": "decidedAfter", "record": "response", "kind": "days"},
      {"field": "actedAfter", "record": "response", "kind": "days"}
    ]}},
    {"id": "c3", "sensitivity": "sensitive", "studyQuestion": "sq4", "hint": "needNot",
      "relevant": "not(${distress} >= 2) and ${ageBand} != 'under18'", "choices": [
      {"name": "outcome", "prompt": "heard", "vocabulary": "outcome", "target": "answer"}
    ]},
    {"id": "d1", "sensitivity": "care", "studyQuestion": "sq3", "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "motives", "prompt": "heardFirst", "vocabulary": "motivation", "multiple": true, "ranked": true,
        "target": {"each": "motivation.motivation"}}
    ]},
    {"id": "d2", "sensitivity": "sensitive", "studyQuestion": "sq3", "hint": "needNotNoDetails",
      "relevant": "${stance} != 'aboutOther' and not(${distress} >= 2) and not(selected(${topics}, 'past')) and \#
    ${ageBand} != 'under18'",
      "choices": [
      {"name": "path", "prompt": "heard", "vocabulary": "pathIntoPeace", "multiple": true,
        "target": {"subject": "pathIntoPeace"}}
    ]},
    {"id": "d3", "studyQuestion": "sq3"}
    ]
    """#

  /// Sections E to G: danger, help, close.
  static let dangerToClose = #"""
    [
    {"id": "e1", "sensitivity": "sensitive", "studyQuestion": "sq4", "hint": "needNot",
      "relevant": "not(${distress} >= 2) and not(selected(${topics}, 'dangers')) and ${ageBand} != 'under18'",
      "variants": ["${stance} = 'aboutOther'", "selected(${topics}, 'family')"],
      "rows": {"record": "risk", "maximum": 3, "columns": [
      {"field": "riskType", "kind": {"code": "riskType"}, "prompt": "notAloud"},
      {"field": "toWhom", "kind": {"code": "toWhom"}, "prompt": "notAloud"},
      {"field": "experience", "kind": {"code": "experience"}, "prompt": "notAloud"},
      {"field": "likelihood", "kind": {"scale": "likelihood"}, "prompt": "notAloud"},
      {"field": "severity", "kind": {"scale": "severity"}, "prompt": "notAloud"},
      {"field": "fromThisStudy", "kind": {"code": "yesNo"}, "prompt": "addsToIt"}
    ]}},
    {"id": "e2", "sensitivity": "sensitive", "studyQuestion": "sq4", "hint": "needNotNoPlaces", "mayBeTactical": true,
      "relevant": "count(${e1}) > 0 and not(${distress} >= 2) and not(selected(${topics}, 'dangers')) and ${ageBand} \#
    != 'under18'",
      "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "protections", "prompt": "heard", "vocabulary": "protection", "multiple": true, "target": "answer"}
    ]},
    {"id": "e3", "studyQuestion": "sq4", "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "sustains", "prompt": "heardFirst", "vocabulary": "sustaining", "multiple": true, "ranked": true,
        "target": {"each": "sustaining.factor", "fixed": {"direction": "sustains"}}}
    ]},
    {"id": "e4", "sensitivity": "care", "studyQuestion": "sq4", "relevant": "not(${distress} >= 2)",
      "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "wearsDown", "prompt": "breaks", "vocabulary": "sustaining", "multiple": true, "ranked": true,
        "target": {"each": "sustaining.factor", "fixed": {"direction": "wearsDown"}}}
    ]},
    {"id": "f1", "studyQuestion": "sq5", "choices": [
      {"name": "joins", "prompt": "joins", "vocabulary": "dncCategory", "multiple": true, "target": "answer"}
    ]},
    {"id": "f2", "studyQuestion": "sq5", "variants": ["${stance} = 'aboutOther'"],
      "rows": {"record": "need", "maximum": 3, "columns": [
      {"field": "need", "kind": {"code": "supportNeed"}},
      {"field": "firstProvider", "kind": {"code": "provider"}},
      {"field": "backupProvider", "kind": {"code": "provider"}}
    ]}},
    {"id": "f3", "sensitivity": "care", "studyQuestion": "sq5", "hint": "whyNotNearer",
      "relevant": "count(${f2}) > 0 and selected-at(${f2}, 0) != 'leave_alone'",
      "rows": {"record": "need", "maximum": 3, "canAdd": false, "columns": [
      {"field": "firstProvider", "kind": {"code": "provider"}},
      {"field": "backupProvider", "kind": {"code": "provider"}},
      {"field": "whyNotNearer", "kind": "text"}
    ]}},
    {"id": "f4", "sensitivity": "care", "studyQuestion": "sq5", "choices": [
      {"name": "harms", "prompt": "heard", "vocabulary": "dnhSupport", "multiple": true, "target": "answer"}
    ]},
    {"id": "g1"},
    {"id": "g2", "kind": "closingPermission", "sensitivity": "care", "hasWords": false, "choices": [
      {"name": "leaveOut", "prompt": "said", "vocabulary": "leaveOut", "target": "answer"},
      {"name": "scopes", "prompt": "mayWe", "vocabulary": "consentScope", "multiple": true,
        "target": {"one": "consent.scopesClosing"}}
    ]},
    {"id": "g3", "kind": "farewell", "sensitivity": "care", "choices": [
      {"name": "howTheyAre", "prompt": "notAloud", "vocabulary": "distress", "target": "answer"}
    ], "rows": {"record": "followUp", "columns": [
      {"field": "kind", "kind": {"code": "followUpKind"}},
      {"field": "how", "kind": {"code": "followUpHow"}},
      {"field": "dueOn", "kind": {"code": "dueIn"}},
      {"field": "what", "kind": "text"}
    ]}}
    ]
    """#

  /// The five questions of the open guide. They have ids of their own, although they touch b1, b3, d1, e3 and f2:
  /// they are asked in other words and wait for a story, so answers to them must not be counted as answers to those.
  /// What is heard is stored as the same kinds of record, so that findings see both.
  static let open = #"""
    [
    {"id": "o1", "sensitivity": "care", "studyQuestion": "sq1", "mayBeTactical": true, "choices": [
      {"name": "strategies", "prompt": "heard", "vocabulary": "strategy", "multiple": true,
        "target": {"each": "strategy.strategy"}}
    ]},
    {"id": "o2", "studyQuestion": "sq2", "choices": [
      {"name": "ways", "prompt": "heard", "vocabulary": "recognitionWay", "multiple": true,
        "target": {"one": "recognition.ways"}}
    ]},
    {"id": "o3", "sensitivity": "care", "studyQuestion": "sq3", "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "motives", "prompt": "heardFirst", "vocabulary": "motivation", "multiple": true, "ranked": true,
        "target": {"each": "motivation.motivation"}}
    ]},
    {"id": "o4", "sensitivity": "care", "studyQuestion": "sq4", "variants": ["${stance} = 'aboutOther'"], "choices": [
      {"name": "sustains", "prompt": "heardFirst", "vocabulary": "sustaining", "multiple": true, "ranked": true,
        "target": {"each": "sustaining.factor", "fixed": {"direction": "sustains"}}}
    ]},
    {"id": "o5", "studyQuestion": "sq5", "rows": {"record": "need", "columns": [
      {"field": "need", "kind": {"code": "supportNeed"}},
      {"field": "firstProvider", "kind": {"code": "provider"}},
      {"field": "backupProvider", "kind": {"code": "provider"}}
    ]}}
    ]
    """#
}
