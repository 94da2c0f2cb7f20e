extension VocabularyList {
  /// Dangers, their scales, what people do about them and what keeps them going.
  static let dangerList = #"""
    [
    {"name": "riskType", "other": true, "sensitive": true, "source": "S1 ¶3; S2 Shift, DNH; FLD; KAL", "terms": [
      {"code": "threat_words", "label": "threatened or watched", "meaning": "words, messages, being followed"},
      {"code": "attack_body", "label": "beaten, shot at or killed", "meaning": "no details, please"},
      {"code": "detention", "label": "taken away", "meaning": "arrested, held, not come back"},
      {"code": "sexual_harm", "label": "sexual harm", "meaning": "no details, please; offer help"},
      {"code": "family_harm", "label": "family harmed", "meaning": "harm to the family because of them"},
      {"code": "property_loss", "label": "house or goods destroyed", "meaning": "burnt, broken, looted"},
      {"code": "livelihood_loss", "label": "work, land, customers lost", "meaning": "can no longer earn as before"},
      {"code": "stigma", "label": "shunned", "meaning": "called traitor, left alone"},
      {"code": "denounced", "label": "falsely accused", "meaning": "denounced to those who can harm them"},
      {"code": "forced_join", "label": "pressed to join or pay", "meaning": "men, children, money, food demanded"},
      {"code": "displaced", "label": "made to leave", "meaning": "driven from home"},
      {"code": "work_blocked", "label": "banned, road closed", "meaning": "kept from doing this work"},
      {"code": "exhaustion", "label": "worn out, haunted", "meaning": "tired to the bone, bad nights"},
      {"code": "co_opted", "label": "used by a side, or envied", "meaning": "made to serve a side, or envied for aid"}
    ]},
    {"name": "riskSource", "sensitive": true, "source": "S1 ¶3–4; S2 DNH; KAP", "terms": [
      {"code": "state_force", "label": "forces of the state", "meaning": "kinds only: no unit, no name"},
      {"code": "paramilitary", "label": "armed, beside the state", "meaning": "armed groups on the government's side"},
      {"code": "rebel", "label": "armed, against the state", "meaning": "armed groups against the government"},
      {"code": "militia_local", "label": "armed neighbours", "meaning": "village defence, local guards"},
      {"code": "criminal", "label": "gangs, bandits", "meaning": "armed for gain"},
      {"code": "foreign_force", "label": "forces from abroad", "meaning": "armed forces of another country"},
      {"code": "officials", "label": "officials", "meaning": "unarmed holders of public posts"},
      {"code": "own_group", "label": "pressure of own people", "meaning": "those they belong to"},
      {"code": "other_group", "label": "people of another side", "meaning": "unarmed people across the line"},
      {"code": "informers", "label": "people who denounce", "meaning": "no names, no hints who"},
      {"code": "outside_help", "label": "aid, media, researchers", "meaning": "people like us, too"},
      {"code": "structural", "label": "no one in particular", "meaning": "hunger, roads, rules, illness"}
    ]},
    {"name": "armedActor", "sensitive": true, "source": "S1 ¶3–4; S2 DNH; KAP", "terms": [
      {"code": "state_force", "label": "forces of the state", "meaning": "kinds only: no unit, no name"},
      {"code": "paramilitary", "label": "armed, beside the state", "meaning": "armed groups on the government's side"},
      {"code": "rebel", "label": "armed, against the state", "meaning": "armed groups against the government"},
      {"code": "militia_local", "label": "armed neighbours", "meaning": "village defence, local guards"},
      {"code": "criminal", "label": "gangs, bandits", "meaning": "armed for gain"},
      {"code": "foreign_force", "label": "forces from abroad", "meaning": "armed forces of another country"}
    ]},
    {"name": "toWhom", "sensitive": true, "terms": [
      {"code": "self", "label": "themselves", "meaning": "the person or group spoken of"},
      {"code": "family", "label": "family", "meaning": "those who live with them, their kin"},
      {"code": "group", "label": "their group", "meaning": "those who do this with them"},
      {"code": "helpedPeople", "label": "people they help", "meaning": "those who come to them"},
      {"code": "wholeCommunity", "label": "the whole community", "meaning": "everyone here"}
    ]},
    {"name": "experience", "sensitive": true, "terms": [
      {"code": "feared", "label": "feared", "meaning": "nothing seen yet, but feared"},
      {"code": "signsSeen", "label": "signs seen", "meaning": "something points that way"},
      {"code": "threatened", "label": "threatened", "meaning": "someone said it would be done"},
      {"code": "happened", "label": "happened", "meaning": "it has been done to them"}
    ]},
    {"name": "likelihood", "numbered": true, "sensitive": true, "source": "FLD; JUDG", "terms": [
      {"code": "1", "label": "very unlikely", "meaning": "never to anyone like them here"},
      {"code": "2", "label": "unlikely", "meaning": "heard of it, not near"},
      {"code": "3", "label": "possible", "meaning": "happened nearby in the past year"},
      {"code": "4", "label": "likely", "meaning": "signs or threats now"},
      {"code": "5", "label": "almost sure", "meaning": "or already going on"},
      {"code": "9", "label": "cannot say", "meaning": "they cannot say, or we did not understand"}
    ]},
    {"name": "severity", "numbered": true, "sensitive": true, "source": "FLD; JUDG", "terms": [
      {"code": "1", "label": "small", "meaning": "upset, mended within days"},
      {"code": "2", "label": "moderate", "meaning": "lasting trouble, can be repaired"},
      {"code": "3", "label": "serious", "meaning": "hurt, income lost, held briefly, family struck"},
      {"code": "4", "label": "very serious", "meaning": "lasting hurt, held long, forced to flee"},
      {"code": "5", "label": "life-ending", "meaning": "or everyone here struck"},
      {"code": "9", "label": "cannot say", "meaning": "they cannot say, or we did not understand"}
    ]},
    {"name": "protection", "other": true, "sensitive": true, "source": "BARRS; AW; FLD; KAP", "terms": [
      {"code": "low_profile", "label": "keep quiet", "meaning": "draw no eyes"},
      {"code": "together", "label": "never alone", "meaning": "go in twos or more"},
      {"code": "tell_first", "label": "tell or ask first", "meaning": "inform or ask before acting"},
      {"code": "warn_net", "label": "warn one another", "meaning": "a warning goes from house to house"},
      {"code": "move_hide", "label": "move away for a time", "meaning": "no places or routes, please"},
      {"code": "be_seen", "label": "be seen by others", "meaning": "witnesses, publicity, company"},
      {"code": "clear_rules", "label": "clear rules, openly", "meaning": "openly on no side, agreed conduct"},
      {"code": "share_tasks", "label": "share the tasks", "meaning": "take turns, have someone to step in"},
      {"code": "rest", "label": "rest and care", "meaning": "stop in time, look after one another"},
      {"code": "none", "label": "nothing possible", "meaning": "they see nothing they could do"}
    ]},
    {"name": "sustaining", "other": true, "terms": [
      {"code": "cohesion", "label": "togetherness", "meaning": "the community holds together",
        "source": "S2 CBA (AW)"},
      {"code": "leadership", "label": "leaders people trust", "meaning": "someone gives direction and is believed",
        "source": "S2 CBA (AW)"},
      {"code": "consult", "label": "deciding together", "meaning": "everyone is asked", "source": "S2 CBA (AW)"},
      {"code": "comms", "label": "talking and informing", "meaning": "news travels, rumours are checked",
        "source": "S2 CBA (AW)"},
      {"code": "engage_armed", "label": "can talk with the armed", "meaning": "will and skill to speak with them",
        "source": "S2 CBA (AW)"},
      {"code": "belief", "label": "faith and values", "meaning": "prayer, meaning, conviction",
        "source": "S2 CBA (CHICO)"},
      {"code": "people", "label": "family and companions", "meaning": "those who stand with them",
        "source": "S2 CBA (CHICO)"},
      {"code": "normal_life", "label": "ordinary life goes on", "meaning": "work, school, feasts, humour",
        "source": "AW; MG"},
      {"code": "small_wins", "label": "seeing that it helps", "meaning": "something came of it, however small"},
      {"code": "respect", "label": "being recognised", "meaning": "respect, thanks, standing", "source": "S2 CBA"},
      {"code": "safe_space", "label": "a safe place", "meaning": "somewhere to meet or play",
        "source": "S2 CBA (BERENTS)"},
      {"code": "skills", "label": "knowing how", "meaning": "training, experience, custom", "source": "S2 Shift"},
      {"code": "accompany", "label": "companions from outside", "meaning": "presence and solidarity from elsewhere",
        "source": "S2 CBA, Less"},
      {"code": "means", "label": "means to go on", "meaning": "income, food, transport", "source": "PD; JUDG"}
    ]},
    {"name": "direction", "terms": [
      {"code": "sustains", "label": "keeps them going", "meaning": "gives strength"},
      {"code": "wearsDown", "label": "wears them down", "meaning": "takes strength, by its lack or its weight"}
    ]}
    ]
    """#
}
