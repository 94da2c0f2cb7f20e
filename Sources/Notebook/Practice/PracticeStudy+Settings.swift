extension PracticeStudy {
  /// The study itself and its team.
  static let settingsText = #"""
  {"study":
  {"title": "Three Districts Practice Study", "publicLabel": "Community study", "purpose": "We listen to people who \#
  help their neighbours live in peace, and to what makes that hard. What we learn goes back to them first, and then \#
  to those who might help.", "designedWith": "Two market women, a retired teacher, a football trainer and three \#
  members of a mourning circle read the questions with us, struck out four and added two.", "waves": 3,
    "languages": ["en", "fr", "es", "sw", "ar"], "ethicsRef": "Read and agreed by a panel of five local people and a \#
  university board", "referralList": "Saltmarsh: the health post, weekday mornings. River Bend: the two women who \#
  sit with the bereaved. High Terraces: the healing group, any evening.", "complaintContact": "Any of the five \#
  people of the panel; the health post in each district keeps a closed box for notes.", "kMin": 5,
    "placeRule": "zone", "minorsProtocol": false, "retentionUntilDay": 485, "securityNotes": "Travel by daylight and \#
  say beforehand when you will be back. The laptop is off on the road. No lists on paper. If asked what we do: a \#
  community study, and everybody may hear what it asks.",
    "toHear":
    [
    {"axis": "gender", "kindCode": "woman", "wanted": 8},
    {"axis": "gender", "kindCode": "man", "wanted": 8},
    {"axis": "ageBand", "kindCode": "18-29", "wanted": 5},
    {"axis": "ageBand", "kindCode": "30-49", "wanted": 5},
    {"axis": "ageBand", "kindCode": "50plus", "wanted": 5},
    {"axis": "role", "kindCode": "official", "wanted": 1}
    ]},
  "startDay": 1, "cutoffDay": 120,
  "team":
  [
  {"teamCode": "T1", "role": "lead", "pledgeDay": 1},
  {"teamCode": "T2", "role": "researcher", "pledgeDay": 1},
  {"teamCode": "T3", "role": "interpreter", "pledgeDay": 2},
  {"teamCode": "T4", "role": "facilitator", "pledgeDay": 1}
  ]
  }
  """#
}
