/// What the practice study is checked against: its table of wishes, and the lists of codes it draws on.
enum PracticeFigures {
  static let near: Set = ["self", "neighbours", "local_group", "local_faith", "local_gov"]

  static let wishes = [
    "1 recognition local_gov nat_civil", "2 wellbeing local_faith intl_ngo",
    "1 wellbeing local_faith intl_ngo",
    "1 money_flex intl_ngo diaspora", "2 training nat_civil intl_ngo", "3 link_peers local_group nat_civil",
    "1 recognition local_gov nat_gov", "2 means_kind local_gov intl_ngo",
    "1 protection local_group nat_civil",
    "1 wellbeing local_faith nat_civil", "2 means_kind local_gov intl_ngo",
    "1 warning nat_civil regional", "2 link_up nat_gov intl_official",
    "1 protection local_group intl_ngo",
    "1 means_kind local_group local_gov", "2 money_flex local_group intl_ngo",
    "1 leave_alone none -",
    "1 accompany intl_ngo intl_official", "2 advocacy nat_civil intl_official",
    "1 accompany nat_civil intl_ngo",
    "1 wellbeing local_faith intl_ngo", "2 link_peers local_faith nat_civil",
    "1 training local_gov nat_civil", "2 learning local_group nat_civil",
    "1 wellbeing local_gov nat_civil",
  ]

  // MARK: - Lists of codes

  static let kinds = words(
    "person family group committee community organisation faith_body network local_office")
  static let roles = words(
    "faith_lead elder women_lead youth service trader ex_fighter survivor official monitor mediator media_arts"
      + " displaced neighbour")
  static let paths = words("always avoided left survived rescued witnessed asked grew")
  static let ways = words(
    "deeds turned_to cross_line refused many_name long_time holds_post symbol self_named outsider_list")
  static let recognisers = words(
    "own_group other_group women youth armed authority faith displaced outsider")
  static let breadths = words("onlyOwnGroup severalGroups acrossTheDivide outsidersOnly unclear")
  static let strategies = words(
    "early_warn mediate engage_armed protect_hide opt_out nonviolent counter_hate anti_recruit demobilise heal"
      + " reconcile dispute normal_life account")
  static let aims = words("ownPeople otherGroup armedActors authorities youth everyone")
  static let outcomes = words(
    "prevented reduced protected repaired no_effect worse not_possible too_early")
  static let motives = words(
    "faith humanity own_loss own_past was_saved hope role_model protect_own way_of_life refuse_side pragmatic"
      + " livelihood duty justice")
  static let risks = words(
    "threat_words attack_body detention sexual_harm family_harm property_loss livelihood_loss stigma denounced"
      + " forced_join displaced work_blocked exhaustion co_opted")
  static let riskSources = words(
    "state_force paramilitary rebel militia_local criminal foreign_force officials own_group other_group informers"
      + " outside_help structural")
  static let toWhom = words("self family group helpedPeople wholeCommunity")
  static let protections = words(
    "low_profile together tell_first warn_net move_hide be_seen clear_rules share_tasks rest none")
  static let sustaining = words(
    "cohesion leadership consult comms engage_armed belief people normal_life small_wins respect safe_space skills"
      + " accompany means")
  static let needs = words(
    "recognition protection money_flex means_kind training wellbeing link_peers link_up warning mediation accompany"
      + " advocacy learning leave_alone")
  static let providers = near.union(
    words("nat_civil nat_gov diaspora regional intl_ngo intl_official none"))
  static let phases = words("prevent protect recover several unsure")
  static let signs = words(
    "hate_talk rumour lists_marks arms recruit deploy attack_group leader_hit daily_change comms_cut rules_exclude"
      + " trigger_date crossborder informing")
  static let responses = words(
    "warn_people meeting mediate engage_armed move_shelter rumour_check call_local call_outside ritual_calm"
      + " wait_watch none")
  static let gaps = words(
    "not_believed no_channel no_decider bureaucracy politics no_means unsafe fear_worse far_away unknown")
  static let joins = words("systems attitudes values experiences symbols")
  static let worries = words("asked nearer fuel legit expose displace parallel divide stop")
  static let scopes = words(
    "takePart notes teamUse quotes shareDeid aggregate feedback recontact sealName orgNamed")
  static let missing = words("declined dontKnow notAsked notApplicable redacted interrupted")
  static let journal = words(
    "observation context informal reflexive method analytic safety debrief selfcare task")
  static let promises = words("give_back memberCheck promise safetyCheck referral wave correction")

  static func words(_ line: String) -> Set<String> {
    Set(line.split(separator: " ").map(String.init))
  }
}
