/// What becomes of the codes of single lists before anything leaves the team.
extension Coarsening {
  private static func into(_ code: Code, _ codes: Set<Code>) -> [Code: Code] {
    Dictionary(uniqueKeysWithValues: codes.map { ($0, code) })
  }

  private static let other = Code(Vocabulary.otherCode)

  // MARK: - People

  /// Who fought, who lived through it and who holds a post can be found and punished for it.
  public static let roles = Coarsening(merged: into(other, ["ex_fighter", "survivor", "official"]))

  /// A group is told from one person; how large it is could tell which.
  public static let size = Coarsening(
    merged: into("group", ["2-5", "6-20", "21-100", "over100"]).merging(["1": "one"]) { first, _ in first },
    vocabulary: "oneOrGroup")

  /// Two wide bands, for in a small place even ten years point at somebody; children are in no single record.
  public static let age = Coarsening(
    merged: into("under30", ["under18", "18-29"]).merging(into("30plus", ["30-49", "50plus"])) { first, _ in first },
    vocabulary: "ageTwoBands")

  /// That people with weapons know or accept someone can cost that person's life.
  public static let recognisers = Coarsening(omitted: ["armed"])

  // MARK: - Why, and what it costs

  /// A past with weapons, a loss and a rescue look alike from outside: each alone could accuse somebody.
  public static let motives = Coarsening(
    merged: into("life_experience", ["own_past", "own_loss", "was_saved"]), vocabulary: "motivationShared")

  /// Four groups: harm nobody speaks of and accusations go with what is common.
  public static let risks = Coarsening(
    merged: into("body_freedom", ["threat_words", "attack_body", "detention", "sexual_harm", "forced_join"])
      .merging(into("family_home", ["family_harm", "property_loss", "displaced"])) { first, _ in first }
      .merging(into("name_work", ["livelihood_loss", "stigma", "denounced", "work_blocked", "co_opted"])) {
        first, _ in first
      }
      .merging(into("inner_strain", ["exhaustion"])) { first, _ in first },
    own: other, vocabulary: "riskGroup")

  /// Who hides and who warns whom is what pursuers ask first.
  public static let protections = Coarsening(omitted: ["move_hide", "warn_net"], own: other)

  /// That someone can talk with people with weapons reads as being with them.
  public static let sustaining = Coarsening(omitted: ["engage_armed"], own: other)

  /// What we thought of ourselves is nobody's wish.
  public static let namedBy = Coarsening(omitted: ["researcher"])

  /// Whoever shelters, warns, or talks to people with weapons or gets them out, is asked for the others first.
  public static let deeds = Coarsening(
    omitted: ["early_warn", "engage_armed", "protect_hide", "demobilise"], own: other)

  /// That something is for people with weapons tells of a line to them.
  public static let aims = Coarsening(omitted: ["armedActors"])

  /// The same of what was done after an early sign.
  public static let steps = Coarsening(omitted: ["warn_people", "engage_armed", "move_shelter"], own: other)

  // MARK: - What is around

  /// That people are denounced points at those who denounce.
  public static let conditions = Coarsening(omitted: ["informing"])

  /// That people are denounced points at those who denounce.
  public static let signs = Coarsening(omitted: ["informing"])

  /// A line to people with weapons never leaves; what is strained or broken could be used to split people.
  public static let relations = Coarsening(omitted: ["channel_armed", "in_tension", "broken"])

  /// What is strained could be used to split people.
  public static let groupTies = Coarsening(omitted: ["strained"])

  /// What a group named is shown by the code it was mapped to, as coarse as that list is elsewhere; nil: not at all.
  public static func mapped(to list: String) -> Coarsening? { byList[list] }

  private static let byList: [String: Coarsening] = [
    "personKind": .none, "personRole": roles, "recognitionWay": .none, "recogniser": recognisers, "strategy": .none,
    "motivation": motives, "riskType": risks, "protection": protections, "sustaining": sustaining,
    "supportNeed": .none, "provider": .none, "condition": conditions, "warningSign": signs, "joinCategory": .none,
    "dncCategory": .none,
  ]

  // MARK: - Answers

  /// Codes kept with an answer come from many lists: what any list keeps back is kept back here.
  ///
  /// Guides of a study's own may ask with any list; a code that stays in one list stays whatever list it was from.
  public static let answers: Coarsening = {
    let staying = [
      "experience", "armedActor", "riskSource", "pathIntoPeace", "groupPosition", "useOfForce", "outsideTies",
      "controlPicture", "civilianPart", "distress", "distressActions", "othersPresent", "likelihood", "severity",
      "sizeBand", "sincePeriod", "since", "populationBand", "remoteness", "tone", "activeNow", "gatekeeper",
      "avoidTopic", "ageBand", "gender", "personRole",
    ]
    let asked = ["outcome", "protection", "dncCategory", "dnhSupport", "yesNo", "permissionAnswer", "leaveOut"]
    func codes(_ names: [String]) -> Set<Code> {
      Set(names.compactMap(Vocabulary.named).flatMap { $0.terms.map { Code($0.code) } })
    }
    let sensitive: Set<Code> = protections.omitted.union(sustaining.omitted).union(conditions.omitted)
      .union(relations.omitted).union(recognisers.omitted).union(deeds.omitted).union(aims.omitted)
      .union(steps.omitted)
    return Coarsening(
      merged: motives.merged.merging(risks.merged) { first, _ in first },
      omitted: codes(staying).subtracting(codes(asked)).union(sensitive).union(["displaced"]))
  }()
}
