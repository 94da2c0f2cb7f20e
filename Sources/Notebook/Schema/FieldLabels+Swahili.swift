extension FieldLabels {
  // Native readers of the region must check every word before it is used in the field.
  /// The labels and lines of help in Swahili, one `key = words` to a line under its set.
  static let swahili = #"""
    any
      Other = kwa maneno machache | Lisilo katika orodha. Bila majina.
      code = namba
      place = mahali
      person = mtu au kikundi
      kind = mtu au kikundi
      roles = wanaonekana kama | Watu wa hapa wanavyowaona.
      ageBand = umri
      gender = mwanamke au mwanamume
      groupPosition = nafasi hapa | Badala ya majina ya kabila au dini.
      sourceType = tunavyojua
      sourceRef = ilisemwa katika | Huamua ni ruhusa ipi inayohusika.
      confidence = uhakika wake
      flags = alama
      rank = umuhimu wake
      inTheirWords = kwa maneno yao
      lang = lugha
      bookmark = tulipofikia
    study
      title = kichwa | Jina la kawaida. Huonekana kwenye skrini.
      publicLabel = jina la wazi | Watu wasiojulikana wanachoweza kusoma.
      purpose = lengo la kazi | Kwa sentensi mbili, unavyowaambia watu.
      designedWith = umeandaliwa na | Wenyeji gani walisaidia maswali (nafasi, si majina).
      waves = mizunguko ya ziara
      studyStart = unaanza
      studyCutoff = huhesabu hadi | Yanayosubiri jibu huhesabiwa hadi siku hii.
      languages = lugha | Ya kwanza ndiyo ya kawaida.
      calendar = kalenda | Siku zinaonyeshwa kwayo, na tarehe ya kawaida kando.
      ethicsRef = umekubaliwa na | Namba ya idhini, au waliokubali.
      minorsProtocol = utaratibu chini ya miaka 18 | Ndiyo ikiwa tu utaratibu uliokubaliwa upo.
      consentMonths = kuomba tena baada ya (miezi) | Ndiyo hudumu muda huu; 12 ikiwa tupu.
      kMin = kundi dogo la kuonyesha
      referralList = nani anaweza kusaidia hapa | Mahali au nafasi yatosha.
      complaintContact = wa kulalamikia | Jinsi mtu anavyoweza kulalamika au kuondoa maneno yake.
      placeRule = mahali padogo zaidi | Hapaingizwi mahali padogo kuliko hapa.
      bannedWords = maneno yasiyoandikwa | Majina, vijiji, vikosi; moja kwa mstari. Si jedwalini, si safarini.
      retentionUntil = hutunzwa hadi | Siku ambayo majina na maneno huharibiwa.
      keptLongerBecause = hutunzwa zaidi kwa sababu
      wordsDestroyedOn = majina na maneno yaliharibiwa
      securityNotes = kanuni za safari na kompyuta
      practice = mazoezi
      namesRecipient = majina yaliyowekwa kando
    teamMember
      teamCode = namba ya timu | Kwa mfano T2.
      role = nafasi
      positionality = mimi katika hili
      confidentialityPledgeOn = aliahidi kunyamaza
    place
      placeCode = namba | Kwa mfano Z-03.
      label = jina | Eneo la watu wengi (wilaya au kubwa zaidi).
      level = ukubwa wake
      parent = sehemu ya
      populationBand = watu waishio hapo
      setting = mji au shamba
      remoteness = umbali wake
    person
      handle = unavyowaita | Moyoni mwako; bila majina: “nyumba za kengele”.
      alias = jina la maandishi | Alilochagua mwenyewe; si la kweli wala la ukoo.
      place = mahali | Paweza kuachwa wazi: kuwa mwenyeji ni namna ya kuishi, si nukta.
      phases = wanapotenda
      whatTheyDo = wanachofanya | Mistari miwili au mitatu.
      howChangeHappens = kwa nini hufaulu | Wazo lao wenyewe.
      sizeBand = wangapi
      sincePeriod = tangu lini
      reach = hufika wapi
      pathIntoPeace = njia ya amani | Kamwe si matendo, vikosi, majina wala tarehe.
      useOfForce = kutumia nguvu
      cautions = mashaka | Wanasema tu? Nani hakubali?
      outsideTies = uhusiano wa nje
      knownHow = wamejulikanaje
      activeNow = wanatenda sasa
    respondent
      about = ni, au anasemea
    recognition
      ways = hujulikana kwa
      byWhom = na nani
      breadth = na wengi kiasi gani
      disputedBy = wenye mashaka
      evidence = kinachoonyesha | Kujitaja mara moja ni mwanzo, si uthibitisho.
    strategy
      strategy = wanachofanya
      phase = lini
      aimedAt = kwa ajili ya nani
      engagedWith = waliongea na | Aina tu.
      story = kilichotokea | Nini kilianza, kisha ulifanya nini?
      whenPeriod = karibu lini
      outcome = kilichotokana
      outcomeFor = afadhali kwa nani
      outsideRole = sehemu ya watu wa nje
      spreadTo = ilienea hadi
      tacticalDetail = yaonyesha kificho, njia au ishara | Hapo simulizi haitoki kamwe kwa timu.
    motivation
      motivation = kwa nini
      turningPoint = ya kubadili njia
      since = tangu
      toldBy = imesemwa na
    risk
      riskType = walichotaja
      toWhom = kwa nani
      experience = hadi sasa
      likelihood = uwezekano wake | Katika miezi sita ijayo.
      severity = uzito wake | Kama ingetokea.
      sources = kutoka upande gani | Aina tu. Bila majina wala vikosi.
      vulnerability = kinachowaweka hatarini
      protections = wanachofanya tayari
      capacityNote = kinachowasaidia
      fromThisStudy = utafiti huu waweza kuiongeza
      reviewBy = tazama tena kabla ya | Hatari hubadilika.
    sustaining
      factor = nini
      direction = upande gani
      strength = nguvu kiasi gani
      linkedRisk = dhidi ya hatari gani
      fragile = huenda ikapotea karibuni
    need
      person = mtu au kikundi | Wazi kwa tamanio la jamii nzima.
      need = kitakachosaidia
      priority = umuhimu wake | 1 ndiyo muhimu zaidi kwao.
      firstProvider = aliye karibu anayeweza
      backupProvider = wasipoweza
      namedBy = imetajwa na
      existingCapacity = kilichopo hapa tayari
      whyNotNearer = kwa nini si karibu zaidi
      refusedProviders = si kutoka kwa
      scale = kiasi gani | Kamwe si kiasi cha fedha.
      whenNeeded = lini
      harmWorry = kinachoweza kuharibika | Kama ingetoka nje.
      recommend = kupendekeza
    warningSign
      sign = kilichoonekana
      noticedOn = kiligunduliwa
      noticedByBand = kiligunduliwa na
      sharedOn = waliambiwa wengine
      toldAfter = waliambiwa baada (siku)
      sharedWith = aliambiwa nani
      description = kilikuwa nini
      status = hali yake
      recordedLive = iliandikwa ilipoonekana | Au ilikumbukwa baadaye.
    contextSnapshot
      observedOn = ilionekana tarehe
      phase = wakati
      stage = imefika wapi | Ni mwendo, si kuwasha na kuzima.
      direction = inaelekea wapi
      conditions = watu wanataja nini | Weka alama kwa yale watu wa hapa wanayotaja.
      violenceLogic = inavyofanya kazi
      armedActorsPresent = watu wenye silaha hapa | Aina tu: si kikosi wala jina.
      controlPicture = nani anapashika
      civilianPart = watu wa hapa wanafanya nini
      connectors = kinachounganisha bado
      connectorsNote = kinachounganisha, kwa maneno
      dividers = kinachogawa
      dividersNote = kinachogawa, kwa maneno | Kitu, si watu.
      note = maelezo
    relationship
      relation = uhusiano gani
      toPerson = na nani
      toProvider = au chombo cha aina gani
      toArmed = au watu wenye silaha | Aina tu: si kikosi wala jina.
      axis = kuelekea wapi
      mutual = pande zote mbili
      crossesDivide = kuvuka kinachogawa
      strength = kwa nguvu gani
      tone = hali ilivyo sasa
      sincePeriod = kwa muda gani
      safeToShow = inaweza kuonyeshwa nje ya timu | Ikiwa wahusika wamekubali tu.
    harmCheck
      kind = kuhusu nini
      targetRef = kwa
      checkedBy = amejibu
      secondReader = msomaji wa pili
      checkedOn = ilijibiwa tarehe
      validUntil = inahesabika hadi
    harmAnswer
      check = maswali kuhusu madhara
      item = swali
      answer = jibu
      reason = kwa nini
    coverageTarget
      axis = huhesabiwa kwa
      kindCode = ipi
      wanted = watu wa kusikilizwa | Tupu: hakuna idadi.
    vocabularyEdit
      vocabulary = orodha
      code = umbo fupi
      labelEn = neno letu, English | Tupu: neno la orodha.
      labelFr = neno letu, Français
      labelEs = neno letu, Español
      labelSw = neno letu, Kiswahili
      labelAr = neno letu, العربية
      meaning = kinachohusika hapa
      hidden = limeondolewa | Linasomeka popote lilipochaguliwa.
      added = letu
    response
      sign = dalili ya mapema
      providerLevel = nani
      decisionOn = waliamua
      actionOn = walitenda
      decidedAfter = waliamua baada (siku)
      actedAfter = walitenda baada (siku)
      kinds = kilichofanyika
      outcome = kilichotokana
      gapReasons = kwa nini si mapema
      handedUp = imepelekwa juu zaidi
      note = andiko
    followUp
      kind = ya aina gani
      forRef = kwa
      audience = kwa ajili ya nani
      what = kilichoahidiwa | Ahadi usiyoweza kuitimiza huumiza. Kilichoahidiwa kweli tu.
      how = vipi
      dueOn = ifanyike kabla ya
      doneOn = imefanyika
      response = walivyosema
      changesMade = tulichobadilisha
      safeToDo = ni salama kufanya
    consent
      respondent = mtu huyu
      aboutRef = anasemea
      interview = iliombwa katika
      mode = vipi
      explained = imesemwa
      understood = imeeleweka
      scopesOpening = ilikubaliwa mwanzoni
      scopesClosing = ilikubaliwa mwishoni | Kinachokubaliwa mwishoni ndicho huhesabiwa.
      scopesRefused = haikukubaliwa
      status = hali yake
      limitsTold = mipaka imesemwa | Usichoweza kunyamazia wala kuahidi.
      gatekeeper = sehemu ya kiongozi | Ruhusa ya kiongozi si ya mtu mwenyewe.
      pressureSeen = shinikizo lililoonekana
      withdrawWord = neno la kurudisha maneno
      withdrawUntil = yaweza kuondolewa hadi
      givenOn = ilitolewa
      reviewedOn = iliombwa tena
    guide
      guideId = mwongozo
      version = toleo
      title = kichwa
      definition = maswali
    interview
      respondent = mtu huyu
      people = kuhusu
      stance = anasemea
      guideId = mwongozo
      guideVersion = toleo la mwongozo
      paper = karatasi
      version = umbo
      lang = lugha
      conductedOn = siku
      interpreter = mkalimani
      othersPresent = wengine hapa
      othersCleared = inaweza kwenda mbali licha ya
      clearedBy = iliamuliwa na
      clearedReason = kwa nini
      setting = wapi
      minutes = dakika
      distressPeak = ulikuwa mgumu kiasi gani
      distressAt = palipokuwa pagumu zaidi
      distressActions = tulichofanya hapo
      status = hali yake
      followsId = hufuata
      topics = yasiyoulizwa
      rereadOn = yalisomwa tena
      interpreterPledge = mkalimani ameahidi
      pauses = mapumziko
      pausedOn = iliahirishwa tarehe
      resumedOn = iliendelea tarehe
      practice = mazoezi
    answer
      interview = mazungumzo
      question = swali
      value = mada
      missing = bila jibu
      text = maneno
      probesUsed = umeuliza zaidi
      quoteOk = yaweza kunukuliwa
      offRecord = kuna kilichoachwa
      coderTags = mada zetu
    session
      method = tunachofanya
      heldOn = kilifanyika
      groupKind = ni akina nani
      countBand = ni wangapi
      facilitator = anayeongoza
      recorder = anayeandika
      groundRules = kanuni za kikundi
      groundRulesRead = kanuni zimesomwa kwa sauti
      groupConsent = kila mmoja alikubali | Kila mmoja, kwa sauti; bila hilo hakuna kinachohesabiwa.
      observersPresent = nani mwingine angesikia
      safeToHold = ni salama kukifanya
      distressPeak = wakati mgumu zaidi
      reflection = tunavyokiona
      status = kilipofikia
    activity
      session = kikao
      order = nafasi katika kikao
      method = tulichofanya
      framingQuestion = kilichoulizwa | Kama kinavyosomwa kwa sauti. Bila majina.
      sign = dalili ya mapema
      status = kilipofikia
      votersBand = waliochagua ni wangapi
      roundOpen = duru inaendelea
      agreement = wanakubaliana
      meaning = maana yake kwao
      missing = nani au nini hakimo
      carryMore = kinachoweza kubeba zaidi
      couldHurt = kinachoweza kukidhuru
      mayLeave = kinaweza kutoka chumbani | Kikundi kilichosema, wote pamoja.
    activityItem
      activity = kilichofanywa pamoja
      label = kwa maneno yao | Aina ya watu au kitu. Bila majina.
      symbol = alama yake
      mapsTo = katika orodha zetu
      order = nafasi katika orodha
      tally = nukta
      scoreL = uwezekano wake
      scoreS = uzito wake
      likelyTally = wangapi: nadra, mara nyingi …
      badTally = wangapi: kidogo, vigumu …
      periodLabel = lini, kwa maneno yao
      daysAfter = siku baada ya kilichotangulia
      level = nani alitenda
      nearness = ukaribu wake
      protections = kinacholinda
      side = huunganisha au hugawanya
      category = ya aina gani
      strength = kwa nguvu gani
      finding = kilichosomwa
      verdict = wanavyosema juu yake
      verdictTally = wangapi: kweli, kwa sehemu …
      note = kwa nini, au cha kusahihisha
    activityTie
      activity = kilichofanywa pamoja
      from = kutoka
      relation = uhusiano
      to = kwenda
    groupQuestion
      words = swali | Kuhusu watu kwa jumla: si mtu fulani, bila jina wala mahali.
      method = vipi
    journal
      kind = aina
      writtenOn = liliandikwa
      aboutOn = kuhusu siku
      text = andiko
      links = kuhusu
      describesPeople = linataja watu
      tags = maneno
      mood = hali ya moyo
      privacy = nani analisoma
      movedTo = limehamia
    visit
      place = tulipofikia
      clock = saa ya kompyuta
      ended = ilivyoisha
    exportLog
      reason = kwa nini hata hivyo
      secondReader = msomaji wa pili
      resultsReason = kwa nini kabla hawajaona
      level = kwa nani
      use = kwa matumizi gani
      rows = majedwali na mistari
      base = watu waliomo
      k = kikundi kidogo kinachoonyeshwa
      released = kinachoonyeshwa na kila kisanduku
      purpose = ni kwa ajili gani
      recipientKind = nani alipokea
      included = namba zilizomo
      hashes = alama za kilichoandikwa
      folder = wapi
      madeOn = iliandikwa tarehe
      outcome = ilikuwaje
    withdrawal
      number = namba
      receivedOn = ilisemwa tarehe
      scope = kiasi gani
      erasedCounts = kilichofutwa
      gone = kilipokuwa
      unsaid = isisemwe
      exportsToRecall = ya kurudishwa
      recalled = imerudishwa
    attachment
      of = ni ya
      called = huitwa | Maneno machache, bila majina.
      kind = aina gani
      bytes = baiti
      file = kilichofungwa
      ending = mwisho wa jina
      addedOn = iliongezwa
    sealedName
      owner = ni ya
      realName = jina
      contactRoute = jinsi ya kumfikia
      exactPlace = mahali hasa
      whyNeeded = kwa nini inahitajika | Kama huwezi kusema kwa nini, acha wazi.
      destroyOn = iharibiwe tarehe
    keptWord
      of = limo katika
      field = sehemu
      words = maneno
      because = kwa nini linaweza kubaki
      why = sababu
    """#
}
