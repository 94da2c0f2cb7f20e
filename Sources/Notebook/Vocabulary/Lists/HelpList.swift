extension VocabularyList {
  /// What would help, who is nearest to give it, and what could go wrong.
  static let helpList = #"""
    [
    {"name": "supportNeed", "other": true, "terms": [
      {"code": "recognition", "label": "be seen and heard", "meaning": "invited, credited, consulted",
        "source": "S2 CBA, Shift"},
      {"code": "protection", "label": "be safer", "meaning": "a plan for safety, shelter, refuge",
        "source": "S2 CBA"},
      {"code": "money_flex", "label": "flexible money", "meaning": "small funds they decide on",
        "source": "PD; S2 Less"},
      {"code": "means_kind", "label": "things and places", "meaning": "a room, transport, a phone, tools"},
      {"code": "training", "label": "skills", "meaning": "mediation, safety, first aid", "source": "S2 Shift"},
      {"code": "wellbeing", "label": "rest and healing", "meaning": "care for hurt minds, time off",
        "source": "S2 CBA"},
      {"code": "link_peers", "label": "meet others like us", "meaning": "exchange with people who do the same",
        "source": "WW; PD"},
      {"code": "link_up", "label": "reach decision-makers", "meaning": "a way to government, region, world",
        "source": "S2 Shift; S1 ¶4"},
      {"code": "warning", "label": "better warning", "meaning": "news, people to call, help that comes when called",
        "source": "S2 CBA, Local"},
      {"code": "mediation", "label": "help to talk", "meaning": "someone to bring sides to a table",
        "source": "S2 Shift"},
      {"code": "accompany", "label": "be accompanied", "meaning": "trusted presence beside them", "source": "S2 CBA"},
      {"code": "advocacy", "label": "someone to speak out", "meaning": "pressure on abusers and authorities",
        "source": "S2 Local"},
      {"code": "learning", "label": "learn from our work", "meaning": "what was found comes back to them",
        "source": "S2 Study"},
      {"code": "leave_alone", "label": "be left to do it", "meaning": "no hand from outside wanted",
        "source": "S2 Local, CBA (AW); LP"}
    ]},
    {"name": "provider", "other": true, "terms": [
      {"code": "self", "label": "themselves", "meaning": "themselves, their family", "source": "S2 CBA",
        "rank": 1, "band": "local"},
      {"code": "neighbours", "label": "neighbours", "meaning": "neighbours, the community", "source": "S2 Local",
        "rank": 2, "band": "local"},
      {"code": "local_group", "label": "local group", "meaning": "a local group, committee or linked groups",
        "source": "S2 Local", "rank": 3, "band": "local"},
      {"code": "local_faith", "label": "faith, custom", "meaning": "a local body of faith or custom",
        "source": "S2 CBA", "rank": 4, "band": "local"},
      {"code": "local_gov", "label": "local office", "meaning": "local government, local services",
        "source": "S2 Local", "rank": 5, "band": "local"},
      {"code": "nat_civil", "label": "national groups", "meaning": "citizens' groups of the whole country",
        "source": "S2 Local", "rank": 6, "band": "national"},
      {"code": "nat_gov", "label": "government", "meaning": "the national government", "source": "S2 Local",
        "rank": 7, "band": "national"},
      {"code": "diaspora", "label": "diaspora", "meaning": "own people abroad, displaced kin",
        "source": "S2 Intro", "rank": 8, "band": "outside"},
      {"code": "regional", "label": "region", "meaning": "a body of neighbouring countries",
        "source": "S2 Shift", "rank": 9, "band": "outside"},
      {"code": "intl_ngo", "label": "int. NGO", "meaning": "an international NGO or faith organisation",
        "source": "S2 CBA", "rank": 10, "band": "outside"},
      {"code": "intl_official", "label": "UN, states", "meaning": "United Nations, donor states, peacekeepers",
        "source": "S2 Shift, Local", "rank": 11, "band": "outside"},
      {"code": "none", "label": "nobody", "meaning": "no one should, or no one can", "band": "none"}
    ]},
    {"name": "namedBy", "terms": [
      {"code": "self", "label": "themselves", "meaning": "the person said it"},
      {"code": "group", "label": "their group", "meaning": "a group said it together"},
      {"code": "researcher", "label": "our own idea", "meaning": "kept apart; never counted as people's wishes"}
    ]},
    {"name": "scale", "terms": [
      {"code": "tiny", "label": "tiny", "meaning": "what one household could spare"},
      {"code": "small", "label": "small", "meaning": "what a street could bring together"},
      {"code": "medium", "label": "medium", "meaning": "what a town could bring together"},
      {"code": "large", "label": "large", "meaning": "more than the place can give"}
    ]},
    {"name": "whenNeeded", "terms": [
      {"code": "now", "label": "now", "meaning": "within days"},
      {"code": "months", "label": "within months", "meaning": "before the season turns"},
      {"code": "yearOrMore", "label": "in a year or more", "meaning": "it can wait"},
      {"code": "steady", "label": "steadily", "meaning": "a little, all the time"}
    ]},
    {"name": "dncCategory", "other": true, "source": "Anderson 1999", "terms": [
      {"code": "systems", "label": "ways things are run", "meaning": "markets, schools, water, offices"},
      {"code": "attitudes", "label": "how people act", "meaning": "attitudes and actions"},
      {"code": "values", "label": "what people hold dear", "meaning": "values and interests"},
      {"code": "experiences", "label": "what people lived through", "meaning": "shared or different experiences"},
      {"code": "symbols", "label": "signs and occasions", "meaning": "symbols, feasts, places, songs"}
    ]},
    {"name": "dnhSupport", "other": true, "source": "S2 DNH, Shift; DNH", "terms": [
      {"code": "asked", "label": "nobody here asked for it", "meaning": "Did the people concerned ask for this?"},
      {"code": "nearer", "label": "someone nearer could", "meaning": "Is there someone nearer who could give it?"},
      {"code": "fuel", "label": "makes one side stronger",
        "meaning": "Could it give one side money, arms, goods or prestige?"},
      {"code": "legit", "label": "makes the armed look right",
        "meaning": "Could it make an armed or abusive side look rightful?"},
      {"code": "expose", "label": "marks people out", "meaning": "Could it mark someone as favoured or as a traitor?"},
      {"code": "displace", "label": "pushes aside what is here",
        "meaning": "Could it replace or weaken what people already do?"},
      {"code": "parallel", "label": "competes with what is here",
        "meaning": "Will it compete with theirs, or end when the money ends?"},
      {"code": "divide", "label": "deepens what divides",
        "meaning": "Does it strengthen what divides, or pass by what joins?"},
      {"code": "stop", "label": "cannot be stopped safely", "meaning": "Can it be stopped or changed without harm?"}
    ]}
    ]
    """#
}
