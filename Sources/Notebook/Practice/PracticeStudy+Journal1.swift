extension PracticeStudy {
  /// The first ten notes, from arriving to the tense weeks at River Bend.
  static let journalText1 = #"""
  [
  {"code": "J-001", "kind": "context", "day": 2, "text": "First days in Saltmarsh. I note who greets whom. On the \#
  salt road everybody greets everybody; at the pump the two ends of the queue look past each other. The bread seller \#
  calls all her customers by the same word for cousin. I have bought more bread than I can eat.", "about": [],
    "place": "Z-01", "tags": ["greeting"], "describesPeople": "publicRoles", "privacy": "team", "lang": "en",
    "by": "T1"},
  {"code": "J-002", "kind": "reflexive", "day": 9, "text": "My accent arrives before I do. People hear the capital \#
  in it and become correct with me. An old man explained the price of salt as if I might raise it. When I said where \#
  my grandmother came from, he laughed, and only then did we begin.", "about": [], "place": "Z-01",
    "tags": ["accent"], "describesPeople": "publicRoles", "privacy": "mine", "lang": "en", "by": "T2"},
  {"code": "J-003", "kind": "observation", "day": 30, "text": "The ferry market. Two queues at the landing, one for \#
  each bank, as if drawn with a ruler. Before noon the scales on the left broke, and a woman on the right simply \#
  waved people over. By the time the scales were mended nobody went back. Two queues had become one.",
    "about": ["A-06"], "place": "Z-02", "tags": ["market", "queue"], "describesPeople": "publicRoles",
    "privacy": "team", "lang": "en", "by": "T2"},
  {"code": "J-004", "kind": "method", "day": 39, "text": "The word for a person of peace is not the same from \#
  quarter to quarter. In the upper streets they say \"one who cools\", by the harbour \"one who carries both ends\", \#
  and the young people use the word for referee. From now on we ask for the word first and use theirs.",
    "about": ["I-01"], "place": "Z-01", "tags": ["words"], "describesPeople": "none", "privacy": "team",
    "lang": "en", "by": "T4"},
  {"code": "J-005", "kind": "informal", "day": 55, "text": "Bench talk while the rain lasted. Five or six people, I \#
  did not ask who. They spoke of the year the bridge was closed as other people speak of a hard winter. No one told \#
  a story of his own, and I did not write any down.", "about": [], "place": "Z-02", "tags": ["bridge", "rain"],
    "describesPeople": "none", "privacy": "team", "lang": "en", "by": "T1"},
  {"code": "J-006", "kind": "debrief", "day": 72, "text": "After the talk with R-05. He stopped in the middle of a \#
  sentence and looked at the door. We closed the laptop, drank water, and spoke of his goats for a while. He wanted \#
  to go on, without the hard questions, and we did. I should have slowed down two questions earlier; his hands had \#
  told me.", "about": ["R-05", "I-06"], "place": "Z-01", "tags": ["pause"], "describesPeople": "privatePersons",
    "privacy": "team", "lang": "en", "by": "T2"},
  {"code": "J-007", "kind": "selfcare", "day": 73, "text": "Slept badly. The door he looked at is in my dream. I \#
  will walk to the salt pans early, call my sister, and not listen to anyone tomorrow.", "about": [], "tags": [],
    "describesPeople": "none", "privacy": "mine", "mood": 2, "lang": "en", "by": "T2"},
  {"code": "J-008", "kind": "safety", "day": 76, "text": "At the crossing a man in a good jacket asked for our list. \#
  I said we have no list. He asked whom we had visited; I said we ask for no names, and showed him the sheet with \#
  the questions. He read all of it. The laptop was off and stayed off; nothing was on paper. We told the panel the \#
  same evening and will not use that road for two weeks.", "about": [], "place": "Z-02", "tags": ["crossing"],
    "describesPeople": "publicRoles", "privacy": "team", "lang": "en", "by": "T4"},
  {"code": "J-009", "kind": "context", "day": 81, "text": "River Bend went from single incidents to something \#
  with hours and habits before our first talk here: stage two to three, as we count it. The school closes at noon. \#
  Shops keep one shutter down. Since the marks were washed off people stand outside longer in the evening, on \#
  purpose, with nothing to do.",
    "about": ["W-03"], "place": "Z-02", "tags": ["stage"], "describesPeople": "none", "privacy": "team",
    "lang": "en", "by": "T2"},
  {"code": "J-010", "kind": "analytic", "day": 88, "text": "Is ordinary life a way of objecting? « On garde le \#
  marché ouvert, même les mauvais jours. » She did not say it like a slogan; she was counting change. If selling \#
  fish beside the other side is an act, then much of what we pass over on the way to an interview belongs in the \#
  study.", "about": ["A-06", "I-09"], "place": "Z-02", "tags": ["normal life", "market"],
    "describesPeople": "publicRoles", "privacy": "team", "lang": "en", "by": "T2"}
  ]
  """#
}
