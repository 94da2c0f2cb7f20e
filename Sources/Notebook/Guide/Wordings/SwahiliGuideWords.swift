extension GuideWords {
  // Native readers of the region must check every sentence by saying it aloud to someone; the words for trust and
  // for danger differ most between coast, inland and lakes.
  /// Everything asked and said, in Swahili.
  static let swahiliGuideWords = #"""
    {
    "titles": {
      "lpa-full-1": "Watu wanaotunza amani, kamili",
      "lpa-short-1": "Watu wanaotunza amani, fupi",
      "lpa-open-1": "Watu wanaotunza amani, huru"
    },
    "durations": {
      "lpa-full-1": "Karibu saa moja.",
      "lpa-short-1": "Karibu robo saa.",
      "lpa-open-1": "Muda wowote upendao, labda nusu saa."
    },
    "sections": {"A": "Mwanzo", "B": "Nani", "C": "Wanachofanya", "D": "Kwa nini", "E": "Hatari", "F": "Msaada",
      "G": "Mwisho"},
    "aside": "Sema kwanza: kwa kadiri unavyojua…",
    "hints": {
      "needNot": "Sema kwanza: si lazima kujibu hili.",
      "needNotNoDetails": "Sema kwanza: si lazima kujibu hili. Bila undani, tafadhali.",
      "needNotNoPlaces": "Sema kwanza: si lazima kujibu hili. Bila mahali wala njia, tafadhali.",
      "whyNotNearer": "Kama aliye karibu yuko mbali: kwa nini si aliye karibu zaidi? Andika tu wakisema."
    },
    "prompts": {
      "said": "Walisema nini?",
      "heard": "Umesikia nini?",
      "heardFirst": "Umesikia nini? La muhimu zaidi kwanza.",
      "when": "Ilikuwa lini?",
      "leaveOut": "Nini kiachwe?",
      "goodPlace": "Mahali na wakati ni pazuri na salama?",
      "notToAsk": "Tusiulize kuhusu nini?",
      "whoTrusts": "Nani anawaamini?",
      "howWide": "Wanaaminiwa kwa upana gani?",
      "addsToIt": "Kuongea nasi kunaweza kuongeza hatari?",
      "notAloud": "Kutokana na waliyosema; usisome orodha hii kwa sauti.",
      "breaks": "Nini kinakosekana, au kinawalemea? Kizito zaidi kwanza.",
      "joins": "Nini kipo hapa?",
      "mayWe": "Je, tunaweza …"
    },
    "headings": {
      "mention.kind": "nani", "mention.roles": "anaonekana kama",
      "strategy.strategy": "walichofanya", "strategy.phase": "lini", "strategy.outcome": "kilichotokea",
      "strategy.aimedAt": "na nani",
      "warningSign.sign": "dalili", "warningSign.toldAfter": "ilisemwa baada ya",
          "response.providerLevel": "nani alijibu",
      "response.decidedAfter": "iliamuliwa baada ya", "response.actedAfter": "ilitendwa baada ya",
      "risk.riskType": "walichotaja", "risk.toWhom": "kwa nani", "risk.experience": "hadi sasa",
      "risk.likelihood": "uwezekano wake", "risk.severity": "uzito wake", "risk.fromThisStudy": "nasi?",
      "need.need": "ombi", "need.firstProvider": "aliye karibu", "need.backupProvider": "asipoweza",
      "need.whyNotNearer": "kwa nini si karibu",
      "followUp.kind": "tuliyoahidi", "followUp.how": "vipi", "followUp.dueOn": "lini", "followUp.what": "kwa maneno"
    },
    "questions": {
      "a1": {"wording": "Nimeeleza tunachofanya. Tafadhali niambie kwa maneno yako: nini kitafanyika sasa, na \#
    unaweza kufanya nini kama swali hulipendi?",
        "probes": ["Nani atasoma haya?", "Unaweza kuacha?", "Nini siwezi kuahidi?"]},
      "a2": {"wording": "Je, tunaweza kuongea, na ninaweza kuandika unachosema, kwa ajili ya timu yetu?",
        "probes": ["Sema kinachofuata akikataa: hakuna.", "Unaweza kubadilisha hili mwishoni."]},
      "a3": {"wording": "Je, hapa ni mahali pazuri na salama, na ni wakati mzuri wa kuongea? Kuna jambo nisiloulize?",
        "probes": ["Nani anaweza kupita?", "Afadhali pengine?", "Ishara gani mtu akija?"]},
      "b1": {"wording": "Shida inapokaribia, nani hapa huwasaidia watu wawe salama, watulivu au pamoja? Wanaweza \#
    kuwa watu kama sisi wote. Tafadhali, bila majina: watu wa aina gani?",
        "probes": ["Wanawake? Vijana?", "Watu wa upande mwingine?", "Mtu mkimya, asiye na cheo?",
          "Mtaa au kijiji kizima?"]},
      "b2": {"wording": "Na wewe, au kikundi chako: mna sehemu gani katika hilo? Tangu lini?",
        "variants": ["Na mtu au kikundi unachokizungumzia: kina sehemu gani katika hilo? Tangu lini?"],
        "probes": ["Ilianzaje?", "Peke yako au na wengine?", "Kabla, wakati au baada ya vurugu?"]},
      "b3": {"wording": "Watu wa hapa wanajuaje kwamba mtu anafanya kazi ya amani kweli?",
        "probes": ["Wanafanya nini ambacho wengine hawafanyi?", "Nini kingekufanya uwe na shaka?",
          "Kuna neno la mtu kama huyo katika lugha yako?"]},
      "b4": {"wording": "Nani anawaamini, na nani hawaamini? Watu wa upande mwingine wanasemaje?",
        "variants": ["Je, wanaaminiwa na watu wachache tu, au na watu wa aina nyingi?"],
        "probes": ["Wanawake na wanaume sawa?", "Wenye silaha je?", "Hilo limebadilika?"]},
      "c1": {"wording": "Nisimulie wakati mmoja ambapo vurugu zilizuiwa, zilipunguzwa au zilitibiwa hapa. Nini \#
    kilikuja kwanza, mlifanya nini, na nini kilibadilika?",
        "variants": ["Nisimulie wakati mmoja ambapo vurugu zilizuiwa, zilipunguzwa au zilitibiwa hapa. Nini kilikuja \#
    kwanza, walifanya nini, na nini kilibadilika?"],
        "probes": ["Nani mwingine alikuwepo?", "Mliongea na watu wenye silaha?", "Nini kilisaidia?",
          "Ilikuwa nafuu kwa nani?"]},
      "c2": {"wording": "Kabla ya hapo, kulikuwa na dalili? Uliona ya kwanza lini, ulimwambia nani, na mtu alichukua \#
    hatua lini?",
        "probes": ["Siku ngapi?", "Nani aliamua?", "Kwa nini haraka hivyo, au polepole hivyo?",
          "Nani hakujibu kamwe?"]},
      "c3": {"wording": "Kuna wakati ambapo hakuna kilichowezekana, au kujaribu kulizidisha ubaya?",
        "probes": ["Nini kilizuia?", "Nini hungefanya tena?"]},
      "d1": {"wording": "Ungeweza kukaa kando. Kwa nini ulichagua hili?",
        "variants": ["Wangeweza kukaa kando. Kwa nini walichagua hili?"],
        "probes": ["Ulijiambia nini?", "Na familia yako?", "Wengine katika nafasi yako walichagua tofauti?"]},
      "d2": {"wording": "Kulikuwa na mtu, imani au wakati uliokuweka katika njia hii? Ukipenda tu kusema.",
        "probes": ["Mtu aliyekuonyesha?", "Kabla au baada ya vurugu?",
          "Akisema kuhusu maisha ya nyuma katika vurugu: bila undani, tafadhali."]},
      "d3": {"wording": "Mambo yakienda vizuri, nini kitakuwa tofauti hapa kwa watoto?",
        "probes": ["Ungeona nini sokoni, shuleni?", "Nini kibaki kama kilivyo?"]},
      "e1": {"wording": "Nini kinaweza kukupata wewe, familia yako au kikundi chako kwa sababu ya kazi hii? Kwa kila \#
    kimoja: kuna uwezekano gani katika nusu mwaka ujao, na uzito wake ni upi?",
        "variants": ["Nini kinaweza kuwapata wao au kikundi chao kwa sababu ya kazi hii? Kwa kila kimoja: kuna \#
    uwezekano gani katika nusu mwaka ujao, na uzito wake ni upi?",
          "Nini kinaweza kukupata wewe au kikundi chako kwa sababu ya kazi hii? Kwa kila kimoja: kuna uwezekano gani \#
    katika nusu mwaka ujao, na uzito wake ni upi?"],
        "probes": ["Kutoka upande gani, bila majina?", "Imewapata wengine?", "Kuongea nasi kunaweza kuongeza hatari?"]},
      "e1.short": {"wording": "Nini kinaweza kukupata wewe, familia yako au kikundi chako kwa sababu ya kazi hii? \#
    Kile tu kinachokupa wasiwasi zaidi: kuna uwezekano gani katika nusu mwaka ujao, na uzito wake ni upi?",
        "variants": ["Nini kinaweza kuwapata wao au kikundi chao kwa sababu ya kazi hii? Kile tu kinachowapa \#
    wasiwasi zaidi: kuna uwezekano gani katika nusu mwaka ujao, na uzito wake ni upi?",
          "Nini kinaweza kukupata wewe au kikundi chako kwa sababu ya kazi hii? Kile tu kinachokupa wasiwasi zaidi: \#
    kuna uwezekano gani katika nusu mwaka ujao, na uzito wake ni upi?"]},
      "e2": {"wording": "Mnafanya nini ili hatari iwe ndogo?",
        "variants": ["Wanafanya nini ili hatari iwe ndogo?"],
        "probes": ["Nani huwaonya?", "Mnaepuka nini?", "Inawagharimu kitu?"]},
      "e3": {"wording": "Siku ngumu, nini hukupa nguvu ya kuendelea?",
        "variants": ["Siku ngumu, nini huwapa nguvu ya kuendelea?"],
        "probes": ["Watu?", "Sala, nyimbo, kazi?", "Maamuzi ya pamoja?", "Jambo uliloona likifanikiwa?"]},
      "e4": {"wording": "Nini kinakuchosha, au kinaweza kukufanya uache?",
        "variants": ["Nini kinawachosha, au kinaweza kuwafanya waache?"],
        "probes": ["Uchovu, pesa, kutoaminiana?", "Kuna kitu karibu kuvunjika?"]},
      "f1": {"wording": "Nini tayari kipo hapa – watu, mahali, ujuzi, mila – kinachowezesha kazi hii?",
        "probes": ["Vitu mnavyoshiriki na upande mwingine?", "Jambo ambalo wazee walilitumia?",
          "Nani hutoa muda wake?"]},
      "f2": {"wording": "Nini kingekusaidia kuendelea, au kufanya zaidi? Tafadhali chagua matatu tu, la muhimu zaidi \#
    kwanza.",
        "variants": ["Nini kingewasaidia kuendelea, au kufanya zaidi? Tafadhali chagua matatu tu, la muhimu zaidi \#
    kwanza."],
        "probes": ["Na kama pesa hazipo?", "Kwako au kwa wote?", "Je, ungependa mwachwe mfanye wenyewe?"]},
      "f2.short": {"wording": "Jambo gani moja lingekusaidia zaidi kuendelea, au kufanya zaidi?",
        "variants": ["Jambo gani moja lingewasaidia zaidi kuendelea, au kufanya zaidi?"]},
      "f3": {"wording": "Kwa kila moja: nani aliye karibu nawe anaweza kulitoa kwanza? Asipoweza, nani anafuata?",
        "probes": ["Kwa nini si aliye karibu zaidi?", "Usingelipokea kutoka kwa nani?"]},
      "f3.short": {"wording": "Nani aliye karibu nawe anaweza kulitoa kwanza? Asipoweza, nani anafuata?"},
      "f4": {"wording": "Watu wa nje wanaposaidia, nini kinaweza kuharibika? Wasifanye nini kamwe hapa?",
        "probes": ["Wivu? Shaka?", "Mfano?", "Waje vipi, kama waje?"]},
      "g1": {"wording": "Nini sikuuliza? Ungependa kuniuliza nini?",
        "probes": ["Tumsikilize nani sasa? Mtu wa aina gani?", "Jambo la kujivunia?"]},
      "g2": {"wording": "Sasa umesikia uliyosema: kuna jambo la kuacha au kubadilisha? Ruhusa ni zile zile?",
        "probes": ["Maneno usiyotaka yanukuliwe?", "Kushirikishwa na nani?",
          "Neno unalolijua wewe tu, la kuondoa ruhusa baadaye?"]},
      "g3": {"wording": "Unaendeleaje sasa? Tufanye nini kabla hujaondoka, na ungependa kusikiaje tulichojifunza?",
        "probes": ["Mtu wa kuwa nawe usiku huu?", "Njia salama ya kurudi nyumbani?", "Wakati gani na kwa namna gani?"]},
      "o1": {"wording": "Niambie kuhusu watu wa hapa wanaowatunza wengine wawe salama, watulivu au pamoja shida \#
    inapokaribia. Bila majina, tafadhali. Wanafanya nini?",
        "probes": ["Unaweza kunisimulia siku moja?", "Nani mwingine, labda mtu mkimya?",
          "Na sehemu yako wewe ni ipi?"]},
      "o2": {"wording": "Watu wa hapa huwajuaje na kuwaamini?",
        "probes": ["Nani anawaamini, na nani hawaamini?", "Nini kingekufanya uwe na shaka?",
          "Kuna neno la watu kama hao?"]},
      "o3": {"wording": "Nini kinakusukuma kufanya hili, wakati ungeweza kukaa kando?",
        "variants": ["Nini kinawasukuma kufanya hili, wakati wangeweza kukaa kando?"],
        "probes": ["Ilianzaje?", "Unatumaini nini?"]},
      "o4": {"wording": "Kunapokuwa na hatari au uzito, nini hukupa nguvu ya kuendelea?",
        "variants": ["Kunapokuwa na hatari au uzito, nini huwapa nguvu ya kuendelea?"],
        "probes": ["Unahofia nini, ukipenda kusema?", "Nini hupunguza uzito?", "Nini kinaweza kukufanya uache?"]},
      "o5": {"wording": "Nini kingesaidia hili liendelee, na nani aliye karibu anaweza kulitoa?",
        "probes": ["Nini tayari kipo hapa?", "Na kama pesa hazipo?", "Watu wa nje wasifanye nini kamwe?"]}
    },
    "permission": {
      "points": [
        ["sisi ni nani, na nani analipa", "Sisi ni timu ndogo ya watu wanaosikiliza na kujifunza. Nitakuambia sisi \#
    ni nani, na nani anayelipia kazi hii."],
        ["kwa nini tunauliza, na kwa ajili gani", "Tunataka kujifunza kutoka kwa watu wanaowatunza wengine wawe \#
    salama na pamoja, ili msaada usiwazuie."],
        ["inachukua muda gani, na maswali ya aina gani", "Ninauliza kuhusu watu wanaotuliza mambo hapa, kwa nini \#
    wanafanya hivyo, nini ni kigumu, na nini kingesaidia. Maswali mengine ni kuhusu hatari."],
        ["ni hiari yako; hakuna cha kupata wala kupoteza", "Ni hiari yako. Ukikataa, hakuna baya litakalofuata. \#
    Ukikubali, hupati kitu kwa hilo."],
        ["ruka swali lolote, acha wakati wowote", "Unaweza kuruka swali lolote na kuacha wakati wowote. Si lazima \#
    kusema kwa nini."],
        ["tunachoandika; hatuandiki majina", "Ninaandika unachosema, lakini si majina: si lako wala la mtu mwingine. \#
    Niambie ninapopaswa kutoandika."],
        ["nani anaona, na inatunzwaje", "Timu yetu tu ndiyo inasoma, na inatunzwa ikiwa imefungwa. Tunachowaambia \#
    wengine kisionyeshe nani alisema."],
        ["tusichoweza kuahidi", "Siwezi kuahidi kwamba hakuna atakayejua kamwe, wala pesa, wala ulinzi. Kama mtu \#
    yuko karibu kuumizwa vibaya, huenda nikalazimika kuchukua hatua, na nitakuambia kwanza."],
        ["jinsi ya kuondoa ruhusa, na hadi lini", "Unaweza kuondoa ruhusa baadaye bila sababu; nitakuambia hadi \#
    lini. Kilichokwisha kutoka hakiwezi kurudishwa."],
        ["ulalamike kwa nani; utasikiaje kutoka kwetu", "Kama kuna jambo halikuwa sawa, kuna mtu unayeweza \#
    kumwambia; nitakuambia ni nani. Na nitakuambia utasikiaje kutoka kwetu."]
      ],
      "lines": {
        "yourWay": "Sema kwa njia yako.",
        "understanding": "Nini kitafanyika sasa? Unaweza kufanya nini kama swali hulipendi?",
        "mayWeTalk": "Je, tunaweza kuongea, na ninaweza kuandika unachosema, kwa ajili ya timu yetu?",
        "leaveOut": "Sasa umesikia uliyosema: kuna jambo la kuacha?",
        "mayWe": "Je, tunaweza …",
        "quotes": "kutumia maneno yako, bila jina lako",
        "aggregate": "kukuhesabu kati ya wengine katika tunachochapisha",
        "shareDeid": "kushirikisha haya, bila jina lako, na wenzetu",
        "feedback": "kurudi na kukuambia tulichojifunza",
        "stillHolds": "Yote yaliyokubaliwa mwanzoni bado yanasimama",
        "takeItBack": "hapana, ondoa yote",
        "stillMayWe": "Je, bado tunaweza kuhifadhi uliyotuambia, na kuyatumia katika timu yetu?",
        "recontact": "kukutafuta tena",
        "sealName": "kuhifadhi jina lako, limefungwa mbali na mengine",
        "orgNamed": "kutaja shirika lako hadharani",
        "notAskedMeansNo": "Kisichoulizwa maana yake hapana. Kinaweza kuulizwa siku nyingine."
      }
    }
    }
    """#
}
