/// Words of the team's own tables: looking before writing, and what came of it.
enum ExportWord: String, Phrase {
  case whose = "Our own tables: no names, only what was agreed to."
  case practice = "Practice: its people are made up; every file says so."
  case table
  case goes
  case stays
  case why = "why it stays"
  case columns = "{1} columns"
  case rows = "rows"
  case partStays = "in rows that go"
  case nothingStays = "Everything in it goes."
  case cannotCallBack = "What is out cannot be called back."
  case whereTo = "Where will this file be, and who can open it?"
  case forWhat = "What will open it?"
  case spreadsheet = "a spreadsheet"
  case analysis = "an analysis program"
  case writing = "Writing… {1} %"
  case written = "Written: {1} files in {2}"
  case writtenSealed = "Written: {1} files in one, encrypted: {2}"
  case writtenHint = "README.txt says what is in them and how to honour someone who takes it back."
  case notNoted = "Nothing was written: that it goes out must be noted here first. {1}"
  case look = "1 look {1}"
  case place = "2 where {1}"
  case write = "3 write {1}"
}
