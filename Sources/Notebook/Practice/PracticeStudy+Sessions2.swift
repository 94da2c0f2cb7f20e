extension PracticeStudy {
  /// The mixed groups of River Bend and High Terraces.
  static let sessionsText2 = #"""
  [
  {"code": "S-03", "place": "Z-02", "day": 118, "lang": "fr", "groupKind": "mixed", "countBand": "8-12",
    "facilitator": "T4", "recorder": "T3", "groundRules": "On parle des jours, pas des gens. Qui veut se taire verse \#
  l’eau. On finit avant que la lampe baisse.", "observersPresent": [], "distressPeak": 1, "reflection": "The line of \#
  stones on the ground was longer than the room. Somebody opened the door and went on laying them outside, and then \#
  nobody had to say that it took too long.", "activities": [
    {"method": "timeline", "prompt": "h5", "sign": "W-03", "agreement": "consensus", "meaning": "Ici on a décidé le \#
  deuxième jour, là-bas le vingt-neuvième. Ce qui aurait raccourci la ligne : une seule personne, là-bas, dont nous \#
  connaissons la voix.", "mayLeave": true, "isRead": false, "items": [
      {"label": "de la craie sur des portes", "symbol": "●", "periodLabel": "la semaine des premières mangues"},
      {"label": "on se le dit au puits", "symbol": "▲", "daysAfter": 1, "level": "neighbours"},
      {"label": "on décide ensemble, ici", "symbol": "◆", "daysAfter": 1, "level": "local_group"},
      {"label": "toutes les portes lavées", "symbol": "■", "daysAfter": 1, "level": "local_group"},
      {"label": "la lettre part", "symbol": "☼", "daysAfter": 2, "level": "local_gov"},
      {"label": "le bureau décide", "symbol": "♪", "daysAfter": 24, "level": "nat_gov"},
      {"label": "quelqu’un vient voir", "symbol": "☂", "daysAfter": 3, "level": "nat_gov"}
    ], "ties": []},
    {"method": "riskWeigh", "prompt": "h6", "votersBand": "10-19", "agreement": "majority", "meaning": "À la fin \#
  chacun a nommé un plat qu’il sait bien faire. On est partis en parlant de poisson.", "mayLeave": false,
      "isRead": false, "items": [
      {"label": "être montrés du doigt", "symbol": "●", "mapsTo": "riskType:stigma", "scoreL": 3, "scoreS": 2,
        "likelyTally": [1, 3, 7], "badTally": [2, 6, 3], "protections": ["together", "be_seen"]},
      {"label": "des menaces en paroles", "symbol": "▲", "mapsTo": "riskType:threat_words", "scoreL": 3, "scoreS": 2,
        "likelyTally": [0, 4, 7], "badTally": [3, 7, 1], "protections": ["together", "tell_first"]},
      {"label": "perdre le gagne-pain", "symbol": "◆", "mapsTo": "riskType:livelihood_loss", "scoreL": 2,
        "scoreS": 3, "likelyTally": [2, 8, 1], "badTally": [0, 3, 8], "protections": ["share_tasks"]},
      {"label": "s’épuiser", "symbol": "■", "mapsTo": "riskType:exhaustion", "scoreL": 3, "scoreS": 1,
        "likelyTally": [0, 2, 9], "badTally": [6, 4, 1], "protections": ["rest", "share_tasks"]}
    ], "ties": []}
  ]},
  {"code": "S-04", "place": "Z-03", "day": 116, "lang": "en", "groupKind": "mixed", "countBand": "8-12",
    "facilitator": "T1", "recorder": "T2", "groundRules": "What is wrong is said kindly. What should not be said is \#
  not explained.", "observersPresent": [], "distressPeak": 0, "reflection": "They were stricter with us than we had \#
  been. The sentence about names and work was true, and that was the trouble with it.", "activities": [
    {"method": "giveBack", "question": "Is this true here? Is there something that should not be said?",
      "votersBand": "10-19", "agreement": "consensus", "meaning": "The sheet may hang at the school if the one \#
  sentence is not on it. The old women want it read out, not hung.", "mayLeave": true, "isRead": false, "items": [
      {"label": "Many do it out of hope.", "symbol": "●", "finding": "why:hope", "verdict": "true",
        "verdictTally": [8, 2, 0, 0]},
      {"label": "Many began with their own.", "symbol": "▲", "finding": "why:protect_own", "verdict": "partly",
        "verdictTally": [3, 6, 1, 0], "note": "They began so. They went on because others came along."},
      {"label": "Nobody can do it alone.", "symbol": "◆", "finding": "sustains:people", "verdict": "true",
        "verdictTally": [10, 0, 0, 0]},
      {"label": "They fear for their name.", "symbol": "■", "finding": "danger:name_work", "verdict": "notSaid",
        "verdictTally": [4, 3, 1, 2]}
    ], "ties": []}
  ]}
  ]
  """#
}
