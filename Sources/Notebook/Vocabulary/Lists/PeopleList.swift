extension VocabularyList {
  /// Who people are: kinds, roles and the small lists of a person's or group's page.
  static let peopleList = #"""
    [
    {"name": "personKind", "other": true, "terms": [
      {"code": "person", "label": "one person", "meaning": "an individual acting for peace", "source": "S2 CBA"},
      {"code": "family", "label": "family, household", "meaning": "a household acting as one"},
      {"code": "group", "label": "informal group", "meaning": "people acting together without a structure",
        "source": "S2 Intro"},
      {"code": "committee", "label": "peace committee", "meaning": "a body formed to prevent or settle trouble",
        "source": "S2 Shift (ODEND)"},
      {"code": "community", "label": "whole community", "meaning": "a village or quarter with a common stance",
        "source": "S2 CBA (AW)"},
      {"code": "organisation", "label": "local organisation", "meaning": "a registered or named local body",
        "source": "S2 Intro, CBA"},
      {"code": "faith_body", "label": "faith body", "meaning": "a congregation, mosque, temple, interfaith circle",
        "source": "S2 CBA"},
      {"code": "network", "label": "linked groups", "meaning": "several people or groups linked across places",
        "source": "S2 CBA, Local"},
      {"code": "local_office", "label": "local public body",
        "meaning": "local government or a service acting for peace", "source": "S2 Local"}
    ]},
    {"name": "personRole", "other": true, "terms": [
      {"code": "faith_lead", "label": "faith leader", "meaning": "leads or teaches in a religious body",
        "source": "S2 CBA"},
      {"code": "elder", "label": "elder, by custom", "meaning": "has a say by age, lineage or custom",
        "source": "BARRS"},
      {"code": "women_lead", "label": "women's leader", "meaning": "speaks or organises among women"},
      {"code": "youth", "label": "young person", "meaning": "a youth or child acting or leading",
        "source": "S2 CBA (BERENTS)"},
      {"code": "service", "label": "teaches, heals, serves", "meaning": "serves the public and is trusted for it",
        "source": "BARRS"},
      {"code": "trader", "label": "trades, carries goods", "meaning": "keeps markets and roads linking people",
        "source": "JUDG; AW"},
      {"code": "ex_fighter", "label": "fought before", "meaning": "left an armed group, now works for peace",
        "source": "S2 CBA", "sensitive": true},
      {"code": "survivor", "label": "lived through it", "meaning": "lived through the killing of many",
        "source": "S2 CBA", "sensitive": true},
      {"code": "official", "label": "local official", "meaning": "holds a public post", "source": "S2 Local"},
      {"code": "monitor", "label": "keeps watch and warns", "meaning": "looks out, checks, passes on what is seen",
        "source": "S2 CBA"},
      {"code": "mediator", "label": "go-between", "meaning": "carries words between sides", "source": "S2 Intro"},
      {"code": "media_arts", "label": "radio, arts, sport", "meaning": "works with radio, song, theatre, sport"},
      {"code": "displaced", "label": "lives away, acts for home", "meaning": "displaced or abroad, still acts for home",
        "source": "S2 Intro"},
      {"code": "neighbour", "label": "ordinary neighbour", "meaning": "no title; acts in daily life",
        "source": "S2 Local"}
    ]},
    {"name": "pathIntoPeace", "other": true, "sensitive": true, "source": "S2 CBA; CHICO", "terms": [
      {"code": "always", "label": "always lived this way", "meaning": "knew no other way"},
      {"code": "avoided", "label": "kept out of it", "meaning": "kept out of violence when others joined"},
      {"code": "left", "label": "was drawn in and left", "meaning": "no acts, units, dates or names, please"},
      {"code": "survived", "label": "was hurt, lived through it",
        "meaning": "was harmed, or lived when others did not"},
      {"code": "rescued", "label": "was saved by someone", "meaning": "someone protected them"},
      {"code": "witnessed", "label": "saw it and decided", "meaning": "what they saw made them choose"},
      {"code": "asked", "label": "was called on by others", "meaning": "others asked them to"},
      {"code": "grew", "label": "grew into it", "meaning": "drifted in through work or service"}
    ]},
    {"name": "sizeBand", "terms": [
      {"code": "1", "label": "one", "meaning": "one person alone"},
      {"code": "2-5", "label": "2 to 5", "meaning": "a handful of people"},
      {"code": "6-20", "label": "6 to 20", "meaning": "as many as fit under a tree"},
      {"code": "21-100", "label": "21 to 100", "meaning": "a street or a congregation"},
      {"code": "over100", "label": "over 100", "meaning": "a village or more"}
    ]},
    {"name": "sincePeriod", "terms": [
      {"code": "under1y", "label": "less than a year", "meaning": "began within the past year"},
      {"code": "1-3y", "label": "for 1 to 3 years", "meaning": "one to three years"},
      {"code": "4-10y", "label": "for 4 to 10 years", "meaning": "four to ten years"},
      {"code": "over10y", "label": "for over 10 years", "meaning": "more than ten years"},
      {"code": "generations", "label": "for generations", "meaning": "handed down from those before them"}
    ]},
    {"name": "reach", "terms": [
      {"code": "household", "label": "a household", "meaning": "those who live together"},
      {"code": "neighbourhood", "label": "a neighbourhood", "meaning": "those who can hear each other call"},
      {"code": "zone", "label": "one area", "meaning": "one area many people live in"},
      {"code": "zones", "label": "several areas", "meaning": "more than one area"},
      {"code": "border", "label": "across a border", "meaning": "people in another country too"}
    ]},
    {"name": "ageBand", "terms": [
      {"code": "under18", "label": "under 18", "meaning": "only with an agreed way of working with children"},
      {"code": "18-29", "label": "18 to 29", "meaning": "eighteen to twenty-nine years"},
      {"code": "30-49", "label": "30 to 49", "meaning": "thirty to forty-nine years"},
      {"code": "50plus", "label": "50 and over", "meaning": "fifty years and more"},
      {"code": "notAsked", "label": "we did not ask", "meaning": "nobody asked, and that is fine"}
    ]},
    {"name": "gender", "other": true, "terms": [
      {"code": "woman", "label": "woman", "meaning": "a woman, or a group of women"},
      {"code": "man", "label": "man", "meaning": "a man, or a group of men"},
      {"code": "mixed", "label": "mixed group", "meaning": "women and men together"},
      {"code": "preferNot", "label": "preferred not to say", "meaning": "a full answer; not asked again"},
      {"code": "notAsked", "label": "we did not ask", "meaning": "nobody asked, and that is fine"}
    ]},
    {"name": "groupPosition", "sensitive": true, "terms": [
      {"code": "larger", "label": "larger group here", "meaning": "belongs to the larger group of this place"},
      {"code": "smaller", "label": "smaller group here", "meaning": "belongs to a smaller group of this place"},
      {"code": "mixed", "label": "mixed", "meaning": "of several groups, or a group of several"},
      {"code": "neither", "label": "neither", "meaning": "stands outside these groups"},
      {"code": "preferNot", "label": "preferred not to say", "meaning": "a full answer; not asked again"},
      {"code": "notAsked", "label": "we did not ask", "meaning": "nobody asked, and that is fine"}
    ]},
    {"name": "useOfForce", "sensitive": true, "source": "S1 ¶4; S2 Intro; PI", "terms": [
      {"code": "nonviolent", "label": "without force", "meaning": "neither carries nor calls on weapons"},
      {"code": "unarmedGuard", "label": "stands guard, unarmed", "meaning": "keeps watch or stands between, unarmed"},
      {"code": "armedSelfDefence", "label": "armed in own defence", "meaning": "has weapons to defend their own"},
      {"code": "mixed", "label": "some with, some without", "meaning": "some members armed, some not"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said; not to be asked for its own sake"}
    ]},
    {"name": "outsideTies", "other": true, "sensitive": true, "terms": [
      {"code": "none", "label": "none", "meaning": "nobody outside"},
      {"code": "diaspora", "label": "own people abroad", "meaning": "kin or townspeople who live away"},
      {"code": "nationalNGO", "label": "national NGO", "meaning": "an organisation of this country"},
      {"code": "intlNGO", "label": "international NGO", "meaning": "an organisation from elsewhere"},
      {"code": "government", "label": "government", "meaning": "any part of the state"},
      {"code": "faithBody", "label": "faith body", "meaning": "a religious body beyond this place"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said"}
    ]},
    {"name": "knownHow", "terms": [
      {"code": "selfReport", "label": "from themselves", "meaning": "they told us about their own part"},
      {"code": "named", "label": "named by others", "meaning": "others spoke of them; they were not asked"},
      {"code": "observed", "label": "seen by us", "meaning": "someone of the team saw it"},
      {"code": "document", "label": "from something written", "meaning": "a paper, notice or list"}
    ]},
    {"name": "activeNow", "terms": [
      {"code": "active", "label": "active", "meaning": "at it now"},
      {"code": "resting", "label": "resting", "meaning": "paused, means to go on"},
      {"code": "stopped", "label": "stopped", "meaning": "no longer does this"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said lately"}
    ]}
    ]
    """#
}
