import Testing

@testable import Notebook

/// The lists the study rests on, written down a second time so that no code is lost by an edit.
@Suite("Every list is whole") struct DomainListsTests {
  private static let lists = """
    studyQuestion: sq1 sq2 sq3 sq4 sq5
    personKind+: person family group committee community organisation faith_body network local_office
    personRole+: faith_lead elder women_lead youth service trader ex_fighter survivor official monitor mediator \
    media_arts displaced neighbour
    pathIntoPeace+: always avoided left survived rescued witnessed asked grew
    recognitionWay+: deeds turned_to cross_line refused many_name long_time holds_post symbol self_named outsider_list
    recogniser+: own_group other_group women youth armed authority faith displaced outsider
    strategy+: early_warn mediate engage_armed protect_hide opt_out nonviolent counter_hate anti_recruit demobilise \
    heal reconcile dispute normal_life account
    outcome+: prevented reduced protected repaired no_effect worse not_possible too_early
    motivation+: faith humanity own_loss own_past was_saved hope role_model protect_own way_of_life refuse_side \
    pragmatic livelihood duty justice
    riskType+: threat_words attack_body detention sexual_harm family_harm property_loss livelihood_loss stigma \
    denounced forced_join displaced work_blocked exhaustion co_opted
    riskSource: state_force paramilitary rebel militia_local criminal foreign_force officials own_group other_group \
    informers outside_help structural
    armedActor: state_force paramilitary rebel militia_local criminal foreign_force
    likelihood: 1 2 3 4 5 9
    severity: 1 2 3 4 5 9
    experience: feared signsSeen threatened happened
    protection+: low_profile together tell_first warn_net move_hide be_seen clear_rules share_tasks rest none
    sustaining+: cohesion leadership consult comms engage_armed belief people normal_life small_wins respect \
    safe_space skills accompany means
    supportNeed+: recognition protection money_flex means_kind training wellbeing link_peers link_up warning \
    mediation accompany advocacy learning leave_alone
    provider+: self neighbours local_group local_faith local_gov nat_civil nat_gov diaspora regional intl_ngo \
    intl_official none
    phase: prevent protect recover several unsure
    stage: 0 1 2 3 4 5
    condition+: open_war upheaval radical_bid authoritarian group_inequal polarised two_group exclude_idea \
    past_atrocity cycle_border contested informing arms_flow ext_effect
    warningSign+: hate_talk rumour lists_marks arms recruit deploy attack_group leader_hit daily_change comms_cut \
    rules_exclude trigger_date crossborder informing
    responseKind+: warn_people meeting mediate engage_armed move_shelter rumour_check call_local call_outside \
    ritual_calm wait_watch none
    gapReason+: not_believed no_channel no_decider bureaucracy politics no_means unsafe fear_worse far_away unknown
    relation+: works_with warns trusts supports accompanies teaches answers_to channel_armed in_tension broken
    dncCategory+: systems attitudes values experiences symbols
    missing: declined dontKnow notAsked notApplicable interrupted redacted
    dnhSupport+: asked nearer fuel legit expose displace parallel divide stop
    dnhExport: who why worst guess small consent changed back
    consentScope: takePart notes teamUse quotes shareDeid aggregate feedback recontact sealName orgNamed
    consentMode: oral_alone oral_witness oral_group written_wish assent_guardian none_public
    consentStatus: asked given partial refused paused withdrawn expired
    journalKind+: observation context informal reflexive method analytic safety debrief selfcare task
    sourceType: selfReport thirdParty group observation document
    confidence: low medium high
    placeLevel: country region district zone
    ageBand: under18 18-29 30-49 50plus notAsked
    participantGroup+: women men youth elders displaced mixed peacemakers officials whole_meeting
    distress: 0 1 2 3
    stageDirection: rising steady easing unclear
    violenceLogic: controlAndInformation communal both unclear
    controlPicture: oneHolds oneDominates shifting none unclear
    civilianPart: slowing fuelling both unclear
    axis: across up down outside
    sizeBand: 1 2-5 6-20 21-100 over100
    sincePeriod: under1y 1-3y 4-10y over10y generations
    reach: household neighbourhood zone zones border
    gender+: woman man mixed preferNot notAsked
    groupPosition: larger smaller mixed neither preferNot notAsked
    useOfForce: nonviolent unarmedGuard armedSelfDefence mixed unknown
    outsideTies+: none diaspora nationalNGO intlNGO government faithBody unknown
    knownHow: selfReport named observed document
    activeNow: active resting stopped unknown
    breadth: onlyOwnGroup severalGroups acrossTheDivide outsidersOnly unclear
    aimedAt+: ownPeople otherGroup armedActors authorities youth everyone
    outsideRole: none small large unknown
    spreadTo: nowhere nearby further unknown
    since: beforeViolence duringViolence after always
    toldBy: self other
    toWhom: self family group helpedPeople wholeCommunity
    direction: sustains wearsDown
    namedBy: self group researcher
    scale: tiny small medium large
    whenNeeded: now months yearOrMore steady
    noticedByBand: self neighbours localOrg authority outsider
    signStatus: open answered faded cameTrue
    tone: good mixed strained broken
    understood: yes afterRepeating no
    gatekeeper: none knows permitted present
    pressureSeen: none unsure yes
    stance: self forGroup aboutOther
    interviewVersion: full short open
    othersPresent: none family friend leader official child
    interviewSetting: private semiPrivate public phone
    interviewStatus: draft complete interrupted withdrawn
    voice: own interpreter notes
    describesPeople: none publicRoles privatePersons
    privacy: mine team
    followUpKind+: give_back memberCheck promise safetyCheck referral wave correction
    followUpHow+: sheet meeting drama radio wordOfMouth none
    safeToDo: yes no ask
    harmCheckKind: study export support session
    teamRole+: lead researcher facilitator interpreter correspondent reviewer
    populationBand: under5k 5-20k 20-100k over100k unknown
    placeSetting: rural town city camp mixed
    remoteness: near hours cutOff
    recordFlag: thirdParty unconsented reviewAgain doNotExport
    method: roleMap dotVote pileRank timeline riskWeigh joinSplit giveBack
    countBand: under5 5-7 8-12 13-20 over20
    votersBand: 5-9 10-19 over19
    activityStatus: planned open closed discarded
    agreement: consensus majority split
    nearness: near middle far
    groupTie: works_with warns strained
    joinSplit: join split
    joinCategory: systems attitudes values experiences symbols
    verdict: true partly not notSaid
    dnhSession: invited leftOut seen gifts vehicles seating power
    """

