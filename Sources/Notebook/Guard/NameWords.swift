/// The words by which names are told from other capitals, in the languages of the screen.
enum NameWords {
  /// Titles a name follows.
  static let titles = hashes(
    """
    mr mrs ms miss dr prof sheikh shaykh sheik cheikh imam father brother sister pastor reverend rev bishop captain \
    colonel general major lieutenant sergeant commander chief elder uncle auntie aunt hajj haji hajji alhaji el-hadj \
    mister madam doctor professor judge
    m mme mlle père frère sœur pasteur capitaine commandant général lieutenant docteur maître monsieur madame abbé \
    tonton tata
    don doña sr sra srta señor señora señorita padre hermano hermana capitán comandante coronel teniente doctora \
    profesor profesora tío tía juez
    mzee bi bibi bwana mama baba shehe ustadh mwalimu mchungaji askofu kapteni kanali meja chifu ndugu dada kaka \
    daktari jaji babu nyanya
    الشيخ شيخ السيد السيدة الحاج الحاجة الدكتور الدكتورة الأستاذ الأستاذة القس الأب الأخ الأخت النقيب العقيد العميد \
    الرائد الملازم القائد المختار العمدة الإمام أبو الشيخة المعلم المعلمة
    """)

  /// Words that are written with a capital and are no names of people.
  static let ordinary = hashes(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august \
    september october november december jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili januari februari \
    machi aprili mei juni julai agosti septemba oktoba novemba desemba lundi mardi enero
    god lord allah mungu mola dieu dios seigneur señor jesus christ muhammad mohammed islam muslim muslims christian \
    christians catholic catholics protestant protestants anglican orthodox buddhist buddhists hindu hindus sikh jewish \
    jews bible quran koran gospel ramadan ramadhan eid easter christmas pentecost lent diwali vesak mass pasaka krismasi \
    korani biblia pâques noël pascua navidad semana santa musulman musulmans chrétien chrétiens
    english french spanish swahili kiswahili arabic kiingereza kifaransa kihispania kiarabu tamil sinhala portuguese \
    german russian africa african africans europe european europeans asia asian america american americans arab arabs \
    afrique europa américa áfrica waislamu wakristo wakristu wazungu waarabu mwislamu mkristo uislamu ukristo
    united nations red cross crescent committee council ministry minister government state president parliament \
    assembly church mosque temple school university hospital court police army radio television internet whatsapp \
    facebook telegram covid internet north south east west northern southern eastern western district province region \
    ngo unicef onu croix rouge croissant comité conseil église mosquée école estado gobierno iglesia cruz roja comité \
    serikali kanisa msikiti shule chuo polisi bunge rais wilaya mkoa kamati baraza msalaba mwekundu \
    interview journal note notes question
    """).union(titles)

  /// Words headings are held together by; names are not.
  static let linking = hashes(
    """
    the a an of in on at for from to with by our their under
    le la les l un une des du de d en au aux sur pour par notre nos leur
    el los las un una unos unas del al con por para nuestro nuestra su
    ya wa za cha vya la kwa katika na
    """)

  /// Words in front of what somebody is, not of a name.
  static let articles = hashes("the a an our their le la les un une des notre nos el los las unos unas")

  /// Words between two names as well as in a heading.
  static let joining = hashes("and or et ou y e o ni na au und")

  /// Words that begin a sentence in front of a name, as field notes do.
  static let opening = hashes(
    """
    then when while before after because if but so and or yet since until later today yesterday tomorrow now here \
    there this that these those she he they we you who what where why how also only even both neither mrs my his her its \
    met saw asked told called visited heard talked spoke thanked phoned greeted interviewed found left joined followed \
    meeting seeing asking telling visiting talking present about according
    puis quand pendant avant après parce si mais donc et ou hier demain ici là ce cette ces elle il ils elles nous vous \
    qui où pourquoi comment aussi vu rencontré demandé appelé visité entendu parlé présents avec selon chez
    luego cuando mientras antes después porque si pero y o ayer hoy mañana aquí allí este esta ella él ellos nosotros \
    quien donde también vi vimos visité visitamos llamé hablé hablamos presentes según
    kisha halafu baadaye kabla kwa lakini au jana leo kesho hapa huko huyu yule wao sisi nani wapi pia nilimwona \
    tulimwona nilikutana tulikutana niliongea tuliongea walikuwepo
    """)

  /// Small words of a language that writes all nouns with a capital.
  static let ofNounCapitals = hashes("und nicht ist eine einen dem wir auf mit sich wurde")

  /// What follows an Arabic title without being a name.
  static let behindArabicTitles = hashes(
    """
    قال قالت قالوا الذي التي الذين في من على إلى عن كان كانت هو هي هم لم لا ما لن قد مع بعد قبل عند ثم أو أم إن أن جاء \
    جاءت ذهب ذهبت طلب وقف جلس رفض وافق كل هذا هذه ذلك تلك نفسه نفسها وقال وهو ليس لأنه حين عندما بين إذا كما حتى أيضا \
    فقط هنا هناك اليوم أمس ومعه كبير
    """)

  /// Names that begin as verbs do.
  static let namesWithYeh = hashes("يوسف يحيى ياسر يونس ياسين يعقوب يزن ياسمين يسرى يزيد يمنى")

  private static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordHash.of($0) })
  }
}
