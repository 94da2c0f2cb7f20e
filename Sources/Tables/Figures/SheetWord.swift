import Notebook

/// The sentences of the page that goes back to those who were heard.
enum SheetWord: String, CaseIterable {
  /// In the order of the page.
  case title, asked, askedText, who, whoFew, who10, who20, who50, who100, whoEach, told
  case deeds, why, danger, sustains, needs, near, nearText
  case most, many, some, mostWere, manyWere, someWere, mostWishes, manyWishes, someWishes, others, leftOut, nothing, tooFew
  case wrong, wrongText, next, nextText, object, objectText, objectNobody, corrections

  /// The words in a language.
  func callAsFunction(_ language: Language) -> String {
    Self.sheets[language]?["Sheet.\(rawValue)"] ?? Self.sheets[.en]?["Sheet.\(rawValue)"] ?? rawValue
  }

  private static let sheets = texts.mapValues(WordSheet.read)

  // Read aloud more often than not: short sentences; native readers must check them with people who live there.
  static let texts: [Language: String] = [
    .en: """
      Sheet
      title = What we heard from you
      asked = What we asked
      askedText = What people here do to keep the peace, why they do it, what danger it brings, what keeps them going, and what would help.
      who = Who we listened to
      whoFew = We listened to a few people who agreed to this.
      who10 = We listened to between ten and twenty people who agreed to this.
      who20 = We listened to between twenty and fifty people who agreed to this.
      who50 = We listened to between fifty and a hundred people who agreed to this.
      who100 = We listened to more than a hundred people who agreed to this.
      whoEach = We did not hear everybody. Nobody is named here.
      told = What you told us
      deeds = What people do
      why = Why they do it
      danger = What danger it brings
      sustains = What keeps people going
      needs = What would help
      near = Who could help
      nearText = someone near here could give it first
      most = most of you said
      mostWere = most were
      manyWere = many were
      someWere = some were
      many = many of you said
      some = some of you said
      mostWishes = for most of what would help
      manyWishes = for many of the things that would help
      someWishes = for some of what would help
      others = People also named other things.
      leftOut = Something is left out at the wish of those who were heard.
      nothing = You named many different things, none of them often enough to be written here.
      tooFew = Too few people spoke of this to write it here.
      wrong = What we may have wrong
      wrongText = We heard only people we could reach. We may have misunderstood, written down too little, or asked the wrong thing. You know better.
      next = What happens next
      nextText = We read this to you before what we found is shown to everyone. What is wrong we correct. What should not be said we take out.
      object = If you disagree, or want to take it back
      objectText = You need no reason. Tell:
      objectNobody = You need no reason. Tell any of us.
      corrections = Your corrections
      """,
    .fr: """
      Sheet
      title = Ce que vous nous avez dit
      asked = Ce que nous avons demandé
      askedText = Ce que les gens d'ici font pour garder la paix, pourquoi ils le font, quel danger cela apporte, ce qui les fait tenir, et ce qui aiderait.
      who = Qui nous avons écouté
      whoFew = Nous avons écouté quelques personnes qui étaient d'accord.
      who10 = Nous avons écouté entre dix et vingt personnes qui étaient d'accord.
      who20 = Nous avons écouté entre vingt et cinquante personnes qui étaient d'accord.
      who50 = Nous avons écouté entre cinquante et cent personnes qui étaient d'accord.
      who100 = Nous avons écouté plus de cent personnes qui étaient d'accord.
      whoEach = Nous n'avons pas entendu tout le monde. Personne n'est nommé ici.
      told = Ce que vous nous avez dit
      deeds = Ce que les gens font
      why = Pourquoi ils le font
      danger = Quel danger cela apporte
      sustains = Ce qui fait tenir
      needs = Ce qui aiderait
      near = Qui pourrait aider
      nearText = quelqu'un d'ici pourrait le donner d'abord
      most = la plupart d'entre vous ont dit
      mostWere = la plupart
      manyWere = beaucoup
      someWere = certains
      many = beaucoup d'entre vous ont dit
      some = certains d'entre vous ont dit
      mostWishes = pour la plupart de ce qui aiderait
      manyWishes = pour beaucoup de ce qui aiderait
      someWishes = pour une partie de ce qui aiderait
      others = On a aussi nommé d'autres choses.
      leftOut = Quelque chose est laissé de côté, comme l'ont voulu ceux qui ont été entendus.
      nothing = Vous avez nommé beaucoup de choses différentes, aucune assez souvent pour être écrite ici.
      tooFew = Trop peu de personnes en ont parlé pour l'écrire ici.
      wrong = Ce que nous avons peut-être mal compris
      wrongText = Nous n'avons entendu que ceux que nous pouvions atteindre. Nous avons pu mal comprendre, trop peu noter, ou mal demander. Vous savez mieux.
      next = Et ensuite
      nextText = Nous vous lisons ceci avant que ce que nous avons trouvé soit montré à tous. Ce qui est faux, nous le corrigeons. Ce qui ne doit pas être dit, nous l'enlevons.
      object = Si vous n'êtes pas d'accord, ou voulez reprendre vos mots
      objectText = Il ne faut pas de raison. Dites-le à :
      objectNobody = Il ne faut pas de raison. Dites-le à l'un de nous.
      corrections = Vos corrections
      """,
    .es: """
      Sheet
      title = Lo que ustedes nos contaron
      asked = Lo que preguntamos
      askedText = Qué hace la gente de aquí para cuidar la paz, por qué lo hace, qué peligro trae, qué le da fuerzas y qué ayudaría.
      who = A quiénes escuchamos
      whoFew = Escuchamos a unas pocas personas que estuvieron de acuerdo.
      who10 = Escuchamos a entre diez y veinte personas que estuvieron de acuerdo.
      who20 = Escuchamos a entre veinte y cincuenta personas que estuvieron de acuerdo.
      who50 = Escuchamos a entre cincuenta y cien personas que estuvieron de acuerdo.
      who100 = Escuchamos a más de cien personas que estuvieron de acuerdo.
      whoEach = No escuchamos a todos. Aquí no se nombra a nadie.
      told = Lo que nos contaron
      deeds = Qué hace la gente
      why = Por qué lo hace
      danger = Qué peligro trae
      sustains = Qué da fuerzas
      needs = Qué ayudaría
      near = Quién podría ayudar
      nearText = alguien de aquí podría darlo primero
      most = la mayoría de ustedes dijo
      mostWere = la mayoría
      manyWere = muchos
      someWere = algunos
      many = muchos de ustedes dijeron
      some = algunos de ustedes dijeron
      mostWishes = para la mayor parte de lo que ayudaría
      manyWishes = para mucho de lo que ayudaría
      someWishes = para una parte de lo que ayudaría
      others = También se nombraron otras cosas.
      leftOut = Algo se deja fuera por deseo de quienes fueron escuchados.
      nothing = Nombraron muchas cosas distintas, ninguna tantas veces como para escribirla aquí.
      tooFew = Muy pocas personas hablaron de esto como para escribirlo aquí.
      wrong = En qué podemos estar equivocados
      wrongText = Solo escuchamos a quienes pudimos encontrar. Quizá entendimos mal, anotamos poco o preguntamos mal. Ustedes saben más.
      next = Qué sigue
      nextText = Les leemos esto antes de que lo que encontramos se muestre a todos. Lo que está mal lo corregimos. Lo que no se debe decir lo quitamos.
      object = Si no está de acuerdo, o quiere retirar lo dicho
      objectText = No hace falta una razón. Dígaselo a:
      objectNobody = No hace falta una razón. Dígaselo a cualquiera de nosotros.
      corrections = Sus correcciones
      """,
    .sw: """
      Sheet
      title = Tuliyosikia kutoka kwenu
      asked = Tuliyouliza
      askedText = Watu wa hapa wanafanya nini kulinda amani, kwa nini wanafanya, inaleta hatari gani, nini kinawapa nguvu, na nini kingesaidia.
      who = Tuliowasikiliza
      whoFew = Tuliwasikiliza watu wachache waliokubali.
      who10 = Tuliwasikiliza watu kati ya kumi na ishirini waliokubali.
      who20 = Tuliwasikiliza watu kati ya ishirini na hamsini waliokubali.
      who50 = Tuliwasikiliza watu kati ya hamsini na mia moja waliokubali.
      who100 = Tuliwasikiliza watu zaidi ya mia moja waliokubali.
      whoEach = Hatukuwasikiliza wote. Hakuna aliyetajwa jina hapa.
      told = Mliyotuambia
      deeds = Watu wanafanya nini
      why = Kwa nini wanafanya
      danger = Inaleta hatari gani
      sustains = Nini kinawapa watu nguvu
      needs = Nini kingesaidia
      near = Nani angeweza kusaidia
      nearText = mtu wa karibu angeweza kutoa kwanza
      most = wengi sana wenu walisema
      mostWere = wengi sana walikuwa
      manyWere = wengi walikuwa
      someWere = baadhi walikuwa
      many = wengi wenu walisema
      some = baadhi yenu walisema
      mostWishes = kwa sehemu kubwa ya yale yangesaidia
      manyWishes = kwa mengi ya yale yangesaidia
      someWishes = kwa baadhi ya yale yangesaidia
      others = Watu walitaja mambo mengine pia.
      leftOut = Kuna jambo limeachwa nje kwa matakwa ya waliosikilizwa.
      nothing = Mlitaja mambo mengi tofauti, hakuna lililotajwa mara za kutosha kuandikwa hapa.
      tooFew = Watu wachache mno walizungumzia hili kuliandika hapa.
      wrong = Tunayoweza kuwa tumekosea
      wrongText = Tuliwasikia tu wale tuliowafikia. Huenda tulielewa vibaya, tuliandika kidogo, au tuliuliza vibaya. Ninyi mnajua zaidi.
      next = Kinachofuata
      nextText = Tunawasomea haya kabla ya tuliyoyapata kuonyeshwa watu wote. Lililo kosa tunalisahihisha. Lisilofaa kusemwa tunaliondoa.
      object = Usipokubali, au ukitaka kuyachukua tena maneno yako
      objectText = Huhitaji sababu. Mwambie:
      objectNobody = Huhitaji sababu. Mwambie yeyote kati yetu.
      corrections = Masahihisho yenu
      """,
    .ar: """
      Sheet
      title = ما سمعناه منكم
      asked = ما سألنا عنه
      askedText = ما يفعله الناس هنا لحفظ السلام، ولماذا يفعلونه، وأي خطر يجلبه، وما الذي يقوّيهم، وما الذي قد يساعد.
      who = من استمعنا إليهم
      whoFew = استمعنا إلى عدد قليل من الناس وافقوا على ذلك.
      who10 = استمعنا إلى ما بين عشرة وعشرين شخصا وافقوا على ذلك.
      who20 = استمعنا إلى ما بين عشرين وخمسين شخصا وافقوا على ذلك.
      who50 = استمعنا إلى ما بين خمسين ومئة شخص وافقوا على ذلك.
      who100 = استمعنا إلى أكثر من مئة شخص وافقوا على ذلك.
      whoEach = لم نسمع الجميع. لا يُذكر هنا اسم أحد.
      told = ما قلتموه لنا
      deeds = ماذا يفعل الناس
      why = لماذا يفعلونه
      danger = أي خطر يجلبه
      sustains = ما الذي يقوّي الناس
      needs = ما الذي قد يساعد
      near = من يستطيع أن يساعد
      nearText = يستطيع أحد من هنا أن يعطيه أولا
      most = قال معظمكم
      mostWere = معظمهم
      manyWere = كثيرون منهم
      someWere = بعضهم
      many = قال كثيرون منكم
      some = قال بعضكم
      mostWishes = في معظم ما قد يساعد
      manyWishes = في كثير مما قد يساعد
      someWishes = في بعض ما قد يساعد
      others = وذكر الناس أمورا أخرى أيضا.
      leftOut = تُرك شيء خارج الصفحة نزولا عند رغبة من سمعنا منهم.
      nothing = ذكرتم أمورا كثيرة مختلفة، ولم يتكرر أي منها بما يكفي ليُكتب هنا.
      tooFew = تكلم عن هذا عدد أقل من أن يُكتب هنا.
      wrong = ما قد نكون أخطأنا فيه
      wrongText = لم نسمع إلا من استطعنا الوصول إليهم. ربما أسأنا الفهم أو كتبنا القليل أو أخطأنا السؤال. أنتم أعلم.
      next = ماذا بعد
      nextText = نقرأ هذا عليكم قبل أن يُعرض ما وجدناه على الجميع. ما هو خطأ نصححه، وما لا ينبغي أن يقال نحذفه.
      object = إن لم توافقوا، أو أردتم سحب ما قلتم
      objectText = لا حاجة إلى سبب. أخبروا:
      objectNobody = لا حاجة إلى سبب. أخبروا أي واحد منا.
      corrections = تصحيحاتكم
      """,
  ]
}
