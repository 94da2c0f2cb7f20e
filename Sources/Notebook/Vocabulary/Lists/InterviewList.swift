extension VocabularyList {
  /// How a talk goes and what may stand in place of an answer.
  static let interviewList = #"""
    [
    {"name": "stance", "terms": [
      {"code": "self", "label": "for themselves", "meaning": "speaks of their own part"},
      {"code": "forGroup", "label": "for their group", "meaning": "speaks for a group they belong to"},
      {"code": "aboutOther", "label": "about someone else", "meaning": "speaks of people who were not asked"}
    ]},
    {"name": "interviewVersion", "terms": [
      {"code": "full", "label": "full", "meaning": "twenty-four questions, about an hour"},
      {"code": "short", "label": "short", "meaning": "twelve questions, about a quarter of an hour"},
      {"code": "open", "label": "open", "meaning": "five open questions"},
      {"code": "own", "label": "own guide", "meaning": "a guide of the study's own"}
    ]},
    {"name": "paper", "terms": [
      {"code": "begun", "label": "not said yet", "meaning": "typed in from paper; what becomes of it comes later"},
      {"code": "kept", "label": "kept the paper", "meaning": "the paper is still somewhere"},
      {"code": "burnt", "label": "burnt the paper", "meaning": "the paper is gone"}
    ]},
    {"name": "lang", "other": true, "terms": [
      {"code": "en", "label": "English", "meaning": "English"},
      {"code": "fr", "label": "Français", "meaning": "French"},
      {"code": "es", "label": "Español", "meaning": "Spanish"},
      {"code": "sw", "label": "Kiswahili", "meaning": "Swahili"},
      {"code": "ar", "label": "العربية", "meaning": "Arabic"}
    ]},
    {"name": "othersPresent", "sensitive": true, "terms": [
      {"code": "none", "label": "nobody", "meaning": "nobody could hear"},
      {"code": "family", "label": "family", "meaning": "kin, or those they live with"},
      {"code": "friend", "label": "a friend", "meaning": "someone they brought or trust"},
      {"code": "leader", "label": "a leader", "meaning": "someone with a say over them"},
      {"code": "official", "label": "an official", "meaning": "a public post, in or out of uniform"},
      {"code": "child", "label": "a child", "meaning": "a child old enough to follow"},
      {"code": "armed", "label": "someone with weapons", "meaning": "anyone armed, on whatever side"}
    ]},
    {"name": "interpreter", "terms": [
      {"code": "none", "label": "none", "meaning": "nobody carries the words"},
      {"code": "pledged", "label": "here, gave their word", "meaning": "promised to carry nothing further"},
      {"code": "notPledged", "label": "here, not asked yet", "meaning": "ask before the first question"}
    ]},
    {"name": "interviewSetting", "terms": [
      {"code": "private", "label": "alone", "meaning": "nobody could hear or watch"},
      {"code": "semiPrivate", "label": "half alone", "meaning": "people could see, not hear"},
      {"code": "public", "label": "in the open", "meaning": "people could hear"},
      {"code": "phone", "label": "by telephone", "meaning": "nobody knows who listened"}
    ]},
    {"name": "distress", "numbered": true, "sensitive": true, "source": "DRA", "terms": [
      {"code": "0", "label": "calm", "meaning": "go on"},
      {"code": "1", "label": "uneasy", "meaning": "slow down, offer to skip, water, silence"},
      {"code": "2", "label": "upset", "meaning": "pause; ask whether to stop, change or go on"},
      {"code": "3", "label": "stop", "meaning": "end kindly, stay, bring someone only if they agree"}
    ]},
    {"name": "distressActions", "other": true, "sensitive": true, "source": "DRA", "terms": [
      {"code": "slowed", "label": "slowed down", "meaning": "gave time, water, silence"},
      {"code": "offeredSkip", "label": "offered to skip", "meaning": "the hard questions could be left out"},
      {"code": "paused", "label": "paused", "meaning": "the notebook was put aside for a while"},
      {"code": "changedTopic", "label": "talked of other things", "meaning": "went on with something lighter"},
      {"code": "stopped", "label": "stopped", "meaning": "ended before the end"},
      {"code": "stayed", "label": "stayed with them", "meaning": "nobody was left alone with it"},
      {"code": "someoneCame", "label": "someone they trust came", "meaning": "only because they agreed"},
      {"code": "offeredHelp", "label": "offered help nearby", "meaning": "said who can help here"},
      {"code": "lookIn", "label": "agreed to look in again", "meaning": "a promise: write it among the promises"}
    ]},
    {"name": "interviewStatus", "terms": [
      {"code": "draft", "label": "begun", "meaning": "not finished yet"},
      {"code": "complete", "label": "finished", "meaning": "ended as meant"},
      {"code": "interrupted", "label": "interrupted", "meaning": "ended early; a right result, not a gap"},
      {"code": "withdrawn", "label": "taken back", "meaning": "the person took it back"}
    ]},
    {"name": "avoidTopic", "other": true, "sensitive": true, "terms": [
      {"code": "past", "label": "their past", "meaning": "the question about the moment that put them on this way"},
      {"code": "dangers", "label": "dangers", "meaning": "what could happen, and what they do about it"},
      {"code": "armed", "label": "people with weapons", "meaning": "leave out every word about them"},
      {"code": "family", "label": "their family", "meaning": "ask about them or their group only"},
      {"code": "groups", "label": "groups and sides", "meaning": "ask only how widely they are trusted"}
    ]},
    {"name": "yesNo", "terms": [
      {"code": "yes", "label": "yes", "meaning": "yes"},
      {"code": "no", "label": "no", "meaning": "no"}
    ]},
    {"name": "missing", "terms": [
      {"code": "declined", "label": "preferred not to say", "meaning": "a full answer; do not press"},
      {"code": "dontKnow", "label": "does not know", "meaning": "said that they do not know"},
      {"code": "notAsked", "label": "we did not ask", "meaning": "left out for time or safety"},
      {"code": "notApplicable", "label": "does not apply", "meaning": "the question does not fit here"},
      {"code": "interrupted", "label": "we were interrupted", "meaning": "something came between"},
      {"code": "comeBack", "label": "come back to it", "meaning": "to be asked again later"},
      {"code": "redacted", "label": "left out", "meaning": "removed later, at their wish or for safety"}
    ]},
    {"name": "voice", "terms": [
      {"code": "own", "label": "own words", "meaning": "as it was said; only these may be quoted"},
      {"code": "interpreter", "label": "the interpreter's words", "meaning": "as the interpreter put it"},
      {"code": "notes", "label": "our notes", "meaning": "what the researcher wrote"},
      {"code": "translation", "label": "a translation", "meaning": "the words above it in another language"}
    ]},
    {"name": "studyQuestion", "source": "S2 Study", "terms": [
      {"code": "sq1", "label": "who they are", "meaning": "Who acts for peace in a place facing violence?"},
      {"code": "sq2", "label": "how they are known", "meaning": "By what signs, and by whom, are they known?"},
      {"code": "sq3", "label": "why", "meaning": "What moves them to do it?"},
      {"code": "sq4", "label": "what keeps them going", "meaning": "What keeps them going when it is dangerous?"},
      {"code": "sq5", "label": "what would help", "meaning": "What would help them go on, and from whom?"}
    ]}
    ]
    """#
}
