extension PracticeStudy {
  /// Twelve people and groups, with the doubts about them.
  static let peopleText = #"""
  [
  {"code": "A-01", "handle": "the lay preacher", "kind": "person", "roles": ["faith_lead", "women_lead"],
    "place": "Z-01", "phases": ["prevent"], "sincePeriod": "over10y", "reach": "neighbourhood", "ageBand": "50plus",
    "gender": "woman", "groupPosition": "larger", "pathIntoPeace": ["grew", "asked"],
    "whatTheyDo": "After prayers she stays on the step and people bring her what they have heard in the week. She \#
  sends two people who do not know each other to look, and on the next day of prayer she says what they found.",
    "howChangeHappens": "A rumour needs many mouths and no feet. If somebody walks there and looks, it usually gets \#
  tired.", "useOfForce": "nonviolent", "cautions": "Speaks mostly to her own congregation; two people of the smaller \#
  group say she came to them late.", "outsideTies": ["faithBody"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-02", "handle": "the repair workshop", "kind": "group", "roles": ["youth"], "place": "Z-01",
    "phases": ["prevent"], "sincePeriod": "4-10y", "sizeBand": "21-100", "reach": "neighbourhood", "gender": "mixed", "groupPosition": "smaller", "pathIntoPeace": ["avoided", "witnessed"], "whatTheyDo": "Young \#
  people who mend bicycles, pumps and radios in the morning and play football in the evening. Nobody is asked where \#
  he was before he came, and there is always something that needs holding or carrying.", "howChangeHappens": "A boy \#
  with a half-mended bicycle has a reason to come back tomorrow.", "useOfForce": "nonviolent", "cautions": "Girls \#
  come to play but seldom to the workbench. Some neighbours say the older ones choose who may stay.",
    "outsideTies": ["nationalNGO"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-03", "handle": "the committee under the tree", "kind": "committee", "roles": ["mediator"],
    "place": "Z-01", "phases": ["prevent", "protect"], "sincePeriod": "over10y", "sizeBand": "6-20",
    "reach": "zone", "gender": "mixed", "groupPosition": "mixed", "pathIntoPeace": ["asked"],
    "whatTheyDo": "Eleven people from both groups who sit under the same tree every second week, and on any day when \#
  there is cause. They hear quarrels over water, animals and engagements before these turn into something else.",
    "howChangeHappens": "Small quarrels are where the large one looks for a door. We keep the doors shut.",
    "useOfForce": "nonviolent", "cautions": "Older men speak first. Two seats have been empty since the spring and \#
  nobody will say why.", "outsideTies": ["government"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-04", "handle": "brings people home", "kind": "person", "roles": ["ex_fighter"], "place": "Z-01",
    "phases": ["recover"], "sincePeriod": "1-3y", "reach": "zones", "ageBand": "30-49", "gender": "man",
    "groupPosition": "larger", "pathIntoPeace": ["left", "rescued"], "whatTheyDo": "Walks out to young \#
  men who want to leave and walks back with them, and sits with the family on the first evening. Then he comes by \#
  every few days, with no reason given, until the house is quiet.", "howChangeHappens": "Nobody comes home to a \#
  speech. They come home to one person who waits at the corner.", "useOfForce": "nonviolent", "cautions": "Many do \#
  not trust him; some say he has never quite left. We have only his word and that of three families. Do not name him \#
  to anybody.", "outsideTies": ["unknown"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-05", "handle": "the bell households", "kind": "network", "roles": ["monitor"], "place": "Z-02",
    "phases": ["protect"], "sincePeriod": "4-10y", "sizeBand": "21-100", "reach": "zones", "gender": "mixed", "groupPosition": "mixed", "pathIntoPeace": ["asked"], "whatTheyDo": "14 households passing warnings by \#
  bicycle and bell. They also pass on that nothing has happened, which people say is worth as much.",
    "howChangeHappens": "Fear is quicker than a bicycle, so we have to set out before it does.",
    "useOfForce": "nonviolent", "cautions": "Their way of working must not leave the team. Households at the edge \#
  say they are told last.", "outsideTies": ["none"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-06", "handle": "the ferry market women", "kind": "group", "roles": ["trader", "women_lead"],
    "place": "Z-02", "phases": ["protect"], "sincePeriod": "over10y", "sizeBand": "21-100", "reach": "border", "gender": "woman", "groupPosition": "mixed", "pathIntoPeace": ["grew"], "whatTheyDo": "Women from both \#
  banks who keep the ferry market open to everyone. They set the stalls so that the two sides must stand side by \#
  side, and they close early together or not at all.", "howChangeHappens": "Whoever has weighed your fish for ten \#
  years does not believe everything about you.", "useOfForce": "nonviolent", "cautions": "They need trade, and say \#
  so. Some traders upstream call it a closed circle.", "outsideTies": ["none"], "knownHow": "selfReport",
    "activeNow": "active"},
  {"code": "A-07", "handle": "the old judge", "kind": "person", "roles": ["elder"], "place": "Z-02",
    "phases": ["protect"], "sincePeriod": "generations", "reach": "zone", "ageBand": "50plus", "gender": "man",
    "groupPosition": "neither", "pathIntoPeace": ["always"], "whatTheyDo": "Hears quarrels as his mother's brother \#
  did before him, on a mat, with both families present and tea at the end. Asks outsiders to keep away, and we do.",
    "howChangeHappens": "A judgement holds when both can walk home by the same road.", "useOfForce": "nonviolent",
    "cautions": "He asked for no visits, no praise and no report. Women bring their quarrels to his wife. Nothing of \#
  his leaves the team.", "outsideTies": ["none"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-08", "handle": "the village on no side", "kind": "community", "roles": ["neighbour"], "place": "Z-02",
    "phases": ["protect"], "sincePeriod": "4-10y", "sizeBand": "over100", "reach": "zone", "gender": "mixed",
    "groupPosition": "smaller", "pathIntoPeace": ["avoided", "witnessed"], "whatTheyDo": "A village that \#
  told everyone with a weapon, in the same words, that it feeds nobody's fighters and hides nobody's guns. A painted \#
  board at the entrance says so; a council of nine answers when somebody asks.", "howChangeHappens": "If all of us \#
  say the same sentence, no one of us has said it.", "useOfForce": "nonviolent", "cautions": "Two families left over \#
  the rule and speak bitterly of it. We heard two women and no young man.", "outsideTies": ["faithBody"],
    "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-09", "handle": "the mourning circle", "kind": "faith_body", "roles": ["faith_lead"], "place": "Z-03",
    "phases": ["recover"], "sincePeriod": "over10y", "sizeBand": "6-20", "reach": "zones", "gender": "mixed", "groupPosition": "mixed", "pathIntoPeace": ["witnessed", "asked"], "whatTheyDo": "People of different \#
  houses of prayer who mourn together once a month, at a place where both sides lost someone. They read no numbers \#
  and no blame; they bring bread and stay until it is eaten.", "howChangeHappens": "Whoever has wept beside you is \#
  hard to frighten with you.", "useOfForce": "nonviolent", "cautions": "Those who lost most seldom come. The circle \#
  knows this and asks itself why.", "outsideTies": ["faithBody"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-10", "handle": "the schoolteacher", "kind": "person", "roles": ["service"], "place": "Z-03",
    "phases": ["prevent"], "sincePeriod": "4-10y", "reach": "zone", "ageBand": "30-49", "gender": "man",
    "groupPosition": "larger", "pathIntoPeace": ["grew"], "whatTheyDo": "Teaches the valley's past with \#
  two notebooks side by side, one from each group's grandparents, and lets the children find what is in both.",
    "howChangeHappens": "Children forgive a question more easily than an answer.", "useOfForce": "nonviolent",
    "cautions": "Works with the agreement of the head of school; that agreement could end with the post.",
    "outsideTies": ["government"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-11", "handle": "the nurse", "kind": "person", "roles": ["service", "survivor"], "place": "Z-03",
    "phases": ["recover"], "sincePeriod": "4-10y", "reach": "zone", "ageBand": "30-49", "gender": "woman",
    "groupPosition": "smaller", "pathIntoPeace": ["survived", "rescued"], "whatTheyDo": "Runs a group on \#
  clinic evenings for people who cannot sleep. They knit, shell beans, and sometimes speak.",
    "howChangeHappens": "The body has to learn that the evening is only an evening.", "useOfForce": "nonviolent",
    "cautions": "She does it on top of full days. Very few people could be meant by this page: take care with every \#
  line of it.", "outsideTies": ["government"], "knownHow": "selfReport", "activeNow": "active"},
  {"code": "A-12", "handle": "the radio", "kind": "organisation", "roles": ["media_arts"], "place": "Z-03",
    "phases": ["prevent"], "sincePeriod": "1-3y", "sizeBand": "6-20", "reach": "zones", "gender": "mixed", "groupPosition": "mixed", "whatTheyDo": "A community radio that reads letters from both sides of the \#
  valley in the same voice, and plays wedding songs of everyone. Named by three people; nobody from the radio has \#
  been asked, so this page stays with the team.", "useOfForce": "nonviolent", "cautions": "Known from others only. \#
  We do not know who pays or who decides.", "outsideTies": ["unknown"], "knownHow": "named", "activeNow": "unknown"}
  ]
  """#
}
