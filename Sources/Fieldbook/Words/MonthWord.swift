/// The names of the months, in order.
enum MonthWord: String, Phrase {
  case january = "January"
  case february = "February"
  case march = "March"
  case april = "April"
  case may = "May"
  case june = "June"
  case july = "July"
  case august = "August"
  case september = "September"
  case october = "October"
  case november = "November"
  case december = "December"
}

extension Tongue {
  /// The twelve names of the months.
  var months: [String] { MonthWord.allCases.map { self($0) } }
}
