extension VocabularyList {
  /// By what signs, and by whom, people are known.
  static let recognitionList = #"""
    [
    {"name": "recognitionWay", "other": true, "terms": [
      {"code": "deeds", "label": "seen acting", "meaning": "people saw them calm, protect or repair",
        "source": "S2 Intro"},
      {"code": "turned_to", "label": "people turn to them", "meaning": "sought out in trouble", "source": "BARRS"},
      {"code": "cross_line", "label": "accepted by other sides", "meaning": "trusted beyond their own group",
        "source": "S2 Intro; PI"},
      {"code": "refused", "label": "said no to it openly", "meaning": "said no to an order, a side or revenge",
        "source": "S2 Intro"},
      {"code": "many_name", "label": "named by many", "meaning": "several people, asked apart, point to them"},
      {"code": "long_time", "label": "steady over time", "meaning": "the same conduct for years", "source": "PI"},
      {"code": "holds_post", "label": "holds a post", "meaning": "known through office or title",
        "source": "S2 Local"},
      {"code": "symbol", "label": "word, sign, custom", "meaning": "known by ritual, dress, song, place",
        "source": "DNH"},
      {"code": "self_named", "label": "say so themselves", "meaning": "their own claim only: the weakest"},
      {"code": "outsider_list", "label": "named by outsiders", "meaning": "an NGO list, a directory, an award",
        "source": "S2 CBA (PI)"}
    ]},
    {"name": "recogniser", "other": true, "source": "S2; JUDG", "terms": [
      {"code": "own_group", "label": "people of their own side", "meaning": "those they belong to"},
      {"code": "other_group", "label": "people of another side", "meaning": "those across the line"},
      {"code": "women", "label": "women", "meaning": "women, of whatever side"},
      {"code": "youth", "label": "young people", "meaning": "the young, of whatever side"},
      {"code": "armed", "label": "people with weapons", "meaning": "kinds only: no unit, no commander"},
      {"code": "authority", "label": "local authorities", "meaning": "those who hold public posts here"},
      {"code": "faith", "label": "faith communities", "meaning": "religious leaders and congregations"},
      {"code": "displaced", "label": "displaced people", "meaning": "those who had to leave or came here"},
      {"code": "outsider", "label": "outside organisations", "meaning": "bodies from beyond this place"}
    ]},
    {"name": "breadth", "source": "S2 Intro; PI", "terms": [
      {"code": "onlyOwnGroup", "label": "only their own people", "meaning": "nobody else says so"},
      {"code": "severalGroups", "label": "several groups", "meaning": "more than one group, on the same side"},
      {"code": "acrossTheDivide", "label": "people across the line", "meaning": "the other side says so too"},
      {"code": "outsidersOnly", "label": "only outsiders", "meaning": "people from elsewhere, nobody here"},
      {"code": "unclear", "label": "unclear", "meaning": "cannot say yet"}
    ]}
    ]
    """#
}
