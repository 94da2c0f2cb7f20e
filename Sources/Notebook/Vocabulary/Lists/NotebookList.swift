extension VocabularyList {
  /// The study, its team and places, the journal and the promises.
  static let notebookList = #"""
    [
    {"name": "teamRole", "other": true, "terms": [
      {"code": "lead", "label": "leads the study", "meaning": "answers for the study"},
      {"code": "researcher", "label": "researcher", "meaning": "talks with people and writes"},
      {"code": "facilitator", "label": "facilitator", "meaning": "leads the sessions"},
      {"code": "interpreter", "label": "interpreter", "meaning": "carries words between languages"},
      {"code": "correspondent", "label": "local colleague", "meaning": "lives here and writes to the team"},
      {"code": "reviewer", "label": "second reader", "meaning": "reads before anything goes out"}
    ]},
    {"name": "coverageAxis", "terms": [
      {"code": "gender", "label": "woman or man", "meaning": "as they describe themselves"},
      {"code": "ageBand", "label": "age", "meaning": "in bands wide enough to hold many people"},
      {"code": "groupPosition", "label": "position here", "meaning": "larger, smaller or between the groups here"},
      {"code": "role", "label": "seen as", "meaning": "what people here see in those they are or speak for"},
      {"code": "place", "label": "place", "meaning": "the area the talk was held in"}
    ]},
    {"name": "placeLevel", "terms": [
      {"code": "country", "label": "country", "meaning": "a whole country"},
      {"code": "region", "label": "region", "meaning": "a large part of a country"},
      {"code": "district", "label": "district", "meaning": "a part of a region"},
      {"code": "zone", "label": "area", "meaning": "an area many people live in; never finer"}
    ]},
    {"name": "keptBecause", "terms": [
      {"code": "notName", "label": "no name", "meaning": "a word like any other"},
      {"code": "publicRole", "label": "a public role", "meaning": "everyone knows them by it"},
      {"code": "stays", "label": "it stays, for a reason", "meaning": "in this text only; say why"}
    ]},
    {"name": "populationBand", "terms": [
      {"code": "under5k", "label": "under 5 000 people", "meaning": "shown as the larger area in every table"},
      {"code": "5-20k", "label": "5 000 to 20 000", "meaning": "a small town and around it"},
      {"code": "20-100k", "label": "20 000 to 100 000", "meaning": "a town and around it"},
      {"code": "over100k", "label": "over 100 000", "meaning": "a city or a large district"},
      {"code": "unknown", "label": "unknown", "meaning": "nobody has said"}
    ]},
    {"name": "placeSetting", "terms": [
      {"code": "rural", "label": "countryside", "meaning": "villages, fields, pasture"},
      {"code": "town", "label": "town", "meaning": "a market town"},
      {"code": "city", "label": "city", "meaning": "a large town"},
      {"code": "camp", "label": "camp", "meaning": "people who had to leave live here"},
      {"code": "mixed", "label": "mixed", "meaning": "several of these"}
    ]},
    {"name": "remoteness", "source": "S1 caption", "terms": [
      {"code": "near", "label": "near", "meaning": "reached within the hour"},
      {"code": "hours", "label": "some hours away", "meaning": "reached within the day"},
      {"code": "cutOff", "label": "often cut off", "meaning": "by water, roads or people"}
    ]},
    {"name": "sourceType", "terms": [
      {"code": "selfReport", "label": "from themselves", "meaning": "the person said it of themselves"},
      {"code": "thirdParty", "label": "from someone else", "meaning": "said of people who were not asked"},
      {"code": "group", "label": "from a group", "meaning": "said together"},
      {"code": "observation", "label": "seen by us", "meaning": "someone of the team saw it"},
      {"code": "document", "label": "from something written", "meaning": "a paper, notice or list"}
    ]},
    {"name": "confidence", "terms": [
      {"code": "low", "label": "low", "meaning": "said once, unsure"},
      {"code": "medium", "label": "medium", "meaning": "said by more than one, or seen once"},
      {"code": "high", "label": "high", "meaning": "several, apart from one another"}
    ]},
    {"name": "recordFlag", "terms": [
      {"code": "thirdParty", "label": "about someone else", "meaning": "said of people who were not asked"},
      {"code": "unconsented", "label": "no permission yet", "meaning": "nobody allowed it yet; goes nowhere"},
      {"code": "reviewAgain", "label": "look at it again", "meaning": "something here wants a second look"},
      {"code": "doNotExport", "label": "stays here", "meaning": "goes into no table"}
    ]},
    {"name": "journalKind", "other": true, "source": "REFLEX; JUDG", "terms": [
      {"code": "observation", "label": "seen", "meaning": "what was seen, as it was seen"},
      {"code": "context", "label": "what changed", "meaning": "an event, or a change in how things are"},
      {"code": "informal", "label": "a talk", "meaning": "outside an interview: no personal detail"},
      {"code": "reflexive", "label": "me in this", "meaning": "my place in this, power, feelings"},
      {"code": "method", "label": "how we work", "meaning": "what worked and what did not"},
      {"code": "analytic", "label": "idea", "meaning": "a thought, a pattern"},
      {"code": "safety", "label": "safety", "meaning": "something that happened or nearly did"},
      {"code": "debrief", "label": "after a talk", "meaning": "after an interview or a session"},
      {"code": "selfcare", "label": "only mine", "meaning": "private to its writer", "sensitive": true},
      {"code": "task", "label": "to do", "meaning": "something to do, something promised"}
    ]},
    {"name": "describesPeople", "terms": [
      {"code": "none", "label": "nobody", "meaning": "no people in it"},
      {"code": "publicRoles", "label": "public roles", "meaning": "people in what they do publicly"},
      {"code": "privatePersons", "label": "private persons", "meaning": "stays with the team until they agree"}
    ]},
    {"name": "privacy", "terms": [
      {"code": "mine", "label": "only mine", "meaning": "sealed to its writer"},
      {"code": "team", "label": "our team", "meaning": "the team may read it"}
    ]},
    {"name": "calendar", "terms": [
      {"code": "gregorian", "label": "civil", "meaning": "January to December"},
      {"code": "hijri", "label": "Hijri", "meaning": "as Umm al-Qura computes it; the moon may be seen a day off"},
      {"code": "persian", "label": "Persian", "meaning": "solar Hijri, Farvardin to Esfand"},
      {"code": "ethiopian", "label": "Ethiopian", "meaning": "thirteen months, Meskerem to Pagume"}
    ]},
    {"name": "participantGroup", "other": true, "terms": [
      {"code": "women", "label": "women", "meaning": "a group of women"},
      {"code": "men", "label": "men", "meaning": "a group of men"},
      {"code": "youth", "label": "young people", "meaning": "a group of young people"},
      {"code": "elders", "label": "elders", "meaning": "a group of elders"},
      {"code": "displaced", "label": "displaced people", "meaning": "those who had to leave or came here"},
      {"code": "mixed", "label": "mixed", "meaning": "people of several kinds"},
      {"code": "peacemakers", "label": "peacemakers", "meaning": "people who do this work"},
      {"code": "officials", "label": "officials", "meaning": "holders of public posts"},
      {"code": "whole_meeting", "label": "whole meeting", "meaning": "everyone who came"}
    ]},
    {"name": "followUpKind", "other": true, "source": "MC", "terms": [
      {"code": "give_back", "label": "give back", "meaning": "bring what we learned to the people"},
      {"code": "memberCheck", "label": "ask if we got it right", "meaning": "read it to them, let them correct it"},
      {"code": "promise", "label": "a promise", "meaning": "only what was really promised"},
      {"code": "safetyCheck", "label": "look in again", "meaning": "see that they are well"},
      {"code": "referral", "label": "someone who can help", "meaning": "bring them to help, if they agree"},
      {"code": "wave", "label": "next visit", "meaning": "the next round of talks"},
      {"code": "correction", "label": "put something right", "meaning": "something written was wrong"}
    ]},
    {"name": "followUpHow", "other": true, "terms": [
      {"code": "sheet", "label": "a sheet of paper", "meaning": "one page, in their language"},
      {"code": "meeting", "label": "a meeting", "meaning": "told to those who come"},
      {"code": "drama", "label": "a play", "meaning": "shown, with songs or acting"},
      {"code": "radio", "label": "radio", "meaning": "told on the radio"},
      {"code": "wordOfMouth", "label": "by word of mouth", "meaning": "told in person"},
      {"code": "none", "label": "not at all", "meaning": "they do not wish to hear"}
    ]},
    {"name": "dueIn", "other": true, "terms": [
      {"code": "tomorrow", "label": "tomorrow", "meaning": "the day after the talk"},
      {"code": "days3", "label": "within three days", "meaning": "three days after the talk"},
      {"code": "week", "label": "within a week", "meaning": "seven days after the talk"},
      {"code": "month", "label": "within a month", "meaning": "thirty days after the talk"}
    ]},
    {"name": "safeToDo", "terms": [
      {"code": "yes", "label": "safe to do", "meaning": "as far as anyone can see"},
      {"code": "no", "label": "not safe", "meaning": "do not go; think again"},
      {"code": "ask", "label": "ask first", "meaning": "ask someone there before going"}
    ]},
    {"name": "attachmentKind", "terms": [
      {"code": "photo", "label": "a photo", "meaning": "a picture that was taken"},
      {"code": "scan", "label": "a scan", "meaning": "a paper, photographed or scanned"},
      {"code": "recording", "label": "a recording", "meaning": "sound or moving pictures"},
      {"code": "other", "label": "something else", "meaning": "anything else worth keeping"}
    ]}
    ]
    """#
}
