extension PracticeStudy {
  /// The repair workshop.
  static let interviewsText02 = #"""
  [
  {"code": "I-03", "respondent": "R-02", "people": ["A-02"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["en"], "day": 104, "place": "Z-01", "minutes": 66, "interpreter": false,
    "othersPresent": ["friend"], "setting": "semiPrivate", "distressPeak": 0, "distressActions": [],
    "status": "complete", "by": "T4", "consent": {"mode": "oral_alone", "lang": "en", "understood": "yes",
    "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "limitsTold": true,
    "gatekeeper": "none", "pressureSeen": "none", "givenDay": 104, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You ask, I answer for the workshop, not for each one. I can say pass, \#
  like in cards."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "It is fine if I keep working on this wheel. Do not ask who came to \#
  recruit, I mean which face."},
      {"voice": "notes", "lang": "en", "text": "A friend stayed at the other bench at his wish. He wanted a witness \#
  who is not an elder."}]},
    {"question": "b1", "rows": [{"kind": "group", "roles": ["youth", "media_arts"]}, {"kind": "person",
      "roles": ["neighbour"]}, {"kind": "person", "roles": ["faith_lead", "women_lead"]}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Us, a bit. The woman on the step. And my neighbour, who has nothing \#
  but a big table, and when there is shouting he puts the table in the road and starts to eat."}]},
    {"question": "b2", "codes": ["youth"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Seven of us started with one pump and one ball. Now it is about forty, \#
  not all at once. Before noon you mend, before dark you play, and you may do one without the other."}]},
    {"question": "b3", "codes": ["deeds", "refused", "turned_to"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "=we are equal"},
      {"voice": "own", "lang": "en", "text": "He says no once and does not make a speech of it. And after that he is \#
  still there for you with the spanner."},
      {"voice": "notes", "lang": "en", "text": "The first line is painted over the door of the workshop, with the \#
  sign in front, and he asked me to copy it exactly."}]},
    {"question": "b4", "byWhom": ["youth", "women", "own_group"], "breadth": "severalGroups", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Mothers trust us. Fathers are coming round. Boys who have an uncle \#
  with a car say we are children. The elders like us when there is a match."}]},
    {"question": "c1", "rows": [{"strategy": "anti_recruit", "phase": "prevent", "aimedAt": ["youth"],
      "outcome": "reduced", "tacticalDetail": false}, {"strategy": "normal_life", "phase": "prevent",
      "aimedAt": ["youth"], "outcome": "prevented", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Two men came to the ground with new boots, three evenings, very \#
  friendly. Day wages, they said, only carrying. We did not argue with them. We put on a tournament, every evening, \#
  so that all who might have gone were needed in a team, and we asked the ones with little brothers to be captains. \#
  The mothers brought soup, so there were always sixty people. On the eleventh evening the clerk from the ward stood \#
  at the line with his hands behind his back, and the men did not come again. Two boys had gone by then. One is \#
  back."}]},
    {"question": "c2", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Somebody noticed the boots on the first day. It took us three days to \#
  tell anybody, because we did not know whose business it was, and then the offices did not know either. Ten days \#
  from the first evening until one of them decided."}]},
    {"question": "c3", "codes": ["not_possible"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "With the boy who has not come back we never had a chance. He owed \#
  money and we did not know. You cannot pass a ball to someone who has already left the field."}]},
    {"question": "d1", "codes": ["hope", "duty", "way_of_life"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Because next year I want to be here, with a shop, and the others too. \#
  When you have told a small one to come tomorrow, then you have to open tomorrow. And it is how we were raised: \#
  what is broken you mend, you do not throw it at somebody."}]},
    {"question": "d2", "codes": ["avoided", "witnessed"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "My brother's friends went, the year I was fifteen. I watched them \#
  learn to walk differently. That was enough for me."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "A school with the door open in the evening. Girls at this bench, not \#
  only on the field. The noise should stay."}]},
    {"question": "e1", "rows": [{"riskType": "forced_join", "toWhom": ["group"], "experience": "threatened",
      "likelihood": 3, "severity": 4, "sources": ["militia_local"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "That they come back and do not ask politely. To join, or to pay for \#
  not joining. They have said so to two of us."}]},
    {"question": "e2", "codes": ["together", "clear_rules"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "We walk home in teams. And everybody knows our rule: no weapon and no \#
  party card at the bench. If you have one, you leave it outside with your shoes."}]},
    {"question": "e3", "codes": ["people", "safe_space"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The others. And this place; you can be stupid here for an hour and \#
  nobody writes it down."},
      {"voice": "notes", "lang": "en", "text": "He looked at my laptop and laughed."}]},
    {"question": "e4", "codes": ["means", "skills"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Money for tubes and glue. And that none of us can weld properly."}]},
    {"question": "f1", "codes": ["systems", "experiences"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Forty people who know how to share three spanners. The pump, which \#
  both ends of the street need. The big table."}]},
    {"question": "f2", "rows": [{"need": "money_flex", "priority": 1, "namedBy": "group",
      "firstProvider": "intl_ngo", "backupProvider": "diaspora", "whyNotNearer": "Nobody near has money that does \#
  not ask for something.", "scale": "small", "whenNeeded": "months"}, {"need": "training", "priority": 2,
      "namedBy": "group", "firstProvider": "nat_civil", "backupProvider": "intl_ngo", "whyNotNearer": "The one \#
  welder who taught us has moved away.", "scale": "small", "whenNeeded": "yearOrMore"}, {"need": "link_peers",
      "priority": 3, "namedBy": "group", "firstProvider": "local_group", "backupProvider": "nat_civil",
      "scale": "tiny", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Small money that we decide about ourselves. Somebody to teach welding, \#
  and how to talk a fight down. And I would like to see another workshop like this one, if there is one."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "For money, no one here; here money has a hand attached. So somebody \#
  far away who wants nothing, else our people abroad. Welding, the technical school in the capital. The other \#
  workshop, the committee could find out."}]},
    {"question": "f4", "codes": ["fuel", "parallel"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "If it rains money on us and not on the field next door, there will be \#
  two fields. And please no building with a name on it that stands empty after."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You can ask me if I am afraid. Sometimes, at the corner. Then I think \#
  about offside."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Use everything except my cousin. Say \"somebody noticed\"."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I'm good. Can you show us the results like a league table? No? Then on \#
  the wall, in big letters."}]}
  ]}
  ]
  """#
}
