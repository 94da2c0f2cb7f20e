import Notebook

/// Words by which a kind of people is told from a post that one person holds, and from people with weapons.
///
/// A rule of thumb in the five languages of the screen, accents and case aside; a miss costs nothing but a question.
enum KindWords {
  /// True for words such as “the only nurse” or “the mayor”.
  static func soundLikeOnePost(_ words: String) -> Bool { !parts(words).isDisjoint(with: onePost) }

  /// True for what leads to one person in any list: “the only nurse”, “the mayor’s car”; not for “only at night”.
  static func soundLikeTheOnlyOne(_ words: String) -> Bool {
    let words = inOrder(words)
    return words.indices.contains { index in
      guard onePost.contains(words[index]) else { return false }
      return !weak.contains(words[index]) || index > 0 && articles.contains(words[index - 1])
    }
  }

  /// True for words such as “Muslims”, “the hill clan”, “those from the other side”: people, where a thing is wanted.
  static func soundLikeAPeople(_ words: String) -> Bool { !parts(words).isDisjoint(with: peoples) }

  /// True for words such as “soldiers”: no tie is ever drawn to them.
  static func soundArmed(_ words: String) -> Bool { !parts(words).isDisjoint(with: armed) }

  /// True for two or three numbers joined as in a date, “12/3” or “2025-03-12”, in the digits of any script.
  static func soundLikeADay(_ words: String) -> Bool {
    words.split(whereSeparator: \.isWhitespace).contains { word in
      let numbers = word.split(omittingEmptySubsequences: false) { "/.-".contains($0) }
      return (2...3).contains(numbers.count) && numbers.allSatisfy { number in
        (1...4).contains(number.count) && number.allSatisfy { $0.wholeNumberValue != nil }
      }
    }
  }

  private static let onePost = parts(
    """
    only sole one chief mayor director president principal headmaster headmistress governor chairman \
    chairwoman boss king queen emir sultan
    seul seule unique chef cheffe maire directeur directrice président présidente gouverneur roi reine
    único única solo sola jefe jefa alcalde alcaldesa director directora presidente presidenta gobernador gobernadora
    pekee peke mmoja mkuu mwenyekiti chifu meya mkurugenzi gavana rais mfalme
    الوحيد الوحيدة وحيد وحيدة واحد واحدة مدير مديرة المدير المديرة رئيس رئيسة الرئيس الرئيسة عمدة العمدة مختار المختار \
    والي الوالي محافظ المحافظ
    """)

  // Said of one person only behind an article.
  private static let weak = parts(
    """
    only sole one seul seule unique único única solo sola mmoja pekee واحد واحدة وحيد وحيدة chief boss king queen
    """)
  private static let articles = parts("the our their his her le la notre leur el nuestro nuestra su yule")

  private static let peoples = parts(
    """
    those they them tribe tribes tribal clan clans caste castes ethnic ethnicity muslim muslims christian christians \
    catholic catholics protestant protestants hindu hindus buddhist buddhists jew jews sunni sunnis shia arab arabs \
    foreigner foreigners settler settlers newcomer newcomers migrant migrants refugee refugees displaced nomads \
    northerners southerners easterners westerners highlanders lowlanders herders farmers minority minorities
    ceux celles tribu tribus clans caste castes ethnie ethnies musulman musulmans chrétien chrétiens étranger étrangers \
    réfugiés déplacés nomades éleveurs agriculteurs
    ellos clan etnia etnias casta musulmanes cristianos extranjeros migrantes desplazados colonos
    wale kabila makabila ukoo koo waislamu wakristo wageni wakimbizi wahamiaji wafugaji wakulima
    أولئك هؤلاء الذين قبيلة قبائل القبيلة القبائل عشيرة عشائر طائفة طوائف مسلمون المسلمون المسلمين مسيحيون المسيحيون \
    المسيحيين عرب العرب غرباء الغرباء نازحون النازحون النازحين لاجئون اللاجئون اللاجئين الرعاة المزارعون
    """)

  private static let armed = parts(
    """
    soldier soldiers army military armed fighters gunmen rebels militia militias guerrilla weapons guns police \
    bandits gangs
    soldat soldats armée militaire militaires armés armées combattants rebelles milice milices guérilla armes \
    police bandits
    soldado soldados ejército militar militares armado armados armada armadas combatientes rebeldes milicia milicias \
    guerrilla guerrilleros paramilitares armas policía policías bandas
    askari jeshi wanajeshi wanamgambo mgambo waasi silaha bunduki polisi majambazi wapiganaji
    جندي جنود الجنود جيش الجيش عسكري عسكر العسكر مسلح مسلحون المسلحون مسلحين المسلحين مقاتلون المقاتلون \
    متمردون المتمردون مليشيا ميليشيا المليشيات الميليشيات سلاح السلاح أسلحة شرطة الشرطة
    """)

  private static func parts(_ words: String) -> Set<String> { Set(inOrder(words)) }

  private static func inOrder(_ words: String) -> [String] {
    let folded = String(decoding: TypingGuard.folded(words), as: UTF8.self)
    return folded.split { !$0.isLetter }.map(String.init)
  }
}
