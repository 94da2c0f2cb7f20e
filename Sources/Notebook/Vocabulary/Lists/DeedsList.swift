extension VocabularyList {
  /// What people do, when, with what outcome, and why.
  static let deedsList = #"""
    [
    {"name": "strategy", "other": true, "terms": [
      {"code": "early_warn", "label": "watch and warn", "meaning": "notice signs, pass them on, act early",
        "source": "S2 CBA, Local"},
      {"code": "mediate", "label": "go between", "meaning": "talk between people or sides in dispute",
        "source": "S2 Intro"},
      {"code": "engage_armed", "label": "talk with the armed", "meaning": "approach, bargain, remind, dissuade",
        "source": "S2 CBA; S1 ¶4; KAP"},
      {"code": "protect_hide", "label": "shelter and move", "meaning": "shelter, escort, lead away, share food",
        "source": "S2 Intro; BARRS"},
      {"code": "opt_out", "label": "take no side", "meaning": "decide as a community not to take part; a peace zone",
        "source": "S2 Intro, CBA; AW"},
      {"code": "nonviolent", "label": "public action, unarmed", "meaning": "march, vigil, strike, presence",
        "source": "S2 CBA; KAP"},
      {"code": "counter_hate", "label": "answer hate and rumour", "meaning": "words for tolerance, checking rumours",
        "source": "S2 Intro, Local"},
      {"code": "anti_recruit", "label": "keep youth from fighting", "meaning": "offer ties, work, a place instead",
        "source": "S2 Intro, CBA"},
      {"code": "demobilise", "label": "help fighters leave", "meaning": "persuade out, receive back",
        "source": "S2 CBA"},
      {"code": "heal", "label": "heal", "meaning": "care for hurt minds, mourning, remembrance",
        "source": "S2 Abs, CBA"},
      {"code": "reconcile", "label": "bring divided people closer", "meaning": "dialogue, interfaith, shared work",
        "source": "S2 Intro, CBA"},
      {"code": "dispute", "label": "settle everyday disputes",
        "meaning": "solve quarrels, check accusations before harm", "source": "KAP (ATCC); AW"},
      {"code": "normal_life", "label": "keep life going", "meaning": "markets, schools, clinics, feasts for all",
        "source": "AW; BARRS; MG"},
      {"code": "account", "label": "hold power to account", "meaning": "press officials and the armed, write it down",
        "source": "S2 Local"}
    ]},
    {"name": "outcome", "other": true, "source": "S1 ¶4; S2 CBA, DNH", "terms": [
      {"code": "prevented", "label": "trouble did not come", "meaning": "what was feared did not happen"},
      {"code": "reduced", "label": "less or shorter", "meaning": "it came, but less of it"},
      {"code": "protected", "label": "some people kept safe", "meaning": "some were spared"},
      {"code": "repaired", "label": "ties mended", "meaning": "people deal with each other again"},
      {"code": "no_effect", "label": "nothing changed", "meaning": "tried, and all stayed as it was"},
      {"code": "worse", "label": "made things worse", "meaning": "it would have been better not to try"},
      {"code": "not_possible", "label": "could not be tried", "meaning": "there was no way to begin"},
      {"code": "too_early", "label": "too early to say", "meaning": "cannot say yet"}
    ]},
    {"name": "phase", "source": "S2 title", "terms": [
      {"code": "prevent", "label": "before it comes", "meaning": "before serious violence"},
      {"code": "protect", "label": "while it goes on", "meaning": "while violence goes on"},
      {"code": "recover", "label": "afterwards, or between", "meaning": "after, or between rounds"},
      {"code": "several", "label": "at several times", "meaning": "before, during and after"},
      {"code": "unsure", "label": "unsure", "meaning": "cannot be said"}
    ]},
    {"name": "aimedAt", "other": true, "terms": [
      {"code": "ownPeople", "label": "own people", "meaning": "those of their own side"},
      {"code": "otherGroup", "label": "the other side", "meaning": "those across the line"},
      {"code": "armedActors", "label": "people with weapons", "meaning": "kinds only: no unit, no commander"},
      {"code": "authorities", "label": "authorities", "meaning": "those who hold public posts"},
      {"code": "youth", "label": "young people", "meaning": "those who may be drawn in"},
      {"code": "everyone", "label": "everyone", "meaning": "nobody left out"}
    ]},
    {"name": "outsideRole", "terms": [
      {"code": "none", "label": "none", "meaning": "nobody from outside had a part"},
      {"code": "small", "label": "small", "meaning": "it would have gone the same way without them"},
      {"code": "large", "label": "large", "meaning": "it would not have gone without them"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said"}
    ]},
    {"name": "spreadTo", "terms": [
      {"code": "nowhere", "label": "nowhere", "meaning": "nobody took it up"},
      {"code": "nearby", "label": "nearby", "meaning": "people close by do it too"},
      {"code": "further", "label": "further away", "meaning": "people in other areas do it too"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said"}
    ]},
    {"name": "motivation", "other": true, "terms": [
      {"code": "faith", "label": "faith", "meaning": "belief or practice calls them", "source": "S2 CBA (CHICO)"},
      {"code": "humanity", "label": "humanity", "meaning": "it is wrong; the other is a person",
        "source": "S2 Intro"},
      {"code": "own_loss", "label": "own loss", "meaning": "suffered and does not want it again",
        "source": "S2 CBA", "sensitive": true},
      {"code": "own_past", "label": "own past in violence", "meaning": "was drawn in, turned away; no details, please",
        "source": "S2 CBA", "sensitive": true},
      {"code": "was_saved", "label": "was saved", "meaning": "someone protected them", "source": "S2 CBA",
        "sensitive": true},
      {"code": "hope", "label": "hope for another future", "meaning": "for the children, for the place",
        "source": "S2 CBA"},
      {"code": "role_model", "label": "a person who shaped them", "meaning": "a parent, teacher, friend",
        "source": "S2 CBA"},
      {"code": "protect_own", "label": "protect our people", "meaning": "family, neighbours, community",
        "source": "S2 Intro; KAP"},
      {"code": "way_of_life", "label": "keep our values, way of life", "meaning": "identity, custom, dignity",
        "source": "S2 CBA (AW)"},
      {"code": "refuse_side", "label": "refuse to be divided", "meaning": "will not be put on a side",
        "source": "S2 Intro; AW"},
      {"code": "pragmatic", "label": "war costs too much", "meaning": "judged it is not our war",
        "source": "AW (pragmatic, not ideological)"},
      {"code": "livelihood", "label": "keep work and trade", "meaning": "fields, road, market",
        "source": "AW; JUDG"},
      {"code": "duty", "label": "duty of role", "meaning": "a post, a promise, being asked", "source": "BARRS"},
      {"code": "justice", "label": "put wrongs right", "meaning": "fair treatment, answering for what was done",
        "source": "S2 Local"}
    ]},
    {"name": "since", "terms": [
      {"code": "beforeViolence", "label": "from before", "meaning": "before the violence began"},
      {"code": "duringViolence", "label": "since it began", "meaning": "while the violence goes or went on"},
      {"code": "after", "label": "since it ended", "meaning": "after the violence"},
      {"code": "always", "label": "always", "meaning": "as long as they can remember"}
    ]},
    {"name": "toldBy", "terms": [
      {"code": "self", "label": "themselves", "meaning": "they spoke of their own reason"},
      {"code": "other", "label": "someone else", "meaning": "another person said it of them"}
    ]}
    ]
    """#
}
