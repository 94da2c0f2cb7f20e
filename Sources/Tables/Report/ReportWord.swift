import Notebook

/// The words of the page that shows what was heard, beside those of the views themselves.
enum ReportWord: String, CaseIterable {
  /// What stands above the views.
  case heard, forTeam, forShared, forPublic, careTeam, careShared, carePublic, purpose, recipients, made, year, people
  case contents
  /// In tables and pictures.
  case answer, who, target, words, most, hidden, asOf, sign, days, decided, open, middle, atLeast, unknown, moreHere
  case moreRows, moreMarks, graveSign, fewerSign, targetSign, openSign
  /// Below them.
  case cannotTell, method, reach, permissionTeam, permissionOthers, practice, small, smallTeam, order, staysHere
  case leftOut, cite, citing, takeBack, takeBackTeam, takeBackShared, takeBackPublic, tell, program

  /// The words in a language, `{1}`, `{2}` filled in.
  func callAsFunction(_ language: Language, _ parts: String...) -> String {
    let key = "Report.\(rawValue)"
    let text = Self.sheets[language]?[key] ?? Self.sheets[.en]?[key] ?? rawValue
    // From the last: what was filled in is never looked through.
    var filled = text
    for (place, part) in parts.enumerated().reversed() {
      filled = filled.split(separator: "{\(place + 1)}", omittingEmptySubsequences: false).joined(separator: part)
    }
    return filled
  }

  private static let sheets = texts.mapValues(WordSheet.read)

