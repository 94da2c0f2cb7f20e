/// Words of Today.
enum TodayWord: String, Phrase {
  case madeUp =
    "Everything here is made up for practice. People, places and events are composites; any likeness is chance."
  case carryOn = "Carry on"
  case promised = "Promised"
  case whenTime = "When there is time"
  case question = "{1} · question {2} of {3}"
  case permission = "{1} · permission"
  case onlyMine = "only mine"
  case today, yesterday, tomorrow
  case daysAgo = "{1} days ago"
  case inDays = "in {1} days"
  case dayLate = "1 day late"
  case daysLate = "{1} days late"
  case answerWithoutThemes = "answer without themes"
  case answersWithoutThemes = "answers without themes"
  case danger = "danger to look at again"
  case dangers = "dangers to look at again"
  case interview = "interview to read through"
  case interviews = "interviews to read through"
  case thing = "thing to set up"
  case things = "things to set up"
  case inBin = "thing in the bin"
  case manyInBin = "things in the bin"
  case heardOne = "Heard so far: 1 person"
  case heard = "Heard so far: {1} people"
  case notHeard = "Not heard yet: {1}"
  case youth = "young people"
  case elders, women, men
  case firstNote = "Write a first note"
  case firstTalk = "Talk with someone"
  case setUp = "Set up the study ({1} things, none of them now)"
}
