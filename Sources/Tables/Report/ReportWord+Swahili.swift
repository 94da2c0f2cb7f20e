extension ReportWord {
  // A native reader must check it with people who live there.
  /// The words in Swahili.
  static let swahili = """
    Report
    heard = Tuliyosikia
    forTeam = Kwa timu ya utafiti tu
    forShared = Kwa wale waliopewa, na si mwingine yeyote
    forPublic = Kwa kila mtu
    careTeam = Ufunge ukurasa huu, usiubebe mahali unapoweza kusomwa kizuizini. Hakuna aliyetajwa jina hapa, lakini anayejua mahali anaweza kukisia.
    careShared = Utumie kwa lengo hili tu, usiupe mwingine. Usijaribu kujua nani ni nani.
    carePublic = Unaweza kupewa wengine. Usiuweke kando ya kurasa za awali ili kupata kisichoonyeshwa.
    purpose = Ni kwa ajili ya: {1}
    recipients = Anayeupata: {1}
    made = Umetengenezwa {1}
    year = Imehesabiwa kwa mwaka {1}
    people = Watu waliosikilizwa: {1}
    contents = Yaliyomo
    answer = jibu
    who = nani
    target = tulitaka kusikia
    words = kwa maneno yao wenyewe
    fewer = <{1}
    most = karibu wote
    hidden = haionyeshwi
    asOf = {1} (imehesabiwa {2})
    days = siku
    decided = zilizoamuliwa
    known = siku zinazojulikana
    open = bado wazi
    middle = katikati ya siku
    atLeast = {1} na zaidi
    unknown = haijulikani
    moreHere = na {1} zaidi
    moreRows = {1} zaidi hazikuandikwa hapa; daftari lina zote.
    moreMarks = {1} zaidi hazikuchorwa; jedwali linahesabu zote.
    graveMark = !: kati ya zilizo nzito zaidi
    fewerMark = {1}: chini ya {2}, labda hakuna
    mostMark = {1}: namba ingefichua waliobaki
    hiddenMark = {1}: ingefichua wengine, au waliosikilizwa hawataki isemwe
    graveSign = Fremu nene: kati ya zilizo nzito zaidi
    fewerSign = Fremu ya vistari: chini ya {1}, labda hakuna
    targetSign = Mstari wa wima: wangapi tulitaka kuwasikia
    openSign = Mshale: hakuna kilichoamuliwa bado
    cannotTell = Ambacho hii haiwezi kusema
    method = Jinsi ulivyotengenezwa, na mipaka yake
    reach = Hawa ni watu walioweza kufikiwa na waliokubali. Hawasemi kwa ajili ya mtu mwingine.
    permissionTeam = Ni yale tu yaliyosemwa katika mazungumzo ambayo ruhusa yake inaruhusu matumizi ya timu siku ya kutengenezwa.
    permissionOthers = Ni yale tu yaliyosemwa katika mazungumzo ambayo ruhusa yake inaruhusu matumizi haya. Ndiyo iliyoondolewa, au ya zamani mno, haihesabiwi.
    practice = Mazungumzo ya mazoezi hayamo.
    small = Hakuna namba ya watu chini ya {1} inayoonyeshwa; <{1} ni yoyote kati ya hizo, hata hakuna. Kinachoweza kufichua namba hiyo hakionyeshwi pia, na wasichotaka kisemwe waliosikilizwa kimeachwa.
    smallTeam = Namba ziko kama zilivyo, hata za mtu mmoja: zinaweza kuonyesha nani alisema nini. Kisitangazwe chochote kinachoweza kuonyesha watu chini ya {1}.
    order = Uwezekano na uzito ni maneno yenye mpangilio, si kiasi: yanahesabiwa, hayapigiwi wastani.
    staysHere = Mazungumzo yanayobaki daftarini kwa sababu ruhusa haifiki huko: {1}
    leftOut = Kisichoruhusiwa kinabaki daftarini, na ni kiasi gani hakisemwi.
    cite = Jinsi ya kunukuu
    citing = Sema kwamba watu walizungumza kwa ruhusa ya matumizi haya.
    takeBack = Mtu akiondoa alichosema
    takeBackTeam = Hakuna sababu inayohitajika. Haribu ukurasa huu na nakala zote, utengeneze upya kutoka daftarini, ambako kimeondolewa.
    takeBackShared = Waliokupa watakuandikia. Haribu ukurasa huu na nakala zote, sema umefanya hivyo, na uombe upya. Hakuna sababu inayohitajika.
    takeBackPublic = Kilichotangazwa kwa hesabu hakiwezi kurudishwa. Ukurasa ujao unatengenezwa bila alichosema, na pale tu tofauti haionyeshi alikuwa nani. Hakuna sababu inayohitajika.
    tell = Wa kuambiwa: {1}
    program = Umeandikwa na {1}
    """
}
