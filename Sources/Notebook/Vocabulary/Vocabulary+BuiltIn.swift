extension Vocabulary {
  /// Every built-in vocabulary; decoded once, when first asked for.
  public static let builtIn: [Vocabulary] = (try? VocabularyList.decoded()) ?? []

  /// A built-in vocabulary by its name, or nil.
  public static func named(_ name: String) -> Vocabulary? { byName[name] }

  private static let byName: [String: Vocabulary] = .init(
    builtIn.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// An empty list stands in for one that is not there; a test makes sure that none of ours is empty.
  private static func list(_ name: String) -> Vocabulary { byName[name] ?? Vocabulary(name: name, terms: []) }

  /// The words of the one term every open list shares.
  static let otherTerm = Term(
    code: otherCode,
    label: LocalText([
      .en: "other: say", .fr: "autre : dire", .es: "otro: decir", .sw: "nyingine: sema", .ar: "غير ذلك: اذكره",
    ]),
    meaning: "something the list does not have, in a few words; no names", source: "JUDG")
}

// MARK: - People and groups

extension Vocabulary {
  /// Such as “one person”, “family, household”, “informal group”.
  public static let personKind = list("personKind")
  /// Such as “faith leader”, “elder, by custom”, “women's leader”.
  public static let personRole = list("personRole")
  /// Such as “always lived this way”, “kept out of it”, “was drawn in and left”.
  public static let pathIntoPeace = list("pathIntoPeace")
  /// Such as “one”, “2 to 5”, “6 to 20”.
  public static let sizeBand = list("sizeBand")
  /// Such as “less than a year”, “for 1 to 3 years”, “for 4 to 10 years”.
  public static let sincePeriod = list("sincePeriod")
  /// Such as “a household”, “a neighbourhood”, “one area”.
  public static let reach = list("reach")
  /// Such as “under 18”, “18 to 29”, “30 to 49”.
  public static let ageBand = list("ageBand")
  /// Such as “woman”, “man”, “mixed group”.
  public static let gender = list("gender")
  /// Such as “larger group here”, “smaller group here”, “mixed”.
  public static let groupPosition = list("groupPosition")
  /// Such as “without force”, “stands guard, unarmed”, “armed in own defence”.
  public static let useOfForce = list("useOfForce")
  /// Such as “none”, “own people abroad”, “national NGO”.
  public static let outsideTies = list("outsideTies")
  /// Such as “from themselves”, “named by others”, “seen by us”.
  public static let knownHow = list("knownHow")
  /// Such as “active”, “resting”, “stopped”.
  public static let activeNow = list("activeNow")
}

// MARK: - How they are known

extension Vocabulary {
  /// Such as “seen acting”, “people turn to them”, “accepted by other sides”.
  public static let recognitionWay = list("recognitionWay")
  /// Such as “people of their own side”, “people of another side”, “women”.
  public static let recogniser = list("recogniser")
  /// Such as “only their own people”, “several groups”, “people across the line”.
  public static let breadth = list("breadth")
}

// MARK: - What they do, and why

extension Vocabulary {
  /// Such as “watch and warn”, “go between”, “talk with the armed”.
  public static let strategy = list("strategy")
  /// Such as “trouble did not come”, “less or shorter”, “some people kept safe”.
  public static let outcome = list("outcome")
  /// Such as “before it comes”, “while it goes on”, “afterwards, or between”.
  public static let phase = list("phase")
  /// Such as “own people”, “the other side”, “people with weapons”.
  public static let aimedAt = list("aimedAt")
  /// Such as “none”, “small”, “large”.
  public static let outsideRole = list("outsideRole")
  /// Such as “nowhere”, “nearby”, “further away”.
  public static let spreadTo = list("spreadTo")
  /// Such as “faith”, “humanity”, “own loss”.
  public static let motivation = list("motivation")
  /// Such as “from before”, “since it began”, “since it ended”.
  public static let since = list("since")
  /// Such as “themselves”, “someone else”.
  public static let toldBy = list("toldBy")
}

// MARK: - Dangers, and what sustains

extension Vocabulary {
  /// Such as “threatened or watched”, “beaten, shot at or killed”, “taken away”.
  public static let riskType = list("riskType")
  /// Such as “forces of the state”, “armed, beside the state”, “armed, against the state”.
  public static let riskSource = list("riskSource")
  /// Such as “forces of the state”, “armed, beside the state”, “armed, against the state”.
  public static let armedActor = list("armedActor")
  /// Such as “themselves”, “family”, “their group”.
  public static let toWhom = list("toWhom")
  /// Such as “feared”, “signs seen”, “threatened”.
  public static let experience = list("experience")
  /// Such as “very unlikely”, “unlikely”, “possible”.
  public static let likelihood = list("likelihood")
  /// Such as “small”, “moderate”, “serious”.
  public static let severity = list("severity")
  /// Such as “keep quiet”, “never alone”, “tell or ask first”.
  public static let protection = list("protection")
  /// Such as “togetherness”, “leaders people trust”, “deciding together”.
  public static let sustaining = list("sustaining")
  /// Such as “keeps them going”, “wears them down”.
  public static let direction = list("direction")
}

// MARK: - What would help

extension Vocabulary {
  /// Such as “be seen and heard”, “be safer”, “flexible money”.
  public static let supportNeed = list("supportNeed")
  /// Such as “themselves”, “neighbours”, “local group”.
  public static let provider = list("provider")
  /// Such as “themselves”, “their group”, “our own idea”.
  public static let namedBy = list("namedBy")
  /// Such as “tiny”, “small”, “medium”.
  public static let scale = list("scale")
  /// Such as “now”, “within months”, “in a year or more”.
  public static let whenNeeded = list("whenNeeded")
  /// Such as “ways things are run”, “how people act”, “what people hold dear”.
  public static let dncCategory = list("dncCategory")
  /// Such as “nobody here asked for it”, “someone nearer could”, “makes one side stronger”.
  public static let dnhSupport = list("dnhSupport")
}

// MARK: - Early signs and responses

extension Vocabulary {
  /// Such as “talk of hate grows”, “frightening rumours”, “lists, marked houses”.
  public static let warningSign = list("warningSign")
  /// Such as “themselves”, “neighbours”, “a local group”.
  public static let noticedByBand = list("noticedByBand")
  /// Such as “still there”, “answered”, “faded”.
  public static let signStatus = list("signStatus")
  /// Such as “warned people”, “called a meeting”, “went between”.
  public static let responseKind = list("responseKind")
  /// Such as “not believed”, “did not know whom to tell”, “nobody in charge”.
  public static let gapReason = list("gapReason")
}

// MARK: - Interviews and answers

extension Vocabulary {
  /// Such as “for themselves”, “for their group”, “about someone else”.
  public static let stance = list("stance")
  /// Such as “full”, “short”, “open”.
  public static let interviewVersion = list("interviewVersion")
  /// Such as “not said yet”, “kept the paper”, “burnt the paper”.
  public static let paper = list("paper")
  /// Such as “English”, “Français”, “Español”.
  public static let lang = list("lang")
  /// Such as “nobody”, “family”, “a friend”.
  public static let othersPresent = list("othersPresent")
  /// Such as “none”, “here, gave their word”.
  public static let interpreter = list("interpreter")
  /// Such as “alone”, “half alone”, “in the open”.
  public static let interviewSetting = list("interviewSetting")
  /// Such as “calm”, “uneasy”, “upset”.
  public static let distress = list("distress")
  /// Such as “slowed down”, “left questions out”, “paused”.
  public static let distressActions = list("distressActions")
  /// Such as “begun”, “finished”, “interrupted”.
  public static let interviewStatus = list("interviewStatus")
  /// Such as “their past”, “dangers”, “people with weapons”.
  public static let avoidTopic = list("avoidTopic")
  /// Such as “yes”, “no”.
  public static let yesNo = list("yesNo")
  /// Such as “preferred not to say”, “does not know”, “we did not ask”.
  public static let missing = list("missing")
  /// Such as “own words”, “the interpreter's words”, “our notes”.
  public static let voice = list("voice")
  /// Such as “who they are”, “how they are known”, “why”.
  public static let studyQuestion = list("studyQuestion")
}

// MARK: - Permission

extension Vocabulary {
  /// Such as “spoken, alone”, “spoken, with a witness”, “spoken, in a group”.
  public static let consentMode = list("consentMode")
  /// Such as “clear”, “clear after repeating”, “not clear”.
  public static let understood = list("understood")
  /// Such as “yes”, “no”, “not now”.
  public static let permissionAnswer = list("permissionAnswer")
  /// Such as “no”, “yes: read back and choose”.
  public static let leaveOut = list("leaveOut")
  /// Such as “talk with us”, “write it down”, “our team works with it”.
  public static let consentScope = list("consentScope")
  /// Such as “asked”, “given”, “given in part”.
  public static let consentStatus = list("consentStatus")
  /// Such as “nobody”, “someone knows of it”, “someone allowed it”.
  public static let gatekeeper = list("gatekeeper")
  /// Such as “none seen”, “unsure”, “yes: stop politely”.
  public static let pressureSeen = list("pressureSeen")
}

// MARK: - Places, ties and harm

extension Vocabulary {
  /// Such as “quiet”, “tension”, “single incidents”.
  public static let stage = list("stage")
  /// Such as “getting worse”, “as it was”, “getting better”.
  public static let stageDirection = list("stageDirection")
  /// Such as “war under way”, “sudden upheaval”, “hard-liners near power”.
  public static let condition = list("condition")
  /// Such as “about control and information”, “between communities”, “both”.
  public static let violenceLogic = list("violenceLogic")
  /// Such as “one side holds it”, “one side mostly”, “shared or changing”.
  public static let controlPicture = list("controlPicture")
  /// Such as “slowing it”, “feeding it”, “both”.
  public static let civilianPart = list("civilianPart")
  /// Such as “works with”, “warns”, “trusts”.
  public static let relation = list("relation")
  /// Such as “among equals”, “upward”, “downward”.
  public static let axis = list("axis")
  /// Such as “good”, “mixed”, “strained”.
  public static let tone = list("tone")
  /// Such as “yes”, “no”, “unclear”.
  public static let yesNoUnclear = list("yesNoUnclear")
  /// Such as “yes”, “no”, “not sure”.
  public static let yesNoUnsure = list("yesNoUnsure")
  /// Such as “the study itself”, “tables that leave”, “help we would recommend”.
  public static let harmCheckKind = list("harmCheckKind")
  /// Such as “a partner team”, “researchers”, “everyone”.
  public static let recipientKind = list("recipientKind")
  /// Such as “it is not known who will hold it”, “not every column is needed”, “it could harm if read at a checkpoint”.
  public static let dnhExport = list("dnhExport")
}

// MARK: - Study, journal, promises

extension Vocabulary {
  /// Such as “leads the study”, “researcher”, “facilitator”.
  public static let teamRole = list("teamRole")
  /// Such as “woman or man”, “age”, “place”.
  public static let coverageAxis = list("coverageAxis")
  /// Such as “country”, “region”, “district”.
  public static let placeLevel = list("placeLevel")
  /// Such as “under 5 000 people”, “5 000 to 20 000”, “20 000 to 100 000”.
  public static let populationBand = list("populationBand")
  /// Such as “countryside”, “town”, “city”.
  public static let placeSetting = list("placeSetting")
  /// Such as “near”, “some hours away”, “often cut off”.
  public static let remoteness = list("remoteness")
  /// Such as “from themselves”, “from someone else”, “from a group”.
  public static let sourceType = list("sourceType")
  /// Such as “low”, “medium”, “high”.
  public static let confidence = list("confidence")
  /// Such as “about someone else”, “no permission yet”, “look at it again”.
  public static let recordFlag = list("recordFlag")
  /// Such as “seen”, “what changed”, “a talk”.
  public static let journalKind = list("journalKind")
  /// Such as “nobody”, “public roles”, “private persons”.
  public static let describesPeople = list("describesPeople")
  /// Such as “no name”, “a public role”.
  public static let keptBecause = list("keptBecause")
  /// Such as “only mine”, “our team”.
  public static let privacy = list("privacy")
  /// Such as “civil”, “Hijri”, “Persian”.
  public static let calendar = list("calendar")
  /// Such as “women”, “men”, “young people”.
  public static let participantGroup = list("participantGroup")
  /// Such as “give back”, “ask if we got it right”, “a promise”.
  public static let followUpKind = list("followUpKind")
  /// Such as “a sheet of paper”, “a meeting”, “a play”.
  public static let followUpHow = list("followUpHow")
  /// Such as “tomorrow”, “within a week”, and a day as it was said.
  public static let dueIn = list("dueIn")
  /// Such as “safe to do”, “not safe”, “ask first”.
  public static let safeToDo = list("safeToDo")
  /// Such as “a photo”, “a scan”, “a recording”.
  public static let attachmentKind = list("attachmentKind")
}

// MARK: - Sessions

extension Vocabulary {
  /// Such as “who keeps the peace here”, “piles and their order”, “give back”.
  public static let method = list("method")
  /// Such as “5 to 7”, “8 to 12”.
  public static let countBand = list("countBand")
  /// Such as “5 to 9”, “10 to 19”.
  public static let votersBand = list("votersBand")
  /// Such as “prepared”, “begun”, “done”.
  public static let activityStatus = list("activityStatus")
  /// Such as “all agree”, “most agree”.
  public static let agreement = list("agreement")
  /// Such as “every day”, “now and then”, “far away”.
  public static let nearness = list("nearness")
  /// Such as “work together”, “warns”, “strained”.
  public static let groupTie = list("groupTie")
  /// “joins” and “splits”.
  public static let joinSplit = list("joinSplit")
  /// Such as “places and services”, “feasts and signs”.
  public static let joinCategory = list("joinCategory")
  /// Such as “true here”, “partly”, “should not be said”.
  public static let verdict = list("verdict")
  /// The questions to be answered before a group is asked to come.
  public static let dnhSession = list("dnhSession")
}
