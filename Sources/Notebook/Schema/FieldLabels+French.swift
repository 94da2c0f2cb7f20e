extension FieldLabels {
  // Native readers of the region must check every word before it is used in the field.
  /// The labels and lines of help in French, one `key = words` to a line under its set.
  static let french = #"""
    any
      Other = en quelques mots | Ce que la liste n’a pas. Aucun nom.
      code = numéro
      place = lieu
      person = personne ou groupe
      kind = personne ou groupe
      roles = vus comme | Ce que les gens d’ici voient en eux.
      ageBand = âge
      gender = femme ou homme
      groupPosition = place ici | Au lieu de noms d’ethnie ou de religion.
      sourceType = comment nous le savons
      sourceRef = dit dans | Décide de quel accord cela dépend.
      confidence = est-ce sûr
      flags = marques
      rank = est-ce important
      inTheirWords = dans leurs mots
      lang = langue
      bookmark = où nous en étions
    study
      title = titre | Un nom neutre. Il se voit à l’écran.
      publicLabel = nom public | Ce que des inconnus peuvent lire.
      purpose = but | En deux phrases, comme vous le dites aux gens.
      designedWith = préparée avec | Qui, sur place, a aidé à former les questions (des rôles, aucun nom).
      waves = tours de visites
      studyStart = commence
      studyCutoff = compte jusqu’au | Ce qui attend encore une réponse compte jusqu’à ce jour.
      languages = langues | La première est celle d’usage.
      calendar = calendrier | Les jours s’y montrent, la date civile à côté.
      ethicsRef = accord de | Numéro d’approbation, ou qui a donné son accord.
      minorsProtocol = protocole moins de 18 ans | Oui seulement si un protocole approuvé existe.
      consentMonths = demander encore après (mois) | Un oui compte aussi longtemps ; 12 si vide.
      kMin = plus petit groupe montré
      referralList = qui peut aider ici | Un lieu ou un rôle suffit.
      complaintContact = à qui se plaindre | Comment chacun peut se plaindre ou retirer ses mots.
      placeRule = lieu le plus fin | Aucun lieu plus fin ne peut être saisi.
      bannedWords = mots à ne jamais écrire | Noms, villages, unités ; un par ligne. Ni tableau, ni route.
      retentionUntil = gardé jusqu’au | Le jour où les noms et les mots sont détruits.
      keptLongerBecause = gardé plus longtemps parce que
      wordsDestroyedOn = noms et mots détruits le
      securityNotes = règles de route, d’ordinateur
      practice = exercice
      namesRecipient = noms gardés à part
    teamMember
      teamCode = numéro d’équipe | Par exemple T2.
      role = rôle
      positionality = ma place là-dedans
      confidentialityPledgeOn = silence promis le
    place
      placeCode = numéro | Par exemple Z-03.
      label = nom | Une zone où vivent beaucoup de gens (district ou plus).
      level = de quelle taille
      parent = fait partie de
      populationBand = habitants
      setting = ville ou campagne
      remoteness = est-ce loin
    person
      handle = comment vous les appelez | Dans votre tête ; aucun nom : « les maisons à la cloche ».
      alias = nom pour les écrits | Choisi par la personne ; ni vrai nom ni nom de famille.
      place = lieu | Peut rester vide : être d’ici est une façon de vivre, pas un point.
      phases = quand ils agissent
      whatTheyDo = ce qu’ils font | Deux ou trois lignes.
      howChangeHappens = pourquoi cela marche | Leur propre idée.
      sizeBand = combien
      sincePeriod = depuis quand
      reach = jusqu’où
      pathIntoPeace = chemin vers la paix | Jamais d’actes, d’unités, de noms ni de dates.
      useOfForce = usage de la force
      cautions = doutes | Seulement des dires ? Qui n’est pas d’accord ?
      outsideTies = liens au-dehors
      knownHow = connus comment
      activeNow = actifs maintenant
    respondent
      about = est, ou parle pour
    recognition
      ways = reconnus à
      byWhom = par qui
      breadth = par combien de monde
      disputedBy = mis en doute par
      evidence = ce qui le montre | Le dire une fois de soi-même est un début, pas une preuve.
    strategy
      strategy = ce qu’ils font
      phase = quand
      aimedAt = pour qui
      engagedWith = parlé avec | Des catégories seulement.
      story = ce qui s’est passé | Qu’est-il arrivé d’abord, puis qu’avez-vous fait ?
      whenPeriod = vers quand
      outcome = ce qui en est sorti
      outcomeFor = pour qui c’était mieux
      outsideRole = part des gens d’ailleurs
      spreadTo = gagné jusqu’à
      tacticalDetail = montre un abri, une route, un signal | Alors le récit ne sort jamais de l’équipe.
    motivation
      motivation = pourquoi
      turningPoint = un tournant
      since = depuis
      toldBy = dit par
    risk
      riskType = ce qu’ils ont nommé
      toWhom = pour qui
      experience = jusqu’ici
      likelihood = est-ce probable | Dans les six mois qui viennent.
      severity = est-ce grave | Si cela arrivait.
      sources = de quel côté | Des catégories seulement. Ni noms ni unités.
      vulnerability = ce qui les expose
      protections = ce qu’ils font déjà
      capacityNote = ce qui les aide
      fromThisStudy = notre étude peut l’aggraver
      reviewBy = à revoir avant le | Les dangers changent.
    sustaining
      factor = quoi
      direction = dans quel sens
      strength = avec quelle force
      linkedRisk = contre quel danger
      fragile = pourrait se perdre bientôt
    need
      person = personne ou groupe | Vide pour un souhait de toute la communauté.
      need = ce qui aiderait
      priority = est-ce important | 1 compte le plus pour eux.
      firstProvider = le plus proche qui pourrait
      backupProvider = si ce n’est pas possible
      namedBy = nommé par
      existingCapacity = ce qui est déjà là
      whyNotNearer = pourquoi pas plus près
      refusedProviders = pas de la part de
      scale = combien | Jamais une somme d’argent.
      whenNeeded = quand
      harmWorry = ce qui pourrait mal tourner | Si cela venait d’ailleurs.
      recommend = le recommander
    warningSign
      sign = ce qui a été vu
      noticedOn = remarqué
      noticedByBand = remarqué par
      sharedOn = dit à d’autres
      toldAfter = dit après (jours)
      sharedWith = dit à qui
      description = ce que c’était
      status = où cela en est
      recordedLive = écrit sur le moment | Ou rappelé plus tard.
    contextSnapshot
      observedOn = vu le
      phase = moment
      stage = jusqu’où | Un processus, pas un interrupteur.
      direction = dans quel sens
      conditions = ce que les gens montrent | Cochez ce que les gens d’ici nomment.
      violenceLogic = comment cela marche
      armedActorsPresent = personnes armées ici | Seulement le genre : ni unité ni nom.
      controlPicture = qui le tient
      civilianPart = ce que les gens d’ici y font
      connectors = ce qui relie encore
      connectorsNote = ce qui relie, en mots
      dividers = ce qui sépare
      dividersNote = ce qui sépare, en mots | Une chose, pas un peuple.
      note = note
    relationship
      relation = quel lien
      toPerson = avec qui
      toProvider = ou quel genre d’organe
      toArmed = ou personnes armées | Seulement le genre : ni unité ni nom.
      axis = dans quel sens
      mutual = dans les deux sens
      crossesDivide = par-dessus ce qui sépare
      strength = à quel point
      tone = comment c’est maintenant
      sincePeriod = depuis combien de temps
      safeToShow = peut se montrer hors de l’équipe | Seulement si les personnes concernées sont d’accord.
    harmCheck
      kind = sur quoi
      targetRef = pour
      checkedBy = répondu par
      secondReader = second lecteur
      checkedOn = répondu le
      validUntil = compte jusqu’au
    harmAnswer
      check = questions sur le mal possible
      item = question
      answer = réponse
      reason = pourquoi
    coverageTarget
      axis = compté par
      kindCode = lequel
      wanted = personnes à entendre | Vide : aucun nombre fixé.
    vocabularyEdit
      vocabulary = liste
      code = forme courte
      labelEn = notre mot, English | Vide : le mot de la liste.
      labelFr = notre mot, Français
      labelEs = notre mot, Español
      labelSw = notre mot, Kiswahili
      labelAr = notre mot, العربية
      meaning = ce que cela comprend
      hidden = laissé de côté | Reste lisible partout où il a été choisi.
      added = à nous
    response
      sign = premier signe
      providerLevel = qui
      decisionOn = décidé
      actionOn = agi
      decidedAfter = décidé après (jours)
      actedAfter = agi après (jours)
      kinds = ce qui a été fait
      outcome = ce qui en est sorti
      gapReasons = pourquoi pas plus tôt
      handedUp = passé plus haut
      note = note
    followUp
      kind = de quelle sorte
      forRef = pour
      audience = pour qui
      what = ce qui a été promis | Une promesse non tenue fait du mal. Seulement ce qui a été promis.
      how = comment
      dueOn = à faire avant le
      doneOn = fait
      response = ce qu’ils en ont dit
      changesMade = ce que nous avons changé
      safeToDo = sans danger
    consent
      respondent = la personne
      aboutRef = parle pour
      interview = demandé dans
      mode = comment
      explained = dit
      understood = compris
      scopesOpening = accordé au début
      scopesClosing = accordé à la fin | C’est ce qui est accordé à la fin qui compte.
      scopesRefused = pas accordé
      status = où cela en est
      limitsTold = limites dites | Ce que vous ne pouvez pas taire ou promettre.
      gatekeeper = part d’un chef | L’accord d’un chef n’est pas celui de la personne.
      pressureSeen = pression vue
      withdrawWord = un mot pour reprendre ses paroles
      withdrawUntil = peut être retiré jusqu’au
      givenOn = donné le
      reviewedOn = redemandé le
    guide
      guideId = guide
      version = version
      title = titre
      definition = questions
    interview
      respondent = la personne
      people = sur
      stance = parle
      guideId = guide
      guideVersion = version du guide
      paper = papier
      version = forme
      lang = langues
      conductedOn = le
      interpreter = interprète
      othersPresent = autres ici
      othersCleared = peut aller plus loin malgré
      clearedBy = décidé par
      clearedReason = pourquoi
      setting = où
      minutes = minutes
      distressPeak = était-ce dur
      distressAt = où c’était le plus dur
      distressActions = ce que nous avons fait alors
      status = où cela en est
      followsId = fait suite à
      topics = à ne pas demander
      rereadOn = relu le
      interpreterPledge = l’interprète a promis
      pauses = pauses
      pausedOn = remis le
      resumedOn = repris le
      practice = exercice
    answer
      interview = entretien
      question = question
      value = thèmes
      missing = sans réponse
      text = mots
      probesUsed = relances posées
      quoteOk = peut être cité
      offRecord = quelque chose laissé de côté
      coderTags = thèmes à nous
    session
      method = ce que nous faisons
      heldOn = tenue le
      groupKind = qui sont les gens
      countBand = combien
      facilitator = qui anime
      recorder = qui écrit
      groundRules = règles du groupe
      groundRulesRead = règles lues à voix haute
      groupConsent = chacun a dit oui | Chacun, à voix haute ; sans cela rien de la séance ne compte.
      observersPresent = qui d’autre pouvait entendre
      safeToHold = sans danger à tenir
      distressPeak = moment le plus dur
      reflection = ce que nous en pensons
      status = où elle en est
    activity
      session = séance
      order = place dans la séance
      method = ce que nous avons fait
      framingQuestion = ce qui a été demandé | Comme on le lit à voix haute. Aucun nom.
      sign = premier signe
      status = où cela en est
      votersBand = combien ont choisi
      roundOpen = une manche est en cours
      agreement = sont-ils d’accord
      meaning = ce que cela veut dire pour eux
      missing = qui ou quoi n’y est pas
      carryMore = ce qui pourrait porter plus
      couldHurt = ce qui pourrait y nuire
      mayLeave = peut quitter la pièce | Ce que le groupe a dit, tous ensemble.
    activityItem
      activity = fait ensemble
      label = dans leurs mots | Une sorte de gens ou une chose. Aucun nom.
      symbol = son signe
      mapsTo = dans nos listes
      order = place dans la liste
      tally = points
      scoreL = est-ce probable
      scoreS = est-ce grave
      likelyTally = combien : rarement, souvent …
      badTally = combien : léger, dur …
      periodLabel = quand, dans leurs mots
      daysAfter = jours après le précédent
      level = qui a agi
      nearness = est-ce proche
      protections = ce qui protège
      side = relie ou divise
      category = de quelle sorte
      strength = avec quelle force
      finding = ce qui a été lu
      verdict = ce qu’ils en disent
      verdictTally = combien : vrai, en partie …
      note = pourquoi, ou à corriger
    activityTie
      activity = fait ensemble
      from = de
      relation = lien
      to = à
    groupQuestion
      words = question | Sur les gens en général : personne, aucun nom, aucun lieu.
      method = comment
    journal
      kind = sorte
      writtenOn = écrit le
      aboutOn = sur le jour
      text = note
      links = sur
      describesPeople = parle de personnes
      tags = mots
      mood = humeur
      privacy = qui la lit
      movedTo = passé à
    visit
      place = où nous en étions
      clock = l’horloge
      ended = comment elle a fini
    exportLog
      reason = pourquoi malgré tout
      secondReader = deuxième lecture
      resultsReason = pourquoi avant qu’ils le voient
      level = pour qui
      use = pour quoi
      rows = tableaux et lignes
      base = personnes dedans
      k = plus petit groupe montré
      released = ce que montre chaque case
      purpose = à quoi cela sert
      recipientKind = qui l’a reçu
      included = numéros qui y sont
      hashes = marques de ce qui fut écrit
      folder = où
      madeOn = fait le
      outcome = ce qui en est sorti
    withdrawal
      number = numéro
      receivedOn = dit le
      scope = combien
      erasedCounts = ce qui fut effacé
      gone = où cela se trouvait
      unsaid = à ne pas dire
      exportsToRecall = à rappeler
      recalled = rappelé
    attachment
      of = appartient à
      called = appelé | Quelques mots, pas de noms.
      kind = quelle sorte
      bytes = octets
      file = contenu scellé
      ending = fin du nom
      addedOn = ajouté le
    sealedName
      owner = appartient à
      realName = nom
      contactRoute = comment joindre la personne
      exactPlace = lieu exact
      whyNeeded = pourquoi c’est nécessaire | Si vous ne pouvez pas dire pourquoi, laissez vide.
      destroyOn = à détruire le
    keptWord
      of = se trouve dans
      field = champ
      words = mots
      because = pourquoi cela peut rester
      why = la raison
    """#
}