  @Test("Each list has every code it was designed with, in its order; newer ones may stand between")
  func whole() throws {
    let lines = Self.lines
    #expect(lines.count == 99)
    for (name, isOpen, codes) in lines {
      let list = try #require(Vocabulary.named(name), "\(name) is gone")
      let wanted = Set(codes)
      #expect(list.codes.filter(wanted.contains) == codes, "\(name)")
      #expect(list.allowsOther == isOpen, "\(name)")
    }
  }

  @Test("The fourteen-code lists have fourteen, and no list more than its keys can choose")
  func counts() {
    let sizes = Dictionary(uniqueKeysWithValues: Self.lines.map { ($0.name, $0.codes.count) })
    for name in [
      "personRole", "strategy", "motivation", "riskType", "sustaining", "supportNeed", "condition", "warningSign",
    ] {
      #expect(sizes[name] == 14, "\(name)")
    }
    #expect(sizes["provider"] == 12 && sizes["consentScope"] == 10 && sizes["dnhSupport"] == 9)
    #expect(Vocabulary.builtIn.allSatisfy { $0.keys.count == $0.offered.count + ($0.allowsOther ? 1 : 0) })
  }

  private static var lines: [(name: String, isOpen: Bool, codes: [String])] {
    lists.split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let name = parts[0].trimmingPrefix(" ")
      return (
        String(name.hasSuffix("+") ? name.dropLast() : name), name.hasSuffix("+"),
        parts[1].split(separator: " ").map(String.init)
      )
    }
  }
}