  // Native readers must check them with people who live there.
  static let texts: [Language: String] = [
    .en: """
      Report
      heard = What was heard
      forTeam = For the team of the study only
      forShared = For those it was given to, and nobody else
      forPublic = For everyone
      careTeam = Keep it closed and do not carry it where it could be read at a checkpoint. Nobody is named here, but people who know the place could guess.
      careShared = Use it for this purpose only and do not give it on. Do not try to find out who anybody is.
      carePublic = It may be given on. Do not put it beside earlier pages to work out what is not shown.
      purpose = What it is for: {1}
      recipients = Who gets it: {1}
      made = Made on {1}
      year = Counted for the year {1}
      people = People heard in it: {1}
      contents = What is here
      answer = answer
      who = who
      target = set out to hear
      words = in their own words
      most = nearly all
      hidden = not shown
      asOf = {1} (counted in {2})
      sign = early sign
      days = days
      decided = decided
      open = still open
      middle = middle of the days
      atLeast = {1} and more
      unknown = not known
      moreHere = and {1} more
      moreRows = {1} more are not written here; the notebook has them all.
      moreMarks = {1} more are not drawn; the table counts them all.
      graveSign = ! and a thick frame: among the gravest
      fewerSign = A dashed frame: fewer than {1}, perhaps nobody
      targetSign = An upright line: how many were set out to be heard
      openSign = An arrow: nothing was decided yet
      cannotTell = What this cannot tell
      method = How it was made, and its limits
      reach = These are people someone could reach and who agreed. They stand for nobody else.
      permissionTeam = Only what was told in talks whose permission covers the team's own use on the day this was made.
      permissionOthers = Only what was told in talks whose permission covers this use. A yes that was taken back, or is too old, does not count.
      practice = Talks begun for practice are not in it.
      small = No number of fewer than {1} people is shown; <{1} stands for any of them, nobody too. What would let somebody work such a number out is not shown either, and what those heard do not want said is left out.
      smallTeam = Numbers stand here as they are, single people too: they can show who said what. Nothing from which fewer than {1} people could be known may be published.
      order = How likely, how bad and how grave are words in an order, not quantities: they can be counted, never averaged.
      staysHere = Talks that stay in the notebook because permission does not reach so far: {1}
      leftOut = What permission does not cover stays in the notebook, and how much that is is not told.
      cite = How to cite
      citing = Say that people spoke under permission for this use.
      takeBack = If somebody takes back what they said
      takeBackTeam = Nothing needs a reason. Destroy this page and every copy, and make it anew from the notebook, where it was taken back.
      takeBackShared = Those who gave you this will write to you. Destroy this page and every copy, say that you did, and ask for it anew. Nothing needs a reason.
      takeBackPublic = What is published in counts cannot be called back. The next page is made without what they said, and only when nobody can tell from the difference who it was. Nothing needs a reason.
      tell = Whom to tell: {1}
      program = Written by {1}
      """,
    .fr: """
      Report
      heard = Ce que nous avons entendu
      forTeam = Pour l’équipe de l’étude seulement
      forShared = Pour ceux à qui cette page a été remise, et personne d’autre
      forPublic = Pour tout le monde
      careTeam = Gardez-la fermée et ne la portez pas là où l’on pourrait la lire à un barrage. Personne n’est nommé ici, mais ceux qui connaissent le lieu pourraient deviner.
      careShared = Ne l’utilisez que pour ce but et ne la donnez pas plus loin. N’essayez pas de savoir qui est qui.
      carePublic = Elle peut être donnée plus loin. Ne la placez pas à côté de pages plus anciennes pour trouver ce qui n’est pas montré.
      purpose = À quoi elle sert : {1}
      recipients = Qui la reçoit : {1}
      made = Faite le {1}
      year = Compté pour l’année {1}
      people = Personnes entendues : {1}
      contents = Ce qu’il y a ici
      answer = réponse
      who = qui
      target = à entendre
      words = avec leurs mots
      most = presque tous
      hidden = pas montré
      asOf = {1} (compté en {2})
      sign = premier signe
      days = jours
      decided = décidés
      open = encore ouverts
      middle = milieu des jours
      atLeast = {1} et plus
      unknown = pas connu
      moreHere = et {1} de plus
      moreRows = {1} de plus ne sont pas écrits ici ; le carnet les a tous.
      moreMarks = {1} de plus ne sont pas dessinés ; le tableau les compte tous.
      graveSign = ! et un cadre épais : parmi les plus graves
      fewerSign = Un cadre en tirets : moins de {1}, peut-être personne
      targetSign = Un trait debout : combien on voulait en entendre
      openSign = Une flèche : rien n’est encore décidé
      cannotTell = Ce que cela ne peut pas dire
      method = Comment cette page est faite, et ses limites
      reach = Ce sont des personnes que l’on a pu atteindre et qui étaient d’accord. Elles ne parlent pour personne d’autre.
      permissionTeam = Seulement ce qui a été dit dans des entretiens dont l’accord couvre l’usage de l’équipe le jour où la page est faite.
      permissionOthers = Seulement ce qui a été dit dans des entretiens dont l’accord couvre cet usage. Un oui retiré ou trop ancien ne compte pas.
      practice = Les entretiens d’exercice n’y sont pas.
      small = Aucun nombre de moins de {1} personnes n’est montré ; <{1} veut dire l’un de ceux-là, personne peut-être. Ce qui permettrait de trouver un tel nombre n’est pas montré non plus, et ce que ceux qui ont parlé ne veulent pas voir dit est laissé de côté.
      smallTeam = Les nombres sont ici tels quels, même d’une seule personne : ils peuvent montrer qui a dit quoi. Rien de ce qui ferait connaître moins de {1} personnes ne peut être publié.
      order = Probable, grave, très grave sont des mots dans un ordre, pas des quantités : on peut les compter, jamais en faire une moyenne.
      staysHere = Entretiens qui restent dans le carnet parce que l’accord ne va pas si loin : {1}
      leftOut = Ce que l’accord ne couvre pas reste dans le carnet, et combien ce serait n’est pas dit.
      cite = Comment citer
      citing = Dites que les personnes ont parlé avec leur accord pour cet usage.
      takeBack = Si quelqu’un retire ce qu’il a dit
      takeBackTeam = Il ne faut pas de raison. Détruisez cette page et toutes ses copies, et refaites-la à partir du carnet, où cela a été retiré.
      takeBackShared = Ceux qui vous l’ont donnée vous écriront. Détruisez cette page et toutes ses copies, dites-le, et demandez-la de nouveau. Il ne faut pas de raison.
      takeBackPublic = Ce qui est publié en nombres ne peut pas être rappelé. La page suivante est faite sans ce qui a été dit, et seulement quand la différence ne montre pas qui c’était. Il ne faut pas de raison.
      tell = À qui le dire : {1}
      program = Écrit par {1}
      """,
    .es: """
      Report
      heard = Lo que escuchamos
      forTeam = Solo para el equipo del estudio
      forShared = Para quienes la recibieron y para nadie más
      forPublic = Para todos
      careTeam = Guárdela cerrada y no la lleve donde puedan leerla en un retén. Aquí no se nombra a nadie, pero quien conoce el lugar podría adivinar.
      careShared = Úsela solo para este fin y no la pase a otros. No intente averiguar quién es nadie.
      carePublic = Se puede pasar a otros. No la ponga junto a páginas anteriores para deducir lo que no se muestra.
      purpose = Para qué es: {1}
      recipients = Quién la recibe: {1}
      made = Hecha el {1}
      year = Contado para el año {1}
      people = Personas escuchadas: {1}
      contents = Lo que hay aquí
      answer = respuesta
      who = quién
      target = por escuchar
      words = con sus propias palabras
      most = casi todos
      hidden = no se muestra
      asOf = {1} (contado en {2})
      sign = primera señal
      days = días
      decided = decididas
      open = aún abiertas
      middle = mitad de los días
      atLeast = {1} y más
      unknown = no se sabe
      moreHere = y {1} más
      moreRows = {1} más no están escritos aquí; el cuaderno los tiene todos.
      moreMarks = {1} más no están dibujadas; la tabla las cuenta todas.
      graveSign = ! y un marco grueso: entre lo más grave
      fewerSign = Un marco de rayas: menos de {1}, quizá nadie
      targetSign = Una línea vertical: a cuántos se quería escuchar
      openSign = Una flecha: aún no se decidió nada
      cannotTell = Lo que esto no puede decir
      method = Cómo se hizo, y sus límites
      reach = Son personas a las que se pudo llegar y que estuvieron de acuerdo. No hablan por nadie más.
      permissionTeam = Solo lo dicho en entrevistas cuyo permiso cubre el uso del equipo el día en que se hizo la página.
      permissionOthers = Solo lo dicho en entrevistas cuyo permiso cubre este uso. Un sí retirado o demasiado antiguo no cuenta.
      practice = Las entrevistas de práctica no están.
      small = No se muestra ningún número de menos de {1} personas; <{1} quiere decir cualquiera de ellos, también nadie. Tampoco se muestra lo que dejaría deducir ese número, y lo que la gente escuchada no quiere que se diga queda fuera.
      smallTeam = Los números están aquí tal cual, también de una sola persona: pueden mostrar quién dijo qué. No se puede publicar nada de lo que se conozca a menos de {1} personas.
      order = Qué tan probable, qué tan grave son palabras en un orden, no cantidades: se cuentan, nunca se promedian.
      staysHere = Entrevistas que se quedan en el cuaderno porque el permiso no llega tan lejos: {1}
      leftOut = Lo que el permiso no cubre se queda en el cuaderno, y cuánto es no se dice.
      cite = Cómo citar
      citing = Diga que las personas hablaron con permiso para este uso.
      takeBack = Si alguien retira lo que dijo
      takeBackTeam = No hace falta una razón. Destruya esta página y todas sus copias, y hágala de nuevo desde el cuaderno, donde se retiró.
      takeBackShared = Quienes se la dieron le escribirán. Destruya esta página y todas sus copias, dígalo, y pídala de nuevo. No hace falta una razón.
      takeBackPublic = Lo publicado en números no se puede recoger. La próxima página se hace sin lo que dijo, y solo cuando la diferencia no muestra quién fue. No hace falta una razón.
      tell = A quién decirlo: {1}
      program = Escrito por {1}
      """,
    .sw: """
      Report
      heard = Tuliyosikia
      forTeam = Kwa timu ya utafiti tu
      forShared = Kwa wale waliopewa, na si mwingine yeyote
      forPublic = Kwa kila mtu
      careTeam = Ufunge ukurasa huu, usiubebe mahali unapoweza kusomwa kizuizini. Hakuna aliyetajwa jina hapa, lakini anayejua mahali anaweza kukisia.
      careShared = Utumie kwa lengo hili tu, usiupe mwingine. Usijaribu kujua nani ni nani.
      carePublic = Unaweza kupewa wengine. Usiuweke kando ya kurasa za awali ili kupata kisichoonyeshwa.
      purpose = Ni kwa ajili ya: {1}
      recipients = Anayeupata: {1}
      made = Umetengenezwa {1}
      year = Imehesabiwa kwa mwaka {1}
      people = Watu waliosikilizwa: {1}
      contents = Yaliyomo
      answer = jibu
      who = nani
      target = tulitaka kusikia
      words = kwa maneno yao wenyewe
      most = karibu wote
      hidden = haionyeshwi
      asOf = {1} (imehesabiwa {2})
      sign = dalili ya mapema
      days = siku
      decided = zilizoamuliwa
      open = bado wazi
      middle = katikati ya siku
      atLeast = {1} na zaidi
      unknown = haijulikani
      moreHere = na {1} zaidi
      moreRows = {1} zaidi hazikuandikwa hapa; daftari lina zote.
      moreMarks = {1} zaidi hazikuchorwa; jedwali linahesabu zote.
      graveSign = ! na fremu nene: kati ya zilizo nzito zaidi
      fewerSign = Fremu ya vistari: chini ya {1}, labda hakuna
      targetSign = Mstari wa wima: wangapi tulitaka kuwasikia
      openSign = Mshale: hakuna kilichoamuliwa bado
      cannotTell = Ambacho hii haiwezi kusema
      method = Jinsi ulivyotengenezwa, na mipaka yake
      reach = Hawa ni watu walioweza kufikiwa na waliokubali. Hawasemi kwa ajili ya mtu mwingine.
      permissionTeam = Ni yale tu yaliyosemwa katika mazungumzo ambayo ruhusa yake inaruhusu matumizi ya timu siku ya kutengenezwa.
      permissionOthers = Ni yale tu yaliyosemwa katika mazungumzo ambayo ruhusa yake inaruhusu matumizi haya. Ndiyo iliyoondolewa, au ya zamani mno, haihesabiwi.
      practice = Mazungumzo ya mazoezi hayamo.
      small = Hakuna namba ya watu chini ya {1} inayoonyeshwa; <{1} ni yoyote kati ya hizo, hata hakuna. Kinachoweza kufichua namba hiyo hakionyeshwi pia, na wasichotaka kisemwe waliosikilizwa kimeachwa.
      smallTeam = Namba ziko kama zilivyo, hata za mtu mmoja: zinaweza kuonyesha nani alisema nini. Kisitangazwe chochote kinachoweza kuonyesha watu chini ya {1}.
      order = Uwezekano na uzito ni maneno yenye mpangilio, si kiasi: yanahesabiwa, hayapigiwi wastani.
      staysHere = Mazungumzo yanayobaki daftarini kwa sababu ruhusa haifiki huko: {1}
      leftOut = Kisichoruhusiwa kinabaki daftarini, na ni kiasi gani hakisemwi.
      cite = Jinsi ya kunukuu
      citing = Sema kwamba watu walizungumza kwa ruhusa ya matumizi haya.
      takeBack = Mtu akiondoa alichosema
      takeBackTeam = Hakuna sababu inayohitajika. Haribu ukurasa huu na nakala zote, utengeneze upya kutoka daftarini, ambako kimeondolewa.
      takeBackShared = Waliokupa watakuandikia. Haribu ukurasa huu na nakala zote, sema umefanya hivyo, na uombe upya. Hakuna sababu inayohitajika.
      takeBackPublic = Kilichotangazwa kwa hesabu hakiwezi kurudishwa. Ukurasa ujao unatengenezwa bila alichosema, na pale tu tofauti haionyeshi alikuwa nani. Hakuna sababu inayohitajika.
      tell = Wa kuambiwa: {1}
      program = Umeandikwa na {1}
      """,
    .ar: """
      Report
      heard = ما سمعناه
      forTeam = لفريق الدراسة فقط
      forShared = لمن أُعطيت له ولا أحد سواه
      forPublic = للجميع
      careTeam = أبقوها مغلقة ولا تحملوها حيث يمكن أن تُقرأ عند حاجز. لا يُذكر هنا اسم أحد، لكن من يعرف المكان قد يخمّن.
      careShared = استعملوها لهذا الغرض وحده ولا تعطوها لغيركم. لا تحاولوا معرفة من هو أحد.
      carePublic = يجوز إعطاؤها للآخرين. لا تضعوها بجانب صفحات سابقة لاستنتاج ما لا يظهر.
      purpose = الغرض منها: {1}
      recipients = من يأخذها: {1}
      made = أُعدّت في {1}
      year = العدّ لسنة {1}
      people = من سُمعوا فيها: {1}
      contents = ما في هذه الصفحة
      answer = الجواب
      who = من
      target = أردنا أن نسمع
      words = بكلماتهم
      most = كلهم تقريبا
      hidden = لا يظهر
      asOf = {1} (عدّ سنة {2})
      sign = علامة مبكرة
      days = أيام
      decided = قُرر فيها
      open = ما زالت مفتوحة
      middle = وسط الأيام
      atLeast = {1} وأكثر
      unknown = غير معروف
      moreHere = و{1} أخرى
      moreRows = {1} أخرى غير مكتوبة هنا؛ كلها في الدفتر.
      moreMarks = {1} أخرى غير مرسومة؛ الجدول يعدّها كلها.
      graveSign = ! وإطار سميك: من الأشد خطورة
      fewerSign = إطار متقطع: أقل من {1}، وربما لا أحد
      targetSign = خط قائم: كم أردنا أن نسمع
      openSign = سهم: لم يُقرر شيء بعد
      cannotTell = ما لا يستطيع هذا أن يقوله
      method = كيف أُعدّت الصفحة وما حدودها
      reach = هؤلاء أناس أمكن الوصول إليهم ووافقوا. لا يتكلمون عن أحد سواهم.
      permissionTeam = فقط ما قيل في مقابلات يشمل الإذن فيها استعمال الفريق يوم أُعدّت الصفحة.
      permissionOthers = فقط ما قيل في مقابلات يشمل الإذن فيها هذا الاستعمال. الموافقة المسحوبة أو القديمة جدا لا تُحسب.
      practice = مقابلات التمرين ليست فيها.
      small = لا يظهر عدد لأقل من {1} أشخاص؛ <{1} تعني أي عدد منها، وربما لا أحد. ولا يظهر أيضا ما يسمح باستنتاج مثل هذا العدد، وما لا يريد من سُمعوا أن يقال تُرك.
      smallTeam = الأعداد هنا كما هي، ولو لشخص واحد: قد تُظهر من قال ماذا. لا يجوز نشر شيء يُعرف منه أقل من {1} أشخاص.
      order = مدى الاحتمال ومدى الضرر كلمات مرتبة لا مقادير: تُعدّ ولا يؤخذ متوسطها.
      staysHere = مقابلات تبقى في الدفتر لأن الإذن لا يصل إلى هذا: {1}
      leftOut = ما لا يشمله الإذن يبقى في الدفتر، ولا يقال كم هو.
      cite = كيف يُستشهد بها
      citing = قولوا إن الناس تكلموا بإذن لهذا الاستعمال.
      takeBack = إذا سحب أحد ما قاله
      takeBackTeam = لا حاجة إلى سبب. أتلفوا هذه الصفحة وكل نسخها، وأعدّوها من جديد من الدفتر، حيث سُحب ما قيل.
      takeBackShared = سيكتب إليكم من أعطاكم إياها. أتلفوا هذه الصفحة وكل نسخها، وقولوا إنكم فعلتم، واطلبوها من جديد. لا حاجة إلى سبب.
      takeBackPublic = ما نُشر أعدادا لا يمكن استرجاعه. تُعدّ الصفحة التالية من دون ما قاله، وفقط حين لا يُظهر الفرق من كان. لا حاجة إلى سبب.
      tell = لمن يقال ذلك: {1}
      program = كتبها {1}
      """,
  ]
}
