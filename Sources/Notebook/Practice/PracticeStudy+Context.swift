extension PracticeStudy {
  /// How a zone stood when the team looked at it.
  public struct Snapshot: Decodable, Sendable {
    /// Number of the zone.
    public let place: String
    /// Day of the look.
    public let day: Int
    /// Before violence, while it goes on, or after.
    public let phase: String
    /// From 0, quiet, to 5, aftermath.
    public let stage: Int
    /// Where it was going.
    public let direction: String
    /// What people there pointed to.
    public let conditions: [String]
    /// Whether it follows control and information, or sets communities against each other.
    public let violenceLogic: String?
    /// Kinds of people with weapons, never a unit.
    public let armedActorsPresent: [String]
    /// Who held the zone, in kinds.
    public let controlPicture: String?
    /// What the people there did to its course.
    public let civilianPart: String?
    /// Kinds of things that still joined people.
    public let connectors: [String]
    /// The same in words.
    public let connectorsNote: String?
    /// Kinds of things that split people.
    public let dividers: [String]
    /// The same in words.
    public let dividersNote: String?
    /// A line of the team's own words.
    public let note: String?
    /// Language code of the words.
    public let lang: String
  }

  /// Eight looks; no zone is seen at a higher stage after somebody agreed there to talk.
  static let snapshotsText = #"""
  [
  {"place": "Z-01", "day": 6, "phase": "prevent", "stage": 1, "direction": "rising",
    "conditions": ["polarised", "two_group"], "armedActorsPresent": [], "controlPicture": "oneHolds",
    "civilianPart": "slowing", "connectors": ["systems", "symbols"], "connectorsNote": "The pump, the bread, the day \#
  the salt is brought in.", "dividers": ["attitudes"], "dividersNote": "Which end of the queue one stands at.",
    "note": "Talk, and people who look past each other. Nothing that anybody would call an incident.", "lang": "en"},
  {"place": "Z-03", "day": 19, "phase": "recover", "stage": 5, "direction": "easing",
    "conditions": ["past_atrocity", "cycle_border"], "armedActorsPresent": [], "controlPicture": "none",
    "civilianPart": "slowing", "connectors": ["experiences", "symbols"], "connectorsNote": "Haber perdido a alguien, \#
  y el pan que se lleva a la casa del otro.", "dividers": ["experiences"], "dividersNote": "Los dos cuadernos no \#
  cuentan el mismo año.", "note": "La gente dice que ya pasó y baja la voz al decirlo.", "lang": "es"},
  {"place": "Z-02", "day": 29, "phase": "protect", "stage": 2, "direction": "rising",
    "conditions": ["contested", "informing"], "violenceLogic": "controlAndInformation",
    "armedActorsPresent": ["state_force", "rebel"], "controlPicture": "shifting", "civilianPart": "both",
    "connectors": ["systems"], "connectorsNote": "Le bac et le marché : qui vend a besoin des deux rives.",
    "dividers": ["systems"], "dividersNote": "Le passage, selon l’heure et selon qui garde.", "note": "Des coups \#
  isolés, jamais deux fois au même endroit. On demande qui a parlé à qui.", "lang": "fr"},
  {"place": "Z-01", "day": 38, "phase": "prevent", "stage": 2, "direction": "rising",
    "conditions": ["polarised", "two_group", "authoritarian"], "violenceLogic": "communal",
    "armedActorsPresent": ["state_force"], "controlPicture": "oneHolds", "civilianPart": "both",
    "connectors": ["systems", "values"], "connectorsNote": "Soko, shule, na mazishi: huko bado wanakaa pamoja.",
    "dividers": ["attitudes", "symbols"], "dividersNote": "Nyimbo mpya kituoni.", "note": "Mawe mawili usiku, na \#
  vitisho ukutani. Watu wanasema bado inaweza kurudi nyuma.", "lang": "sw"},
  {"place": "Z-02", "day": 55, "phase": "protect", "stage": 3, "direction": "rising",
    "conditions": ["open_war", "contested", "informing", "arms_flow"], "violenceLogic": "controlAndInformation",
    "armedActorsPresent": ["state_force", "rebel", "militia_local"], "controlPicture": "shifting",
    "civilianPart": "both", "connectors": ["systems", "experiences"], "connectorsNote": "The ferry still takes both \#
  banks, and the bells are answered from both.", "dividers": ["systems", "attitudes"], "dividersNote": "Who may \#
  cross after dark, and who is believed.", "note": "It has hours and habits now. We should have counted it as three \#
  a week ago.", "lang": "en"},
  {"place": "Z-02", "day": 82, "phase": "protect", "stage": 3, "direction": "rising",
    "conditions": ["open_war", "contested", "informing", "arms_flow"], "violenceLogic": "both",
    "armedActorsPresent": ["state_force", "rebel", "militia_local"], "controlPicture": "shifting",
    "civilianPart": "slowing", "connectors": ["values", "symbols"], "connectorsNote": "الجرس يُسمع على الضفتين، \#
  والناس يردّون عليه من الجهتين.", "dividers": ["attitudes"], "dividersNote": "العلامات على الأبواب.",
    "note": "غسلوا كل الأبواب في ليلة واحدة. الخوف لم يذهب، لكنه صار للجميع.", "lang": "ar"},
  {"place": "Z-03", "day": 98, "phase": "recover", "stage": 5, "direction": "steady",
    "conditions": ["past_atrocity", "cycle_border", "group_inequal"], "armedActorsPresent": [],
    "controlPicture": "none", "civilianPart": "slowing", "connectors": ["symbols", "experiences"],
    "connectorsNote": "The circle, the school, and until lately the radio.", "dividers": ["systems"],
    "dividersNote": "Which terraces got water first, again.", "note": "The anniversary is near. People are careful, \#
  and they say so.", "lang": "en"},
  {"place": "Z-02", "day": 112, "phase": "protect", "stage": 3, "direction": "easing",
    "conditions": ["open_war", "contested", "informing", "arms_flow"], "violenceLogic": "controlAndInformation",
    "armedActorsPresent": ["state_force", "rebel"], "controlPicture": "oneDominates", "civilianPart": "slowing",
    "connectors": ["systems", "values"], "connectorsNote": "The market opens on four days of the week again.",
    "dividers": ["systems"], "dividersNote": "Families from over the river, and where they may sleep.", "note": "Less \#
  of it on this bank. What is quiet here may only have moved across.", "lang": "en"}
  ]
  """#
}
