extension VocabularyList {
  /// How a place stands over time, the ties between people, and the questions about harm.
  static let contextList = #"""
    [
    {"name": "stage", "numbered": true, "source": "S1 ¶4", "terms": [
      {"code": "0", "label": "quiet", "meaning": "nothing to be seen"},
      {"code": "1", "label": "tension", "meaning": "talk, people keep apart"},
      {"code": "2", "label": "single incidents", "meaning": "single attacks, threats"},
      {"code": "3", "label": "organised, repeated", "meaning": "attacks that are planned and come back"},
      {"code": "4", "label": "against whole groups", "meaning": "many people, many places"},
      {"code": "5", "label": "easing, or after", "meaning": "it dies down, or is over"}
    ]},
    {"name": "stageDirection", "terms": [
      {"code": "rising", "label": "getting worse", "meaning": "more of it than before"},
      {"code": "steady", "label": "as it was", "meaning": "no change to be seen"},
      {"code": "easing", "label": "getting better", "meaning": "less of it than before"},
      {"code": "unclear", "label": "unclear", "meaning": "nobody could say"}
    ]},
    {"name": "condition", "other": true, "terms": [
      {"code": "open_war", "label": "war under way",
        "meaning": "nearly all mass killing comes in war", "source": "S1 ¶2 (HARFF, VAL); UNF RF1"},
      {"code": "upheaval", "label": "sudden upheaval",
        "meaning": "a coup, a collapse, an abrupt change", "source": "S1 ¶2; HARFF"},
      {"code": "radical_bid", "label": "hard-liners near power",
        "meaning": "and they may see no other way to their aim", "source": "S1 ¶2; VAL"},
      {"code": "authoritarian", "label": "rule without limits",
        "meaning": "few limits on those who rule", "source": "S1 ¶2; HARFF"},
      {"code": "group_inequal", "label": "unequal groups",
        "meaning": "rights, land, services", "source": "S1 ¶2; UNF RF9"},
      {"code": "polarised", "label": "politics in two camps",
        "meaning": "named by many; says little by itself", "source": "S1 ¶2"},
      {"code": "two_group", "label": "one large, one small group",
        "meaning": "how it is made up only; name no group", "source": "S1 ¶2"},
      {"code": "exclude_idea", "label": "ideas that shut people out",
        "meaning": "“they do not belong” as policy", "source": "HARFF"},
      {"code": "past_atrocity", "label": "mass killing before",
        "meaning": "here, or against the same people", "source": "HARFF; UNF RF2; S2 DNH"},
      {"code": "cycle_border", "label": "an old wound, here or beyond",
        "meaning": "colonial, regional, from parents to children", "source": "S2 DNH"},
      {"code": "contested", "label": "nobody holds it for long",
        "meaning": "who rules changes by place or hour", "source": "KAL; S1 ¶3"},
      {"code": "informing", "label": "neighbours are denounced",
        "meaning": "people are denounced", "sensitive": true, "source": "S1 ¶3; KAL"},
      {"code": "arms_flow", "label": "weapons arrive",
        "meaning": "it gets easier to arm", "source": "S2 DNH; UNF RF7"},
      {"code": "ext_effect", "label": "side effects of outside help",
        "meaning": "a step or help from outside changed the balance", "source": "S2 DNH"}
    ]},
    {"name": "violenceLogic", "source": "S1", "terms": [
      {"code": "controlAndInformation", "label": "control and information",
        "meaning": "who is with whom, who tells whom"},
      {"code": "communal", "label": "between communities", "meaning": "people as members of a group"},
      {"code": "both", "label": "both", "meaning": "one beside the other"},
      {"code": "unclear", "label": "unclear", "meaning": "nobody could say"}
    ]},
    {"name": "controlPicture", "sensitive": true, "source": "KAL", "terms": [
      {"code": "oneHolds", "label": "one side holds it", "meaning": "nobody else comes"},
      {"code": "oneDominates", "label": "one side mostly", "meaning": "others come at times"},
      {"code": "shifting", "label": "shared or changing", "meaning": "by place or hour"},
      {"code": "none", "label": "nobody", "meaning": "no side is here"},
      {"code": "unclear", "label": "unclear", "meaning": "nobody could say"}
    ]},
    {"name": "civilianPart", "sensitive": true, "source": "S1 ¶4", "terms": [
      {"code": "slowing", "label": "slowing it", "meaning": "people here hold it back"},
      {"code": "fuelling", "label": "feeding it", "meaning": "people here drive it on"},
      {"code": "both", "label": "both", "meaning": "some this, some that"},
      {"code": "unclear", "label": "unclear", "meaning": "nobody could say"}
    ]},
    {"name": "relation", "other": true, "source": "S2 CBA, Shift; JUDG", "terms": [
      {"code": "works_with", "label": "works with", "meaning": "they do things together"},
      {"code": "warns", "label": "warns", "meaning": "passes warnings on"},
      {"code": "trusts", "label": "trusts", "meaning": "relies on them"},
      {"code": "supports", "label": "supports", "meaning": "gives what is needed"},
      {"code": "accompanies", "label": "stands beside", "meaning": "presence, company"},
      {"code": "teaches", "label": "teaches", "meaning": "passes on how it is done"},
      {"code": "answers_to", "label": "answers to", "meaning": "is under them"},
      {"code": "channel_armed", "label": "can speak with the armed",
        "meaning": "a line to people with weapons; never leaves the team", "sensitive": true},
      {"code": "in_tension", "label": "in tension", "meaning": "they pull against each other"},
      {"code": "broken", "label": "broken off", "meaning": "there was a tie once"}
    ]},
    {"name": "axis", "source": "S1 ¶4; S2 Shift", "terms": [
      {"code": "across", "label": "among equals", "meaning": "people or groups like them"},
      {"code": "up", "label": "upward", "meaning": "those who decide over them"},
      {"code": "down", "label": "downward", "meaning": "those they decide for"},
      {"code": "outside", "label": "to outside", "meaning": "beyond this country or side"}
    ]},
    {"name": "tone", "sensitive": true, "terms": [
      {"code": "good", "label": "good", "meaning": "people speak well of it"},
      {"code": "mixed", "label": "mixed", "meaning": "good days and bad days"},
      {"code": "strained", "label": "strained", "meaning": "it is hard now"},
      {"code": "broken", "label": "broken", "meaning": "nobody talks any more"}
    ]},
    {"name": "yesNoUnclear", "terms": [
      {"code": "yes", "label": "yes", "meaning": "it does"},
      {"code": "no", "label": "no", "meaning": "it does not"},
      {"code": "unclear", "label": "unclear", "meaning": "nobody could say"}
    ]},
    {"name": "yesNoUnsure", "terms": [
      {"code": "yes", "label": "yes", "meaning": "as far as anyone can see"},
      {"code": "no", "label": "no", "meaning": "as far as anyone can see"},
      {"code": "unsure", "label": "not sure", "meaning": "nobody can say today"}
    ]},
    {"name": "harmCheckKind", "terms": [
      {"code": "study", "label": "the study itself", "meaning": "a look at our own work"},
      {"code": "export", "label": "tables that leave", "meaning": "before any file goes out"},
      {"code": "support", "label": "help we would recommend", "meaning": "before anyone is asked to help"},
      {"code": "session", "label": "a session", "meaning": "before a group comes together"}
    ]},
    {"name": "recipientKind", "terms": [
      {"code": "partner", "label": "a partner team", "meaning": "people who do the same work elsewhere"},
      {"code": "researcher", "label": "researchers", "meaning": "who will count and compare"},
      {"code": "localOrg", "label": "an organisation here", "meaning": "of the place itself"},
      {"code": "official", "label": "officials", "meaning": "holders of public posts"},
      {"code": "donor", "label": "a donor", "meaning": "who pays for the work"},
      {"code": "community", "label": "those who were heard", "meaning": "the people of the places themselves"},
      {"code": "public", "label": "everyone", "meaning": "anyone may read it"}
    ]},
    {"name": "dnhExport", "source": "S2 DNH, Shift; DNH; HDX", "terms": [
      {"code": "who", "label": "not known who will hold it", "meaning": "Do you know exactly who will hold it?"},
      {"code": "why", "label": "too many columns", "meaning": "Do they need every column?"},
      {"code": "worst", "label": "could harm at a checkpoint",
        "meaning": "If it were read at a checkpoint, could a person, a place or a route be harmed?"},
      {"code": "guess", "label": "a neighbour could guess", "meaning": "Could a neighbour guess who said this?"},
      {"code": "small", "label": "a group is very small",
        "meaning": "Is any group here smaller than the smallest shown?"},
      {"code": "consent", "label": "not covered by permission",
        "meaning": "Does each person's permission cover this use?"},
      {"code": "changed", "label": "it has got worse since", "meaning": "Has it got worse since people agreed?"},
      {"code": "back", "label": "not seen by them first",
        "meaning": "Have or will the people see the results first?"}
    ]}
    ]
    """#
}
