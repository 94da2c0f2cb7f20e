extension FieldLabels {
  // Native readers of the region must check every word before it is used in the field.
  /// The labels and lines of help in Arabic, one `key = words` to a line under its set.
  static let arabic = #"""
    any
      Other = بكلمات قليلة | ما ليس في القائمة. بلا أسماء.
      code = رقم
      place = مكان
      person = شخص أو مجموعة
      kind = شخص أو مجموعة
      roles = كيف يراهم الناس | ما يراه الناس هنا فيهم.
      ageBand = العمر
      gender = امرأة أو رجل
      groupPosition = الموقع هنا | بدل الأسماء العرقية أو الدينية.
      sourceType = كيف نعرف
      sourceRef = قيل في | يحدد أي إذن يشمله.
      confidence = مدى التأكد
      flags = علامات
      rank = مدى الأهمية
      inTheirWords = بكلماتهم
      lang = اللغة
      bookmark = أين وصلنا
    study
      title = العنوان | اسم محايد. يظهر على الشاشات.
      publicLabel = الاسم العلني | ما قد يقرؤه الغرباء.
      purpose = الغاية | في جملتين، كما تقال للناس.
      designedWith = أُعدت مع | من ساعد من أهل المكان في الأسئلة (أدوار لا أسماء).
      waves = جولات الزيارة
      studyStart = تبدأ
      studyCutoff = يُحسب حتى | ما ينتظر الجواب يُحسب حتى هذا اليوم.
      languages = اللغات | الأولى هي المعتادة.
      calendar = التقويم | تُعرض الأيام به، والتاريخ الميلادي إلى جانبه.
      ethicsRef = وافق عليها | رقم الموافقة أو الجهة التي وافقت.
      minorsProtocol = إجراء لمن دون 18 | نعم فقط إن وُجد إجراء معتمد.
      consentMonths = يُسأل من جديد بعد (أشهر) | تبقى الموافقة هذه المدة؛ 12 إن تُرك فارغاً.
      kMin = أصغر مجموعة تُعرض
      referralList = من يستطيع المساعدة هنا | يكفي مكان أو دور.
      complaintContact = لمن الشكوى | كيف يشتكي أي إنسان أو يسحب كلماته.
      placeRule = أدق مكان | لا يمكن إدخال مكان أدق من هذا.
      bannedWords = كلمات لا تُكتب أبدا | أسماء وقرى ووحدات؛ واحدة في السطر. لا في جدول ولا في السفر.
      retentionUntil = تُحفظ حتى | اليوم الذي تُتلف فيه الأسماء والكلمات.
      keptLongerBecause = تُحفظ أطول لأن
      wordsDestroyedOn = أُتلفت الأسماء والكلمات في
      securityNotes = قواعد الطريق والحاسوب
      practice = تمرين
      namesRecipient = الأسماء محفوظة على حدة
    teamMember
      teamCode = رقم الفريق | مثلا T2.
      role = الدور
      positionality = مكاني في هذا
      confidentialityPledgeOn = وعد بالكتمان في
    place
      placeCode = رقم | مثلا Z-03.
      label = الاسم | منطقة يسكنها كثيرون (ناحية أو أكبر).
      level = حجمه
      parent = جزء من
      populationBand = عدد السكان
      setting = ريف أو مدينة
      remoteness = مدى البعد
    person
      handle = ما نسميهم به | في الذهن فقط؛ بلا أسماء: “بيوت الجرس”.
      alias = اسم لما يُكتب | اختاره الشخص؛ ليس اسمه ولا اسم عائلته.
      place = مكان | قد يبقى فارغا: المحلي طريقة عيش لا نقطة.
      phases = متى يعملون
      whatTheyDo = ما يفعلونه | سطران أو ثلاثة.
      howChangeHappens = لماذا ينجح | فكرتهم هم.
      sizeBand = كم عددهم
      sincePeriod = منذ متى
      reach = إلى أين يصلون
      pathIntoPeace = الطريق إلى السلام | لا أفعال ولا وحدات ولا أسماء ولا تواريخ.
      useOfForce = استعمال القوة
      cautions = شكوك | أقوال فقط؟ من لا يوافق؟
      outsideTies = صلات بالخارج
      knownHow = كيف عُرفوا
      activeNow = يعملون الآن
    respondent
      about = هو أو يتحدث باسم
    recognition
      ways = يُعرفون بـ
      byWhom = من يعرفهم
      breadth = مدى الانتشار
      disputedBy = من يشك فيهم
      evidence = ما يدل عليه | ذكر الشخص نفسه مرة بداية لا دليل.
    strategy
      strategy = ما يفعلونه
      phase = متى
      aimedAt = لمن
      engagedWith = تحدثوا مع | أنواع فقط.
      story = ما حدث | ماذا حدث أولا، ثم ماذا فعلتم؟
      whenPeriod = متى تقريبا
      outcome = ما نتج عنه
      outcomeFor = لمن كان أفضل
      outsideRole = دور من هم من الخارج
      spreadTo = امتد إلى
      tacticalDetail = يدل على مخبأ أو طريق أو إشارة | عندها لا تخرج القصة من الفريق أبدا.
    motivation
      motivation = لماذا
      turningPoint = نقطة تحول
      since = منذ
      toldBy = قاله
    risk
      riskType = ما ذكروه
      toWhom = على من
      experience = حتى الآن
      likelihood = مدى احتماله | في الأشهر الستة القادمة.
      severity = مدى ضرره | لو حدث.
      sources = من أي جهة | أنواع فقط. بلا أسماء ولا وحدات.
      vulnerability = ما يعرّضهم له
      protections = ما يفعلونه أصلا
      capacityNote = ما يعينهم عليه
      fromThisStudy = هل تزيده هذه الدراسة
      reviewBy = يُراجع قبل | الأخطار تتغير.
    sustaining
      factor = ما هو
      direction = في أي اتجاه
      strength = مدى قوته
      linkedRisk = أمام أي خطر
      fragile = قد يضيع قريبا
    need
      person = شخص أو مجموعة | يُترك فارغا لرغبة أهل المكان جميعا.
      need = ما الذي يساعد
      priority = مدى الأهمية | 1 هو الأهم عندهم.
      firstProvider = أقرب من يستطيع
      backupProvider = إن لم يستطيعوا
      namedBy = ذكره
      existingCapacity = ما هو موجود هنا
      whyNotNearer = لماذا ليس أقرب
      refusedProviders = ليس من
      scale = كم | لا مبلغ من المال أبدا.
      whenNeeded = متى
      harmWorry = ما قد يسوء | لو جاء من الخارج.
      recommend = نوصي به
    warningSign
      sign = ما شوهد
      noticedOn = لوحظ في
      noticedByBand = لاحظه
      sharedOn = قيل لآخرين في
      toldAfter = قيل بعد (أيام)
      sharedWith = قيل لمن
      description = ما كان
      status = ما حاله
      recordedLive = كُتب عند رؤيته | أو تُذكّر لاحقا.
    contextSnapshot
      observedOn = شوهد في
      phase = الوقت
      stage = إلى أي حد | مسار لا زر تشغيل.
      direction = إلى أين يسير
      conditions = ما يشير إليه الناس | أشّر على ما يذكره أهل المكان.
      violenceLogic = كيف يجري
      armedActorsPresent = من يحملون السلاح هنا | أنواع فقط: لا وحدة ولا اسم.
      controlPicture = من يمسك به
      civilianPart = ما يفعله أهل المكان
      connectors = ما يجمع بعد
      connectorsNote = ما يجمع، بالكلمات
      dividers = ما يفرّق
      dividersNote = ما يفرّق، بالكلمات | شيء لا جماعة.
      note = ملاحظة
    relationship
      relation = أي صلة
      toPerson = مع من
      toProvider = أو أي نوع من الجهات
      toArmed = أو من يحملون السلاح | أنواع فقط: لا وحدة ولا اسم.
      axis = في أي اتجاه
      mutual = في الاتجاهين
      crossesDivide = عبر ما يفرّق
      strength = بأي قوة
      tone = كيف هي الآن
      sincePeriod = منذ متى
      safeToShow = يمكن أن تظهر خارج الفريق | فقط إن وافق المعنيون.
    harmCheck
      kind = عن ماذا
      targetRef = لأجل
      checkedBy = أجاب عنه
      secondReader = قارئ ثانٍ
      checkedOn = أُجيب في
      validUntil = يُحسب حتى
    harmAnswer
      check = أسئلة عن الأذى
      item = السؤال
      answer = الجواب
      reason = لماذا
    coverageTarget
      axis = يُعدّ بحسب
      kindCode = أيّ
      wanted = عدد من نريد سماعهم | فارغ: لم يُحدد عدد.
    vocabularyEdit
      vocabulary = القائمة
      code = صورتها القصيرة
      labelEn = كلمتنا, English | فارغ: كلمة القائمة.
      labelFr = كلمتنا, Français
      labelEs = كلمتنا, Español
      labelSw = كلمتنا, Kiswahili
      labelAr = كلمتنا, العربية
      meaning = ما يدخل هنا
      hidden = متروكة من القائمة | تبقى مقروءة حيث اختيرت.
      added = لنا
    response
      sign = علامة مبكرة
      providerLevel = من
      decisionOn = تقرر في
      actionOn = جرى العمل في
      decidedAfter = تقرر بعد (أيام)
      actedAfter = جرى بعد (أيام)
      kinds = ما جرى عمله
      outcome = ما نتج عنه
      gapReasons = لماذا ليس أبكر
      handedUp = رُفع إلى أعلى
      note = ملاحظة
    followUp
      kind = من أي نوع
      forRef = لأجل
      audience = لمن
      what = ما وُعد به | الوعد الذي لا يمكن الوفاء به أذى. ما وُعد به فعلا فقط.
      how = كيف
      dueOn = موعده
      doneOn = تم في
      response = ما قالوه عنه
      changesMade = ما غيّرناه
      safeToDo = هل هو آمن
    consent
      respondent = الشخص
      aboutRef = يتحدث باسم
      interview = طُلب في
      mode = كيف
      explained = قيل
      understood = فُهم
      scopesOpening = أُذن به في البداية
      scopesClosing = أُذن به في الختام | ما يُؤذن به في الختام هو المعتبر.
      scopesRefused = لم يُؤذن به
      status = ما حاله
      limitsTold = قيلت الحدود | ما لا يمكن كتمانه أو الوعد به.
      gatekeeper = دور زعيم | إذن الزعيم ليس إذن الشخص.
      pressureSeen = ضغط ظاهر
      withdrawWord = كلمة للاسترجاع
      withdrawUntil = يمكن سحبه حتى
      givenOn = أُعطي في
      reviewedOn = طُلب من جديد في
    guide
      guideId = الدليل
      version = النسخة
      title = العنوان
      definition = الأسئلة
    interview
      respondent = الشخص
      people = عن
      stance = بصفة
      guideId = الدليل
      guideVersion = نسخة الدليل
      paper = ورقة
      version = الشكل
      lang = اللغات
      conductedOn = في يوم
      interpreter = مترجم
      othersPresent = آخرون هنا
      othersCleared = يجوز أن يخرج رغم حضور
      clearedBy = قرره
      clearedReason = لماذا
      setting = أين
      minutes = دقائق
      distressPeak = كم كان صعبا
      distressAt = أين كان الأصعب
      distressActions = ما فعلناه حينها
      status = ما حالها
      followsId = تتبع
      topics = ما لا يُسأل عنه
      rereadOn = قُرئت كلها في
      interpreterPledge = المترجم تعهّد
      pauses = استراحات
      pausedOn = أُجّلت في
      resumedOn = استؤنفت في
      practice = تمرين
    answer
      interview = مقابلة
      question = السؤال
      value = مواضيع
      missing = بلا جواب
      text = كلمات
      probesUsed = سُئل أيضا
      quoteOk = يمكن اقتباسه
      offRecord = شيء تُرك بلا تدوين
      coderTags = مواضيعنا
    session
      method = ما نعمله
      heldOn = عُقدت في
      groupKind = من هم
      countBand = كم عددهم
      facilitator = من يقود
      recorder = من يكتب
      groundRules = قواعد المجموعة
      groundRulesRead = قُرئت القواعد جهرا
      groupConsent = قال كل واحد نعم | كل واحد بصوته؛ من دون ذلك لا يُحسب من الجلسة شيء.
      observersPresent = من غيرهم كان يسمع
      safeToHold = عقدها آمن
      distressPeak = أصعب لحظة
      reflection = ما نراه فيها
      status = أين وصلت
    activity
      session = جلسة
      order = موضعه في الجلسة
      method = ما عملناه
      framingQuestion = ما سُئلوا عنه | كما يُقرأ جهرا. بلا أسماء.
      sign = علامة مبكرة
      status = أين وصل
      votersBand = كم واحدا اختار
      roundOpen = جولة جارية
      agreement = هل هم متفقون
      meaning = ما يعنيه لهم
      missing = من أو ما ليس فيه
      carryMore = ما يمكن أن يحمل أكثر
      couldHurt = ما قد يؤذيه
      mayLeave = يجوز أن يخرج من الغرفة | ما قالته المجموعة كلها معا.
    activityItem
      activity = ما عملوه معا
      label = بكلماتهم | صنف من الناس أو شيء. بلا أسماء.
      symbol = علامته
      mapsTo = في قوائمنا
      order = موضعه في القائمة
      tally = النقاط
      scoreL = مدى احتماله
      scoreS = مدى ضرره
      likelyTally = كم قالوا: نادرا، كثيرا …
      badTally = كم قالوا: خفيف، صعب …
      periodLabel = متى، بكلماتهم
      daysAfter = أيام بعد الذي قبله
      level = من تحرك
      nearness = مدى قربه
      protections = ما يحمي
      side = يجمع أو يفرق
      category = من أي صنف
      strength = بأي قوة
      finding = ما قُرئ عليهم
      verdict = ما يقولونه فيه
      verdictTally = كم قالوا: صحيح، في جزء …
      note = لماذا، أو ما يُصحح
    activityTie
      activity = ما عملوه معا
      from = من
      relation = صلة
      to = إلى
    groupQuestion
      words = السؤال | عن الناس عموما: لا شخص بعينه ولا اسم ولا مكان.
      method = كيف
    journal
      kind = النوع
      writtenOn = كُتبت في
      aboutOn = عن يوم
      text = ملاحظة
      links = عن
      describesPeople = تذكر أشخاصا
      tags = كلمات
      mood = المزاج
      privacy = من يقرؤها
      movedTo = انتقلت إلى
    visit
      place = أين وصلنا
      clock = الساعة
      ended = كيف انتهت
    exportLog
      reason = لماذا مع ذلك
      secondReader = قارئ ثان
      resultsReason = لماذا قبل أن يروه
      level = لمن
      use = لأي استعمال
      rows = الجداول والصفوف
      base = عدد الناس فيها
      k = أصغر مجموعة تظهر
      released = ما تُظهره كل خانة
      purpose = لأي غرض
      recipientKind = من تسلّمها
      included = الأرقام التي فيها
      hashes = علامات ما كُتب
      folder = إلى أين
      madeOn = كُتبت في
      outcome = ما نتج
    withdrawal
      number = رقم
      receivedOn = قيل في
      scope = بأي قدر
      erasedCounts = ما مُحي
      gone = أين كان
      unsaid = لا ينبغي أن يقال
      exportsToRecall = للاسترجاع
      recalled = استُرجع
    attachment
      of = يخص
      called = يُسمّى | كلمات قليلة، بلا أسماء.
      kind = أي نوع
      bytes = بايت
      file = المحتوى المختوم
      ending = نهاية الاسم
      addedOn = أُضيف في
    sealedName
      owner = يخص
      realName = الاسم
      contactRoute = كيف نصل إليه
      exactPlace = المكان بالضبط
      whyNeeded = لماذا يلزم | إن لم تستطع قول السبب فاتركه فارغًا.
      destroyOn = يُتلف في
    keptWord
      of = يوجد في
      field = الحقل
      words = الكلمات
      because = لماذا يمكن أن يبقى
      why = السبب
    """#
}
