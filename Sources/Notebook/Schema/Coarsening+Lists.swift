extension Coarsening {
  /// What someone lived through becomes one reason: each by itself could point at them.
  public static let motives = Coarsening(
    merged: ["own_past": "life_experience", "own_loss": "life_experience", "was_saved": "life_experience"])
  /// Roles that put someone in danger are not told apart from others.
  public static let roles = Coarsening(merged: ["ex_fighter": "other", "survivor": "other", "official": "other"])
  /// Dangers in four groups: to body and freedom, to family and home, to name and work, inner strain.
  public static let risks = Coarsening(merged: [
    "threat_words": "body_freedom", "attack_body": "body_freedom", "detention": "body_freedom",
    "sexual_harm": "body_freedom", "forced_join": "body_freedom", "family_harm": "family_home",
    "property_loss": "family_home", "displaced": "family_home", "livelihood_loss": "name_work",
    "stigma": "name_work", "denounced": "name_work", "work_blocked": "name_work", "co_opted": "name_work",
    "exhaustion": "inner_strain",
  ])
  /// That people with weapons know someone is not told.
  public static let recognisers = Coarsening(omitted: ["armed"])
  /// That someone can speak with people with weapons is not told.
  public static let sustaining = Coarsening(omitted: ["engage_armed"])
}
