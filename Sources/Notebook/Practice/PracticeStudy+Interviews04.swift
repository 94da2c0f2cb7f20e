extension PracticeStudy {
  /// The man who brings people home; paused once.
  static let interviewsText04 = #"""
  [
  {"code": "I-06", "respondent": "R-05", "people": ["A-04"], "stance": "self", "guide": "lpa-full-1",
    "version": "full", "langs": ["sw"], "day": 72, "place": "Z-01", "minutes": 81, "interpreter": false,
    "othersPresent": ["none"], "setting": "private", "distressPeak": 2, "distressAt": "e2", "distressActions": ["slowed", "paused",
    "changedTopic"], "status": "complete", "by": "T2", "consent": {"mode": "oral_alone", "lang": "sw",
    "understood": "afterRepeating", "scopesOpening": ["takePart", "notes", "teamUse", "aggregate", "quotes"],
    "scopesClosing": ["takePart", "notes", "teamUse", "aggregate"], "limitsTold": true, "gatekeeper": "none",
    "pressureSeen": "none", "givenDay": 72, "withdrawUntilDay": 150}, "answers": [
    {"question": "a1", "codes": ["afterRepeating"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Utaandika ninayosema, lakini si jina langu wala la mtu mwingine. \#
  Nikiacha, nawe unaacha."},
      {"voice": "notes", "lang": "en", "text": "We went through the third point twice; he wanted to hear again who \#
  reads it."}]},
    {"question": "a2", "codes": ["takePart", "notes", "teamUse", "aggregate", "quotes"]},
    {"question": "a3", "codes": ["yes"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Hapa panafaa. Usiniulize nilifanya nini zamani, niulize ninafanya nini \#
  sasa."}]},
    {"question": "b1", "rows": [{"kind": "person", "roles": ["ex_fighter"]}, {"kind": "person", "roles": ["elder"]},
      {"kind": "family", "roles": ["neighbour"]}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Wako wale waliorudi na hawasemi. Yuko mzee anayewakaribisha bila \#
  kuuliza. Na kuna nyumba ambazo taa huachwa ikiwaka."}]},
    {"question": "b2", "codes": ["ex_fighter"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mimi ni mtu wa kutembea tu. Nakwenda hadi mahali kijana anaponisubiri, \#
  tunarudi pamoja polepole, na usiku wa kwanza nalala ukumbini kwao."}]},
    {"question": "b3", "codes": ["refused", "deeds"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Aliyekataa jambo baya, na bado akala njaa kwa ajili ya kukataa. \#
  Wengine ni maneno."}]},
    {"question": "b4", "byWhom": ["own_group", "faith"], "breadth": "onlyOwnGroup", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Baadhi ya wa kwetu wananiamini, na wazee wa dini. Wengi hawaniamini, \#
  na mimi ningekuwa wao, nisingeniamini pia."}]},
    {"question": "c1", "rows": [{"strategy": "demobilise", "phase": "recover", "aimedAt": ["youth", "ownPeople"],
      "outcome": "protected", "tacticalDetail": false}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Kijana mmoja alituma neno kwamba amechoka lakini anaogopa mama yake \#
  kuliko anavyoogopa wakubwa wake. Nilikwenda kwa mama kwanza. Alinyamaza siku mbili, kisha akaosha blanketi lake la \#
  zamani. Ndipo nikaenda kumchukua. Tulipofika alimpa maji, hakusema kitu, na hilo lilitosha."},
      {"voice": "notes", "lang": "en", "text": "He showed with both hands how heavy a wet blanket is. One sentence \#
  after this was left out at his wish."}]},
    {"question": "c2", "missing": "dontKnow"},
    {"question": "c3", "codes": ["worse"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mara moja nilisema mapema mno, mbele ya watu. Mlango ukafungwa, na \#
  aliyekuwa njiani akageuka. Tangu siku hiyo nasubiri kuulizwa."}]},
    {"question": "d1", "codes": ["own_past", "was_saved", "hope"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Nilikuwa mmoja wao, hilo linajulikana. Mtu mmoja alinifungulia mlango \#
  usiku ambao hakupaswa kunifungulia, nami nipo hapa. Basi nafungua milango. Nataka watoto wangu wasinijue kwa jambo \#
  lile moja tu."}]},
    {"question": "d2", "missing": "declined"},
    {"question": "d3", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Watoto wangeuliza baba alifanya kazi gani, na jibu liwe refu na la \#
  kuchosha."}]},
    {"question": "e1", "rows": [{"riskType": "attack_body", "toWhom": ["self"], "experience": "feared",
      "likelihood": 2, "severity": 5, "sources": ["rebel"], "fromThisStudy": false}, {"riskType": "stigma",
      "toWhom": ["self", "family"], "experience": "signsSeen", "likelihood": 4, "severity": 3,
      "sources": ["own_group"], "fromThisStudy": false}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Kutoka kule nilikotoka: wanaweza kunimaliza. Sidhani watafanya, lakini \#
  wakifanya, ndiyo mwisho. Na hapa nyumbani: wananitazama, mke wangu hasalimiwi kisimani. Hilo lipo tayari, karibu \#
  kila siku."}]},
    {"question": "e2", "codes": ["low_profile", "tell_first"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Sionekani sana, na kabla ya kwenda namwambia mtu mmoja. Mmoja tu."},
      {"voice": "notes", "lang": "en", "text": "Here he stopped in the middle of a sentence and looked at the door. \#
  We closed the laptop and drank water. After some minutes he asked to go on, without the hard questions."}]},
    {"question": "e3", "codes": ["people", "small_wins"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mke wangu. Na yule wa kwanza niliyemrudisha: sasa ana bustani ya \#
  mchicha, ananipa fungu kila wiki na hatuzungumzi chochote."}]},
    {"question": "e4", "missing": "notApplicable"},
    {"question": "f1", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mzee anayekaribisha. Ukumbi wa sala usiofungwa usiku. Na subira; \#
  tunayo nyingi kuliko chakula."}]},
    {"question": "f2", "rows": [{"need": "wellbeing", "priority": 1, "namedBy": "self",
      "firstProvider": "local_faith", "backupProvider": "nat_civil", "scale": "small", "whenNeeded": "now"},
      {"need": "means_kind", "priority": 2, "namedBy": "self", "firstProvider": "local_gov",
      "backupProvider": "intl_ngo", "scale": "small", "whenNeeded": "months"}], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Mtu wa kukaa nami, kama ninavyokaa nao. Na baiskeli, au mbili, ili \#
  kijana asirudi kijijini kwa miguu kama aliyefukuzwa."}]},
    {"question": "f3", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Wazee wa dini wangeweza kukaa nami, wakipenda; wasipoweza, wale wa mji \#
  mkuu. Baiskeli, ofisi ya kata; au wageni."}]},
    {"question": "f4", "missing": "notAsked"},
    {"question": "g1", "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Hukuniuliza kuhusu mbuzi wangu. Ahsante kwa kuuliza baadaye."}]},
    {"question": "g2", "codes": ["takePart", "notes", "teamUse", "aggregate"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Ondoa ile sentensi kuhusu mahali. Na maneno yangu yasinukuliwe; \#
  nihesabuni tu."}]},
    {"question": "g3", "codes": ["1"], "paragraphs": [
      {"voice": "own", "lang": "sw", "text": "Nimetulia sasa. Njoo siku ya tatu, pale tulipokubaliana, bila \#
  daftari."},
      {"voice": "notes", "lang": "en", "text": "Agreed: third day, and once more when the rains stop. He walked home \#
  before dark; his brother-in-law met him on the road, as planned."}]}
  ]}
  ]
  """#
}
