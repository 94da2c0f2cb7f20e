import Notebook

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

/// The months of the Hijri calendar, in order.
enum HijriMonthWord: String, Phrase {
  case muharram = "Muharram"
  case safar = "Safar"
  case rabi1 = "Rabi al-Awwal"
  case rabi2 = "Rabi al-Thani"
  case jumada1 = "Jumada al-Ula"
  case jumada2 = "Jumada al-Akhira"
  case rajab = "Rajab"
  case shaban = "Shaban"
  case ramadan = "Ramadan"
  case shawwal = "Shawwal"
  case qada = "Dhu al-Qada"
  case hijja = "Dhu al-Hijja"
}

/// The months of the Persian calendar, in order.
enum PersianMonthWord: String, Phrase {
  case farvardin = "Farvardin"
  case ordibehesht = "Ordibehesht"
  case khordad = "Khordad"
  case tir = "Tir"
  case mordad = "Mordad"
  case shahrivar = "Shahrivar"
  case mehr = "Mehr"
  case aban = "Aban"
  case azar = "Azar"
  case dey = "Dey"
  case bahman = "Bahman"
  case esfand = "Esfand"
}

/// The thirteen months of the Ethiopian calendar, in order.
enum EthiopianMonthWord: String, Phrase {
  case meskerem = "Meskerem"
  case tikimt = "Tikimt"
  case hidar = "Hidar"
  case tahsas = "Tahsas"
  case tir = "Tir"
  case yekatit = "Yekatit"
  case megabit = "Megabit"
  case miyazya = "Miyazya"
  case ginbot = "Ginbot"
  case sene = "Sene"
  case hamle = "Hamle"
  case nehase = "Nehase"
  case pagume = "Pagume"
}

extension Tongue {
  /// The twelve names of the months.
  var months: [String] { months(of: .gregorian) }

  /// The names of the months of a calendar.
  func months(of calendar: StudyCalendar) -> [String] {
    switch calendar {
    case .gregorian: MonthWord.allCases.map { self($0) }
    case .hijri: HijriMonthWord.allCases.map { self($0) }
    case .persian: PersianMonthWord.allCases.map { self($0) }
    case .ethiopian: EthiopianMonthWord.allCases.map { self($0) }
    }
  }

  /// The name of a month, counted from 1; its number where there is no such month.
  func month(_ number: Int, in calendar: StudyCalendar) -> String {
    months(of: calendar).element(number - 1) ?? String(number)
  }

  /// The words dates are typed in, by this language and the study's calendar.
  var dateWords: DateWords {
    func several(_ word: CalendarWord) -> [String] { self(word).split(separator: "|").map(String.init) }
    return DateWords(
      months: months, calendar: calendar, otherMonths: calendar == .gregorian ? [] : months(of: calendar),
      about: several(.about), week: several(.week))
  }
}
