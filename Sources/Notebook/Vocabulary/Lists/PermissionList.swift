extension VocabularyList {
  /// What people allow, how they were asked, and what stood in the way.
  static let permissionList = #"""
    [
    {"name": "consentMode", "source": "CONS", "terms": [
      {"code": "oral_alone", "label": "spoken, alone", "meaning": "said to us, nobody else there"},
      {"code": "oral_witness", "label": "spoken, with a witness", "meaning": "the witness's role only, no name"},
      {"code": "oral_group", "label": "spoken, in a group", "meaning": "said by a group together"},
      {"code": "written_wish", "label": "written, at their wish",
        "meaning": "only if they ask; the paper stays off here"},
      {"code": "assent_guardian", "label": "with a guardian", "meaning": "a child agrees and so does a guardian"},
      {"code": "none_public", "label": "public event", "meaning": "no private persons in it"}
    ]},
    {"name": "understood", "source": "CONS", "terms": [
      {"code": "yes", "label": "clear", "meaning": "said it back in their own words"},
      {"code": "afterRepeating", "label": "clear after repeating", "meaning": "said it back the second time"},
      {"code": "no", "label": "not clear", "meaning": "thank them and end; nothing is kept"}
    ]},
    {"name": "permissionAnswer", "source": "CONS", "terms": [
      {"code": "yes", "label": "yes", "meaning": "they agreed, in words"},
      {"code": "no", "label": "no", "meaning": "what was written is erased"},
      {"code": "notNow", "label": "not now", "meaning": "another day, if they wish"}
    ]},
    {"name": "leaveOut", "source": "MC", "terms": [
      {"code": "no", "label": "no", "meaning": "it may stay as it is"},
      {"code": "yes", "label": "yes: read back and choose", "meaning": "read it to them and take out what they say"}
    ]},
    {"name": "consentScope", "source": "CONS", "terms": [
      {"code": "takePart", "label": "talk with us", "meaning": "to be asked, and to answer"},
      {"code": "notes", "label": "write it down", "meaning": "written notes are kept"},
      {"code": "teamUse", "label": "our team works with it", "meaning": "our team may read and compare"},
      {"code": "quotes", "label": "use their words, no name", "meaning": "words may be quoted without the name"},
      {"code": "shareDeid", "label": "share it, without the name",
        "meaning": "the record, without the name, with partners we can tell them about"},
      {"code": "aggregate", "label": "count them among others", "meaning": "counted in what we publish"},
      {"code": "feedback", "label": "tell them what we learned", "meaning": "we come back with what we learned"},
      {"code": "recontact", "label": "find them again", "meaning": "how to find them is kept apart, sealed"},
      {"code": "sealName", "label": "keep the name, sealed", "meaning": "the name is kept apart, sealed"},
      {"code": "orgNamed", "label": "name the organisation",
        "meaning": "an organisation's public name; never from one member alone"}
    ]},
    {"name": "consentStatus", "source": "CONS", "terms": [
      {"code": "asked", "label": "asked", "meaning": "no answer yet"},
      {"code": "given", "label": "given", "meaning": "all that was asked"},
      {"code": "partial", "label": "given in part", "meaning": "yes to some, no to others"},
      {"code": "refused", "label": "no", "meaning": "they said no; nothing is kept"},
      {"code": "paused", "label": "paused", "meaning": "they want to think about it"},
      {"code": "withdrawn", "label": "taken back", "meaning": "they took it back"},
      {"code": "expired", "label": "to be asked again", "meaning": "too long ago, or things have changed"}
    ]},
    {"name": "gatekeeper", "sensitive": true, "terms": [
      {"code": "none", "label": "nobody", "meaning": "nobody had a say in it"},
      {"code": "knows", "label": "someone knows of it", "meaning": "a leader knows that we talk"},
      {"code": "permitted", "label": "someone allowed it", "meaning": "a leader's yes is not the person's yes"},
      {"code": "present", "label": "someone was there", "meaning": "a leader was there while we talked"}
    ]},
    {"name": "pressureSeen", "sensitive": true, "terms": [
      {"code": "none", "label": "none seen", "meaning": "nothing that looked like pressure"},
      {"code": "unsure", "label": "unsure", "meaning": "something felt wrong"},
      {"code": "yes", "label": "yes: stop politely", "meaning": "nothing of it leaves the notebook"}
    ]}
    ]
    """#
}
