extension FieldLabels {
  // Native readers of the region must check every word before it is used in the field.
  /// The labels and lines of help in Spanish, one `key = words` to a line under its set.
  static let spanish = #"""
    any
      Other = en pocas palabras | Lo que la lista no tiene. Sin nombres.
      code = número
      place = lugar
      person = persona o grupo
      kind = persona o grupo
      roles = se les ve como | Lo que la gente de aquí ve en ellos.
      ageBand = edad
      gender = mujer u hombre
      groupPosition = posición aquí | En lugar de nombres étnicos o religiosos.
      sourceType = cómo lo sabemos
      sourceRef = dicho en | Decide qué permiso lo cubre.
      confidence = qué tan seguro
      flags = marcas
      rank = qué tan importante
      inTheirWords = en sus palabras
      lang = idioma
      bookmark = dónde íbamos
    study
      title = título | Un nombre neutro. Se ve en las pantallas.
      publicLabel = nombre público | Lo que gente extraña puede leer.
      purpose = propósito | En dos frases, como se lo dice a la gente.
      designedWith = preparado con | Quién de aquí ayudó a formar las preguntas (papeles, no nombres).
      waves = rondas de visitas
      studyStart = empieza
      studyCutoff = cuenta hasta | Lo que aún espera respuesta se cuenta hasta este día.
      languages = idiomas | El primero es el habitual.
      calendar = calendario | Los días se muestran en él, con la fecha civil al lado.
      ethicsRef = aprobado por | Número de aprobación, o quién dio su acuerdo.
      minorsProtocol = protocolo menos de 18 | Sí solo si existe un protocolo aprobado.
      consentMonths = preguntar otra vez tras (meses) | Un sí vale ese tiempo; 12 si está vacío.
      kMin = grupo menor que se muestra
      referralList = quién puede ayudar aquí | Basta un lugar o un papel.
      complaintContact = a quién quejarse | Cómo puede alguien quejarse o retirar sus palabras.
      placeRule = lugar más preciso | No se puede entrar ningún lugar más preciso.
      bannedWords = palabras que nunca se anotan | Nombres, aldeas, unidades; una por línea. Ni tabla ni camino.
      retentionUntil = se guarda hasta | El día en que se destruyen nombres y palabras.
      keptLongerBecause = se guarda más tiempo porque
      wordsDestroyedOn = nombres y palabras destruidos el
      securityNotes = reglas de viaje y equipo
      practice = práctica
      namesRecipient = nombres guardados aparte
    teamMember
      teamCode = número de equipo | Por ejemplo T2.
      role = papel
      positionality = mi lugar en esto
      confidentialityPledgeOn = prometió silencio el
    place
      placeCode = número | Por ejemplo Z-03.
      label = nombre | Una zona donde vive mucha gente (distrito o más).
      level = de qué tamaño
      parent = parte de
      populationBand = gente que vive allí
      setting = campo o ciudad
      remoteness = qué tan lejos
    person
      handle = cómo les llama | En su cabeza; sin nombres: “las casas de la campana”.
      alias = nombre para lo escrito | Elegido por la persona; ni real ni de familia.
      place = lugar | Puede quedar vacío: ser de aquí es un modo de vida, no un punto.
      phases = cuándo actúan
      whatTheyDo = lo que hacen | Dos o tres líneas.
      howChangeHappens = por qué funciona | Su propia idea.
      sizeBand = cuántos
      sincePeriod = desde cuándo
      reach = hasta dónde llegan
      pathIntoPeace = camino a la paz | Nunca actos, unidades, nombres ni fechas.
      useOfForce = uso de la fuerza
      cautions = dudas | ¿Solo lo dicen? ¿Quién no está de acuerdo?
      outsideTies = lazos afuera
      knownHow = cómo se sabe de ellos
      activeNow = activos ahora
    respondent
      about = es, o habla por
    recognition
      ways = reconocidos por
      byWhom = por quién
      breadth = por cuánta gente
      disputedBy = puesto en duda por
      evidence = lo que lo muestra | Decirlo una vez de sí es un comienzo, no una prueba.
    strategy
      strategy = lo que hacen
      phase = cuándo
      aimedAt = para quién
      engagedWith = hablaron con | Solo clases.
      story = lo que pasó | ¿Qué pasó primero, y luego qué hizo usted?
      whenPeriod = hacia cuándo
      outcome = qué salió de ello
      outcomeFor = para quién fue mejor
      outsideRole = parte de los de fuera
      spreadTo = llegó hasta
      tacticalDetail = muestra un refugio, ruta o señal | Entonces el relato nunca sale del equipo.
    motivation
      motivation = por qué
      turningPoint = un antes y un después
      since = desde
      toldBy = dicho por
    risk
      riskType = lo que nombraron
      toWhom = para quién
      experience = hasta ahora
      likelihood = qué tan probable | En los próximos seis meses.
      severity = qué tan grave | Si pasara.
      sources = de qué lado | Solo clases. Sin nombres ni unidades.
      vulnerability = lo que les expone
      protections = lo que ya hacen
      capacityNote = lo que les ayuda
      fromThisStudy = este estudio puede agravarlo
      reviewBy = revisar antes de | Los peligros cambian.
    sustaining
      factor = qué
      direction = en qué sentido
      strength = con cuánta fuerza
      linkedRisk = contra qué peligro
      fragile = podría perderse pronto
    need
      person = persona o grupo | Vacío para un deseo de toda la comunidad.
      need = lo que ayudaría
      priority = qué tan importante | 1 es lo más importante para ellos.
      firstProvider = quien más cerca podría
      backupProvider = si no es posible
      namedBy = nombrado por
      existingCapacity = lo que ya hay aquí
      whyNotNearer = por qué no más cerca
      refusedProviders = no de parte de
      scale = cuánto | Nunca una suma de dinero.
      whenNeeded = cuándo
      harmWorry = lo que podría salir mal | Si viniera de fuera.
      recommend = recomendarlo
    warningSign
      sign = lo que se vio
      noticedOn = notado
      noticedByBand = notado por
      sharedOn = dicho a otros
      toldAfter = dicho tras (días)
      sharedWith = dicho a quién
      description = lo que fue
      status = cómo está
      recordedLive = anotado al verlo | O recordado después.
    contextSnapshot
      observedOn = visto el
      phase = momento
      stage = hasta dónde | Un proceso, no un interruptor.
      direction = hacia dónde va
      conditions = lo que la gente señala | Marque lo que la gente de aquí nombra.
      violenceLogic = cómo funciona
      armedActorsPresent = gente con armas aquí | Solo el tipo: ni unidad ni nombre.
      controlPicture = quién lo domina
      civilianPart = lo que hace la gente de aquí
      connectors = lo que todavía une
      connectorsNote = lo que une, en palabras
      dividers = lo que separa
      dividersNote = lo que separa, en palabras | Una cosa, no un pueblo.
      note = nota
    relationship
      relation = qué lazo
      toPerson = con quién
      toProvider = o qué tipo de organismo
      toArmed = o gente con armas | Solo el tipo: ni unidad ni nombre.
      axis = en qué sentido
      mutual = en ambos sentidos
      crossesDivide = por encima de lo que separa
      strength = con qué fuerza
      tone = cómo está ahora
      sincePeriod = desde cuándo
      safeToShow = puede mostrarse fuera del equipo | Solo si los implicados están de acuerdo.
    harmCheck
      kind = sobre qué
      targetRef = para
      checkedBy = respondido por
      secondReader = segundo lector
      checkedOn = respondido el
      validUntil = cuenta hasta
    harmAnswer
      check = preguntas sobre el daño posible
      item = pregunta
      answer = respuesta
      reason = por qué
    coverageTarget
      axis = contado por
      kindCode = cuál
      wanted = personas a escuchar | Vacío: sin número fijado.
    vocabularyEdit
      vocabulary = lista
      code = forma corta
      labelEn = nuestra palabra, English | Vacío: la palabra de la lista.
      labelFr = nuestra palabra, Français
      labelEs = nuestra palabra, Español
      labelSw = nuestra palabra, Kiswahili
      labelAr = nuestra palabra, العربية
      meaning = qué entra aquí
      hidden = fuera de la lista | Sigue legible donde se eligió.
      added = nuestra
    response
      sign = primera señal
      providerLevel = quién
      decisionOn = decidido
      actionOn = hecho
      decidedAfter = decidido tras (días)
      actedAfter = hecho tras (días)
      kinds = lo que se hizo
      outcome = qué salió de ello
      gapReasons = por qué no antes
      handedUp = pasado más arriba
      note = nota
    followUp
      kind = de qué clase
      forRef = por
      audience = para quién
      what = lo que se prometió | Una promesa que no se cumple hace daño. Solo lo que se prometió.
      how = cómo
      dueOn = para el
      doneOn = hecho
      response = lo que dijeron de ello
      changesMade = lo que cambiamos
      safeToDo = es seguro hacerlo
    consent
      respondent = la persona
      aboutRef = habla por
      interview = preguntado en
      mode = cómo
      explained = dicho
      understood = entendido
      scopesOpening = permitido al empezar
      scopesClosing = permitido al final | Cuenta lo que se permite al final.
      scopesRefused = no permitido
      status = cómo está
      limitsTold = límites dichos | Lo que no puede callar ni prometer.
      gatekeeper = parte de un líder | El permiso de un líder no es el de la persona.
      pressureSeen = presión vista
      withdrawWord = una palabra para retirarlo
      withdrawUntil = se puede retirar hasta
      givenOn = dado el
      reviewedOn = preguntado otra vez el
    guide
      guideId = guía
      version = versión
      title = título
      definition = preguntas
    interview
      respondent = la persona
      people = sobre
      stance = habla
      guideId = guía
      guideVersion = versión de la guía
      paper = papel
      version = forma
      lang = idiomas
      conductedOn = el día
      interpreter = intérprete
      othersPresent = otros aquí
      othersCleared = puede ir más allá pese a
      clearedBy = decidido por
      clearedReason = por qué
      setting = dónde
      minutes = minutos
      distressPeak = qué tan duro fue
      distressAt = dónde fue más duro
      distressActions = lo que hicimos entonces
      status = cómo está
      followsId = sigue a
      topics = sobre qué no preguntar
      rereadOn = releída el
      interpreterPledge = el intérprete dio su palabra
      pauses = pausas
      pausedOn = aplazada el
      resumedOn = retomada el
      practice = práctica
    answer
      interview = entrevista
      question = pregunta
      value = temas
      missing = sin respuesta
      text = palabras
      probesUsed = preguntado además
      quoteOk = se puede citar
      offRecord = algo que no se anota
      coderTags = temas propios
    session
      method = lo que hacemos
      heldOn = se hizo el
      groupKind = quiénes son
      countBand = cuántos
      facilitator = quién guía
      recorder = quién escribe
      groundRules = reglas del grupo
      groundRulesRead = reglas leídas en voz alta
      groupConsent = todos dijeron que sí | Cada uno, en voz alta; sin eso nada del encuentro cuenta.
      observersPresent = quién más podía oír
      safeToHold = seguro para hacerlo
      distressPeak = momento más duro
      reflection = lo que pensamos de él
      status = cómo va
    activity
      session = encuentro
      order = lugar en el encuentro
      method = lo que hicimos
      framingQuestion = lo que se preguntó | Como se lee en voz alta. Sin nombres.
      sign = primera señal
      status = cómo va
      votersBand = cuántos eligieron
      roundOpen = hay una ronda abierta
      agreement = están de acuerdo
      meaning = lo que significa para ellos
      missing = quién o qué no está ahí
      carryMore = lo que podría sostener más
      couldHurt = lo que podría dañarlo
      mayLeave = puede salir de la sala | Lo que dijo el grupo, entre todos.
    activityItem
      activity = hecho en común
      label = en sus palabras | Una clase de gente o una cosa. Sin nombres.
      symbol = su signo
      mapsTo = en nuestras listas
      order = lugar en la lista
      tally = puntos
      scoreL = qué tan probable
      scoreS = qué tan grave
      likelyTally = cuántos: rara vez, a menudo …
      badTally = cuántos: leve, duro …
      periodLabel = cuándo, en sus palabras
      daysAfter = días después del anterior
      level = quién actuó
      nearness = qué tan cerca
      protections = lo que protege
      side = une o divide
      category = de qué clase
      strength = con qué fuerza
      finding = lo que se leyó
      verdict = lo que dicen de ello
      verdictTally = cuántos: cierto, en parte …
      note = por qué, o qué corregir
    activityTie
      activity = hecho en común
      from = de
      relation = lazo
      to = a
    groupQuestion
      words = pregunta | Sobre la gente en general: nadie, ningún nombre, ningún lugar.
      method = cómo
    journal
      kind = clase
      writtenOn = escrita el
      aboutOn = sobre el día
      text = nota
      links = sobre
      describesPeople = habla de personas
      tags = palabras
      mood = ánimo
      privacy = quién la lee
      movedTo = pasada a
    visit
      place = dónde íbamos
      clock = el reloj
      ended = cómo terminó
    exportLog
      reason = por qué a pesar de todo
      secondReader = segunda lectura
      resultsReason = por qué antes de que lo vean
      level = para quién
      use = para qué
      rows = tablas y filas
      base = personas en ellas
      k = grupo más pequeño mostrado
      released = lo que muestra cada casilla
      purpose = para qué sirve
      recipientKind = quién lo recibió
      included = números que contiene
      hashes = marcas de lo escrito
      folder = a dónde
      madeOn = hecho el
      outcome = qué resultó
    withdrawal
      number = número
      receivedOn = dicho el
      scope = cuánto
      erasedCounts = lo que se borró
      gone = dónde estaba
      unsaid = mejor no decirlo
      exportsToRecall = por recoger
      recalled = recogido
    attachment
      of = pertenece a
      called = llamado | Pocas palabras, sin nombres.
      kind = qué tipo
      bytes = bytes
      file = contenido sellado
      ending = final del nombre
      addedOn = añadido el
    sealedName
      owner = pertenece a
      realName = nombre
      contactRoute = cómo encontrar a la persona
      exactPlace = lugar exacto
      whyNeeded = para qué hace falta | Si no puede decir para qué, déjelo vacío.
      destroyOn = destruir el
    keptWord
      of = está en
      field = campo
      words = palabras
      because = por qué puede quedarse
      why = la razón
    """#
}
