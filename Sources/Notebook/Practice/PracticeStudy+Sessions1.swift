extension PracticeStudy {
  /// The women of Saltmarsh and the young people of High Terraces.
  static let sessionsText1 = #"""
  [
  {"code": "S-01", "place": "Z-01", "day": 47, "lang": "en", "groupKind": "women", "countBand": "8-12",
    "facilitator": "T4", "recorder": "T2", "groundRules": "One speaks, the others pour tea. What is said here stays \#
  here. Nobody is asked about her own house.", "observersPresent": ["child"], "distressPeak": 0, "reflection": "They \#
  put the seller of charcoal in the middle of the map, and she covered her face and laughed. We had not thought of \#
  her once.", "activities": [
    {"method": "roleMap", "prompt": "h2", "agreement": "consensus", "meaning": "Peace here is mostly kept before \#
  breakfast, by people who are on their way to something else.", "missing": "The women who fetch firewood. They hear \#
  things first, and nobody asks them.", "mayLeave": true, "isRead": true, "items": [
      {"label": "women at the tap", "symbol": "●", "mapsTo": "personRole:neighbour", "nearness": "near"},
      {"label": "those who pray with both", "symbol": "▲", "mapsTo": "personRole:faith_lead", "nearness": "middle"},
      {"label": "elders who settle quarrels", "symbol": "◆", "mapsTo": "personRole:elder", "nearness": "middle"},
      {"label": "teachers, health workers", "symbol": "■", "mapsTo": "personRole:service", "nearness": "middle"},
      {"label": "market sellers", "symbol": "☼", "mapsTo": "personRole:trader", "nearness": "near"},
      {"label": "boys who mend things", "symbol": "♪", "mapsTo": "personRole:youth", "nearness": "near"},
      {"label": "the mixed committee", "symbol": "☂", "mapsTo": "personKind:committee", "nearness": "far"}
    ], "ties": [
      {"from": 5, "relation": "warns", "to": 1}, {"from": 1, "relation": "works_with", "to": 2},
      {"from": 7, "relation": "works_with", "to": 3}, {"from": 6, "relation": "strained", "to": 3}
    ]},
    {"method": "pileRank", "prompt": "h3", "agreement": "majority", "meaning": "A title was named, and ended at the \#
  bottom of the row, with laughter.", "mayLeave": true, "isRead": true, "items": [
      {"label": "people go to them at night", "symbol": "●", "mapsTo": "recognitionWay:turned_to", "rank": 1,
        "note": "Because at night you go only to whom you trust."},
      {"label": "they sit with both sides", "symbol": "▲", "mapsTo": "recognitionWay:cross_line", "rank": 2,
        "note": "At a funeral everyone sees where you sit."},
      {"label": "they did it for years", "symbol": "◆", "mapsTo": "recognitionWay:long_time", "rank": 3,
        "note": "Once is a mood."},
      {"label": "they have a title", "symbol": "■", "mapsTo": "recognitionWay:holds_post", "rank": 4,
        "note": "It helps with the office and with nothing else."}
    ], "ties": []}
  ]},
  {"code": "S-02", "place": "Z-03", "day": 112, "lang": "en", "groupKind": "youth", "countBand": "8-12",
    "facilitator": "T4", "recorder": "T2", "groundRules": "No one repeats at home who said what. Laughing with, not \#
  at. Anybody may pass.", "observersPresent": [], "distressPeak": 0, "reflection": "Aloud everybody wanted training. \#
  Behind the curtain they chose the light on the path. Without the curtain we would have written down the wrong \#
  answer.", "activities": [
    {"method": "dotVote", "prompt": "h8", "votersBand": "10-19", "agreement": "majority", "meaning": "They looked at \#
  the order for a while. One said: a skill is no use if you cannot walk home with it.", "mayLeave": true,
      "isRead": true, "items": [
      {"label": "safe places", "symbol": "●", "mapsTo": "sustaining:safe_space", "tally": 13, "rank": 1},
      {"label": "small funds", "symbol": "▲", "mapsTo": "supportNeed:money_flex", "tally": 8, "rank": 2},
      {"label": "training", "symbol": "◆", "mapsTo": "supportNeed:training", "tally": 6, "rank": 3},
      {"label": "someone beside us", "symbol": "■", "mapsTo": "supportNeed:accompany", "tally": 3, "rank": 4},
      {"label": "rest and healing", "symbol": "☼", "mapsTo": "supportNeed:wellbeing", "tally": 2, "rank": 5},
      {"label": "to be heard", "symbol": "♪", "mapsTo": "supportNeed:recognition", "tally": 1, "rank": 6}
    ], "ties": []}
  ]}
  ]
  """#
}
