extension PracticeStudy {
  /// The mourning circle.
  static let interviewsText09 = #"""
  [
  {"code": "I-13", "respondent": "R-12", "people": ["A-09"], "stance": "forGroup", "guide": "lpa-full-1",
    "version": "full", "langs": ["en"], "day": 22, "place": "Z-03", "minutes": 71, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 0, "distressActions": [], "status": "complete",
    "by": "T1", "consent": {"mode": "oral_alone", "lang": "en", "understood": "yes", "scopesOpening": ["takePart",
    "notes", "teamUse", "aggregate", "shareDeid", "quotes"], "scopesClosing": ["takePart", "notes", "teamUse",
    "aggregate", "shareDeid", "quotes"], "limitsTold": true, "gatekeeper": "none", "pressureSeen": "none",
    "givenDay": 22, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You will ask about the circle, not about our dead. I may stop, and you \#
  will not mind."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "It is a good place. Please do not ask who lost whom."}]},
    {"question": "b1", "rows": [{"kind": "faith_body", "roles": ["faith_lead"]}, {"kind": "person",
      "roles": ["service"]}, {"kind": "person", "roles": ["survivor"]}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Those who come with bread. The nurse in the lower village, who knows \#
  who does not sleep. And a schoolteacher with two notebooks."}]},
    {"question": "b2", "codes": ["faith_lead"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I open the circle and I close it, that is nearly all. We have met \#
  every month for eleven years, in each other's houses of prayer by turns, and at the place by the stream once a \#
  year."}]},
    {"question": "b3", "codes": ["long_time", "cross_line"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "They have been the same on ordinary days for a long time. And somebody \#
  from the other side says so without being asked."}]},
    {"question": "b4", "byWhom": ["faith", "women", "own_group", "other_group"], "breadth": "acrossTheDivide",
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Women of both sides, those who pray and some who do not. Those who \#
  lost most do not come. We keep their place and try not to look at it."}]},
    {"question": "c1", "rows": [{"strategy": "heal", "phase": "recover", "aimedAt": ["everyone"],
      "outcome": "repaired", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "One year somebody from the other side read out the wrong list, the \#
  list of his own, at our place. Half of us stood up to leave. An old woman began to cut the bread and asked him to \#
  hold the board."},
      {"voice": "own", "lang": "en", "text": "She said, \"eat first, argue later\",\nand then she passed him the \#
  knife."},
      {"voice": "own", "lang": "en", "text": "We ate. He read the second list himself, ours, badly, with all the \#
  sounds wrong. Nobody corrected him. That was the day it became one circle."},
      {"voice": "notes", "lang": "en", "text": "A long silence after this, and not a heavy one."}]},
    {"question": "c2", "missing": "dontKnow", "paragraphs": [
      {"voice": "notes", "lang": "en", "text": "She does not know; mourning comes afterwards, she said, and is no \#
  good at signs."}]},
    {"question": "c3", "codes": ["worse"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Once we invited people too early. We thought three years were enough. \#
  One family was hurt by it and told us so, and we carry that with the rest."}]},
    {"question": "d1", "codes": ["faith", "hope", "justice"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I believe that we are asked for our neighbour, and I have never found \#
  the line where it says which neighbour. I should like the children to come to the stream to swim. And a wrong that \#
  nobody says aloud does not become smaller."}]},
    {"question": "d2", "codes": ["witnessed", "asked"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I saw two women from two sides wash the same stone, without a word, \#
  and go home by two paths. I was asked the week after."}]},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "They will know what happened and will be bored by our telling it. That \#
  would be good."}]},
    {"question": "e1", "rows": [{"riskType": "exhaustion", "toWhom": ["group"], "experience": "signsSeen",
      "likelihood": 4, "severity": 2, "sources": ["structural"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "It is not danger, with us; it is weight. Two have stopped because they \#
  could not carry it any more, and others are close to it."}]},
    {"question": "e2", "codes": ["share_tasks", "rest"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "We take turns to open. In the hottest month there is no circle, and \#
  nobody has to say why he stays away."}]},
    {"question": "e3", "codes": ["belief", "consult"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Prayer, in several kinds. And that nothing is decided before it has \#
  gone once round the room."}]},
    {"question": "e4", "codes": ["people"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "When one of the old ones dies. There were nineteen of us once."}]},
    {"question": "f1", "codes": ["symbols", "experiences"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The stream. The bread, which is the same on both sides, though they \#
  would deny it. And that all of us have buried somebody here."}]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "group",
      "firstProvider": "local_faith", "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "steady"},
      {"need": "link_peers", "priority": 2, "namedBy": "group", "firstProvider": "local_faith",
      "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "yearOrMore"}], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "Rest, and someone to listen to the listeners. And once, to sit with a \#
  circle from somewhere else."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "The elders of our own houses of prayer could listen, if they came as \#
  people; otherwise friends abroad who have done it. The visit could be arranged from one house of prayer to the \#
  other, or by the people in the capital."}]},
    {"question": "f4", "codes": ["displace"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "They came once with a program for grief, in six steps. People thought \#
  they had been doing it wrongly. Please do not bring steps."}]},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You might have asked whether we laugh. After the bread, very \#
  much."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate", "shareDeid", "quotes"],
      "paragraphs": [
      {"voice": "own", "lang": "en", "text": "You may use all of it. Take out which year it was."}]},
    {"question": "g3", "codes": ["0"], "paragraphs": [
      {"voice": "own", "lang": "en", "text": "I am all right; I shall walk home slowly. Come back when the terraces \#
  are sown and tell us what you heard."}]}
  ]}
  ]
  """#
}
