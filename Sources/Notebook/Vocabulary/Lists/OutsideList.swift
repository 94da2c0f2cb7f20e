extension VocabularyList {
  /// Codes nobody chooses: what stands for finer ones where something leaves the team.
  static let outsideList = #"""
    [
    {"name": "motivationShared", "sensitive": true, "terms": [
      {"code": "life_experience", "label": "what they lived through",
        "meaning": "own loss, own past in violence or a rescue, not told apart"}
    ]},
    {"name": "riskGroup", "sensitive": true, "terms": [
      {"code": "body_freedom", "label": "to body and freedom",
        "meaning": "threatened, hurt, harmed, taken away, or pressed to join or pay"},
      {"code": "family_home", "label": "to family and home",
        "meaning": "harm to the family, goods destroyed, made to leave"},
      {"code": "name_work", "label": "to name and work",
        "meaning": "shunned, falsely accused, used by a side, banned, or without income"},
      {"code": "inner_strain", "label": "inner strain", "meaning": "worn out, haunted"}
    ]},
    {"name": "ageTwoBands", "terms": [
      {"code": "under30", "label": "under 30", "meaning": "younger than thirty years"},
      {"code": "30plus", "label": "30 and over", "meaning": "thirty years and more"}
    ]},
    {"name": "oneOrGroup", "terms": [
      {"code": "one", "label": "one person", "meaning": "one person alone"},
      {"code": "group", "label": "several people", "meaning": "two people or more; how many is not told"}
    ]},
    {"name": "lagBand", "terms": [
      {"code": "0-1", "label": "within a day", "meaning": "the same day or the next"},
      {"code": "2-7", "label": "2 to 7 days", "meaning": "two to seven days"},
      {"code": "8-30", "label": "8 to 30 days", "meaning": "eight to thirty days"},
      {"code": "over30", "label": "more than 30 days", "meaning": "thirty-one days or more"}
    ]}
    ]
    """#
}
