extension VocabularyList {
  /// What a group does around the shared laptop, and how it ends.
  static let sessionList = #"""
    [
    {"name": "method", "source": "PRM; EPI; MC; DNH", "terms": [
      {"code": "roleMap", "label": "who keeps the peace here",
        "meaning": "kinds of people, near and far, and their ties"},
      {"code": "dotVote", "label": "a vote: what matters most", "meaning": "three dots each, given behind the curtain"},
      {"code": "pileRank", "label": "piles and their order", "meaning": "answers piled, named and ranked together"},
      {"code": "timeline", "label": "a line of days",
        "meaning": "one tension of the past, from the first sign to after"},
      {"code": "riskWeigh", "label": "dangers and what protects", "meaning": "kinds of danger, how likely, how bad"},
      {"code": "joinSplit", "label": "what joins, what divides",
        "meaning": "things people share, and things that divide"},
      {"code": "giveBack", "label": "giving back what we heard",
        "meaning": "read aloud one by one, and what they say of each"}
    ]},
    {"name": "countBand", "terms": [
      {"code": "under5", "label": "fewer than 5", "meaning": "talk only, no private round"},
      {"code": "5-7", "label": "5 to 7", "meaning": "a small circle"},
      {"code": "8-12", "label": "8 to 12", "meaning": "a circle"},
      {"code": "13-20", "label": "13 to 20", "meaning": "a room"},
      {"code": "over20", "label": "more than 20", "meaning": "a meeting"}
    ]},
    {"name": "votersBand", "terms": [
      {"code": "5-9", "label": "5 to 9", "meaning": "no number is shown to anyone"},
      {"code": "10-19", "label": "10 to 19", "meaning": "numbers of five and more may be shown"},
      {"code": "over19", "label": "20 and more", "meaning": "numbers of five and more may be shown"}
    ]},
    {"name": "activityStatus", "terms": [
      {"code": "planned", "label": "prepared", "meaning": "not begun"},
      {"code": "open", "label": "begun", "meaning": "in the middle of it"},
      {"code": "closed", "label": "done", "meaning": "finished with the group"},
      {"code": "discarded", "label": "thrown away", "meaning": "nothing of it counts"}
    ]},
    {"name": "agreement", "terms": [
      {"code": "consensus", "label": "all agree", "meaning": "nobody spoke against it"},
      {"code": "majority", "label": "most agree", "meaning": "some see it otherwise"},
      {"code": "split", "label": "no agreement", "meaning": "it stays open"}
    ]},
    {"name": "nearness", "terms": [
      {"code": "near", "label": "every day", "meaning": "part of daily life"},
      {"code": "middle", "label": "now and then", "meaning": "met when needed"},
      {"code": "far", "label": "far away", "meaning": "known of, seldom met"}
    ]},
    {"name": "groupTie", "terms": [
      {"code": "works_with", "label": "work together", "meaning": "they do things together"},
      {"code": "warns", "label": "warns", "meaning": "passes warnings on"},
      {"code": "strained", "label": "strained", "meaning": "it is hard now"}
    ]},
    {"name": "joinSplit", "source": "DNH", "terms": [
      {"code": "join", "label": "joins", "meaning": "people on all sides share it"},
      {"code": "split", "label": "divides", "meaning": "a thing that divides; never a people"}
    ]},
    {"name": "joinCategory", "source": "DNH", "terms": [
      {"code": "systems", "label": "places and services", "meaning": "market, well, road, school, clinic"},
      {"code": "attitudes", "label": "how people act", "meaning": "what people do or think of one another"},
      {"code": "values", "label": "what people hold dear", "meaning": "values and interests they share, or do not"},
      {"code": "experiences", "label": "what people went through", "meaning": "the same past, or a different one"},
      {"code": "symbols", "label": "feasts and signs", "meaning": "songs, feasts, days, places of memory"}
    ]},
    {"name": "verdict", "source": "MC", "terms": [
      {"code": "true", "label": "true here", "meaning": "it is so"},
      {"code": "partly", "label": "partly", "meaning": "so, and otherwise too"},
      {"code": "not", "label": "not so here", "meaning": "it is wrong here"},
      {"code": "notSaid", "label": "should not be said", "meaning": "leaves every page for others at once"}
    ]},
    {"name": "dnhSession", "source": "DNH (implicit messages)", "terms": [
      {"code": "invited", "label": "not all chose to come", "meaning": "Did those invited choose freely to come?"},
      {"code": "leftOut", "label": "someone was left out", "meaning": "Was someone left out who should be here?"},
      {"code": "seen", "label": "being seen here could harm", "meaning": "Could being seen here harm someone?"},
      {"code": "gifts", "label": "gifts favour one side", "meaning": "Do food, money or lifts favour one side?"},
      {"code": "vehicles", "label": "we look like one side",
        "meaning": "Do our car, clothes or company say that we belong to a side?"},
      {"code": "seating", "label": "not all sit as equals", "meaning": "Can everyone sit and speak as equals?"},
      {"code": "power", "label": "someone decides for others", "meaning": "Does someone here decide over the others?"}
    ]}
    ]
    """#
}
