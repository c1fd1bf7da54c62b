package dev.headset.understanding;

/** How people ask for a person or a manager, in Polish. */
final class PolishWishes {

  private static final String PERSONS =
      """
      konsultant konsultanta konsultantowi konsultantem /
      człowiek człowieka człowiekowi człowiekiem /
      pracownik pracownika pracownikowi pracownikiem / doradca doradcę doradcy doradcą /
      ktoś kogoś komuś kimś / operator operatora operatorowi operatorem /
      żywy_człowiek żywego_człowieka żywemu_człowiekowi żywym_człowiekiem /
      konsultantka konsultantkę konsultantce konsultantką /
      pracownik_obsługi pracownika_obsługi pracownikowi_obsługi pracownikiem_obsługi /
      ktoś_z_obsługi kogoś_z_obsługi komuś_z_obsługi kimś_z_obsługi /
      agent agenta agentowi agentem / żywa_osoba żywą_osobę żywej_osobie żywą_osobą /
      specjalista specjalistę specjaliście specjalistą /
      przedstawiciel przedstawiciela przedstawicielowi przedstawicielem /
      doradca_klienta doradcę_klienta doradcy_klienta doradcą_klienta /
      asystent asystenta asystentowi asystentem /
      prawdziwy_człowiek prawdziwego_człowieka prawdziwemu_człowiekowi prawdziwym_człowiekiem /
      pracownica pracownicę pracownicy pracownicą /
      konsultant_infolinii konsultanta_infolinii konsultantowi_infolinii konsultantem_infolinii /
      pani_z_obsługi panią_z_obsługi pani_z_obsługi panią_z_obsługi
      """;

  private static final String MANAGERS =
      """
      kierownik kierownika kierownikowi kierownikiem /
      przełożony przełożonego przełożonemu przełożonym / szef szefa szefowi szefem /
      menedżer menedżera menedżerowi menedżerem /
      kierowniczka kierowniczkę kierowniczce kierowniczką /
      dyrektor dyrektora dyrektorowi dyrektorem /
      zwierzchnik zwierzchnika zwierzchnikowi zwierzchnikiem /
      menadżer menadżera menadżerowi menadżerem /
      kierownik_sklepu kierownika_sklepu kierownikowi_sklepu kierownikiem_sklepu /
      szefowa szefową szefowej szefową / manager managera managerowi managerem /
      kierownik_zmiany kierownika_zmiany kierownikowi_zmiany kierownikiem_zmiany /
      przełożona przełożoną przełożonej przełożoną /
      twój_szef twojego_szefa twojemu_szefowi twoim_szefem /
      twój_przełożony twojego_przełożonego twojemu_przełożonemu twoim_przełożonym
      """;

  /** Wishes for either of them. */
  private static final String FOR_EITHER =
      """
      {kto} / {kogo} / {kto} proszę / {kogo} proszę / poproszę {kogo} / poproszę z {kim} /
      poproszę do {kogo} / proszę {kogo} / proszę o {kogo} / proszę z {kim} /
      prosze mnie polaczyc z {kim} / proszę przełączyć mnie do {kogo} /
      proszę przełączyć rozmowę na {kogo} / proszę dać mi {kogo} / proszę zawołać {kogo} /
      proszę o połączenie z {kim} / proszę o rozmowę z {kim} / proszę o kontakt z {kim} /
      proszę o kontakt {kogo} / proszę o kontakt ze strony {kogo} / proszę o telefon od {kogo} /
      proszę o odpowiedź {kogo} / proszę o pomoc {kogo} /
      proszę o przekazanie mojej sprawy {komu} / proszę to przekazać {komu} /
      proszę przekazać {komu} że czekam na odpowiedź / proszę skierować mnie do {kogo} /
      prosiłbym o rozmowę z {kim} / prosiłabym o kontakt z {kim} jeśli to możliwe /
      prosiłam o {kogo} i nadal piszę z automatem / chcę {kogo} / chce {kogo} teraz /
      ja chce {kogo} / chcę do {kogo} / chcę z {kim} / chcę rozmawiać z {kim} /
      chcę rozmawiać tylko z {kim} / chce rozmawiac z waszym {kim} / chcę porozmawiać z {kim} /
      chcę porozmawiać z {kim} o mojej fakturze / chcę pogadać z {kim} /
      chce gadac z {kim} o karcie / chcę pisać z {kim} / chcę się skontaktować z {kim} /
      chcę połączyć się z {kim} / chcę być połączony z {kim} / chcę żeby {kto} się tym zajął /
      chcę żeby odpisał mi {kto} / chcę żeby zadzwonił do mnie {kto} /
      chcę usłyszeć to od {kogo} / chciałbym {kogo} / chciałbym rozmawiać z {kim} /
      chciałabym porozmawiać z {kim} / chciałabym się połączyć z {kim} /
      chciałbym skontaktować się z {kim} w sprawie zwrotu / chciałabym mówić z {kim} /
      chciałbym prosić {kogo} / chciałabym prosić o rozmowę z {kim} /
      chcielibyśmy porozmawiać z {kim} / wolę {kogo} / wolałbym {kogo} / wolę rozmawiać z {kim} /
      wolałabym porozmawiać z {kim} / potrzebuję {kogo} / potrzebny {kto} / potrzebny mi {kto} /
      potrzebuję porozmawiać z {kim} / potrzebuję rozmowy z {kim} / potrzebuję kontaktu z {kim} /
      potrzebuje pilnie {kogo} / potrzebuję pomocy {kogo} z moją kartą /
      muszę porozmawiać z {kim} / muszę pogadać z {kim} / muszę się skontaktować z {kim} /
      muszę dostać się do {kogo} / szukam {kogo} / żądam {kogo} / żądam kontaktu z {kim} /
      domagam się rozmowy z {kim} / daj {kogo} / daj mi {kogo} / dajcie {kogo} /
      dajcie mi wreszcie {kogo} / dajcie mi pogadać z {kim} / daj mi porozmawiać z {kim} /
      dawaj {kogo} / dawać {kogo} / dawajcie mi tu {kogo} / podaj mi {kogo} / zawołaj {kogo} /
      zawołajcie mi {kogo} / wołaj {kogo} / wezwij {kogo} / wezwijcie {kogo} / znajdź mi {kogo} /
      przyślijcie {kogo} / przyprowadź {kogo} / poproś {kogo} o kontakt ze mną /
      powiedz {komu} żeby się odezwał / powiedzcie {komu} żeby do mnie napisał / połącz z {kim} /
      połącz mnie z {kim} / połącz mnie proszę z {kim} / połączcie mnie z {kim} /
      polacz mnie wreszcie z {kim} / łącz z {kim} / łącz mnie z {kim} / łączcie z {kim} /
      przełącz do {kogo} / przełącz mnie do {kogo} / przełącz mnie na {kogo} /
      przełączcie mnie do {kogo} / przekieruj do {kogo} / przekieruj mnie do {kogo} /
      przekierujcie rozmowę do {kogo} / przekaż mnie {komu} / przekaż to {komu} /
      przekażcie to {komu} / przekaż moje pytanie {komu} / skieruj mnie do {kogo} /
      oddaj mnie {komu} / umów mnie z {kim} / skontaktuj mnie z {kim} /
      skontaktujcie mnie z {kim} / niech {kto} się odezwie / niech {kto} odpisze /
      niech {kto} do mnie zadzwoni / niech {kto} na to spojrzy / niech mi odpowie {kto} /
      niech się tym zajmie {kto} / niech to sprawdzi {kto} / czy mogę {kogo} / czy mogę z {kim} /
      czy mogę prosić {kogo} / czy mogę prosić o {kogo} / czy mogę mówić z {kim} /
      czy mogę rozmawiać z {kim} o reklamacji / czy mogę porozmawiać z {kim} /
      czy mogę pogadać z {kim} / czy mogę być połączony z {kim} /
      czy mogłabym porozmawiać z {kim} / czy mógłbym rozmawiać z {kim} /
      czy mógłbym poprosić {kogo} / czy mogę się skontaktować z {kim} /
      czy można z {kim} porozmawiać / czy można rozmawiać z {kim} / czy można prosić {kogo} /
      czy da się porozmawiać z {kim} / czy da się połączyć z {kim} /
      czy jest możliwość rozmowy z {kim} / czy jest możliwość kontaktu z {kim} /
      czy istnieje możliwość połączenia z {kim} / czy możesz mnie przełączyć do {kogo} /
      czy możesz połączyć mnie z {kim} / czy możesz zawołać {kogo} / czy możesz dać mi {kogo} /
      czy możecie mnie połączyć z {kim} / czy możecie przekazać to {komu} /
      czy mógłbyś przekierować mnie do {kogo} / czy mogliby państwo połączyć mnie z {kim} /
      czy może mnie pani połączyć z {kim} / czy może pan poprosić {kogo} /
      czy {kto} może mi pomóc / czy {kto} może na to zerknąć / czy {kto} mógłby mi odpowiedzieć /
      czy {kto} może do mnie zadzwonić / czy {kto} może się ze mną skontaktować / czy jest {kto} /
      czy jest tu {kto} / czy jest jakiś {kto} / czy jest u was {kto} z którym mogę porozmawiać /
      czy {kto} jest dostępny / mogę z {kim} / mogę porozmawiać z {kim} /
      mogę rozmawiać z {kim} czy nie / moge prosic {kogo} / można {kogo} / można z {kim} /
      można prosić {kogo} / da się z {kim} / jest {kto} / jest tam {kto} / macie tam {kogo} /
      gdzie jest {kto} / gdzie znajdę {kogo} / jak porozmawiać z {kim} / jak rozmawiać z {kim} /
      jak mogę porozmawiać z {kim} / jak mogę dostać {kogo} / jak się połączyć z {kim} /
      jak skontaktować się z {kim} / jak dostać się do {kogo} / jak złapać {kogo} /
      kiedy będę mógł porozmawiać z {kim} / kiedy odezwie się {kto} / kiedy odpisze {kto} /
      dlaczego nie mogę porozmawiać z {kim} / czemu nie łączycie mnie z {kim} / rozmowa z {kim} /
      rozmowa z {kim} proszę / kontakt z {kim} / kontakt do {kogo} / połączenie z {kim} /
      pogadać z {kim} / porozmawiać z {kim} / czat z {kim} / z {kim} / z {kim} proszę /
      z {kim} chcę / z {kim} chcę rozmawiać / z {kim} poproszę / do {kogo} / do {kogo} proszę /
      tylko {kto} / tylko {kto} mi pomoże / tylko z {kim} będę rozmawiać / to sprawa dla {kogo} /
      lepiej {kogo} / wolałbym żeby {kto} to zrobił / nie pomagasz daj {kogo} /
      nie rozumiesz daj mi {kogo} / nic z tego nie rozumiem dajcie {kogo} /
      nie umiesz pomóc więc połącz z {kim} / zgubiłem kartę i potrzebuję {kogo} /
      paczka zginęła i chcę rozmawiać z {kim} / to nic nie daje poproszę {kogo} /
      halo {kogo} proszę / dzień dobry {kogo} poproszę / nie ciebie tylko {kogo} /
      nie ty tylko {kto} / kazali mi poprosić {kogo} / reklamacja i {kogo} proszę /
      nie, chcę rozmawiać z {kim} / nie, połącz mnie z {kim} / halo jest tu {kto} /
      ludzie jest tam {kto} / no dawaj tego {kogo} / może jednak {kto} / nie dam rady bez {kogo} /
      nikt mi nie pomaga dajcie mi {kogo} / czy {kto} mógłby zerknąć na moją sprawę /
      czy {kto} mógłby przeczytać moją wiadomość / czy {kto} może spojrzeć na moją reklamację /
      czy macie {kogo} który się na tym zna / macie jakiegoś {kogo} / nie macie tam {kogo} /
      nie ma u was {kogo} / czy nie ma tam {kogo} / dlaczego nie odpisuje mi {kto} /
      czekam aż odpisze mi {kto} / czekam na odpowiedź {kogo} tu na czacie /
      oczekuję kontaktu {kogo} / oczekuję rozmowy z {kim} / oddajcie sprawę {komu} /
      dajcie to {komu} do sprawdzenia / prześlijcie moją sprawę {komu} /
      przekażcie moją reklamację {komu} / przekaż moje zgłoszenie {komu} /
      proszę przesłać to do {kogo} / proszę dopuścić mnie do {kogo} / dopuść mnie do {kogo} /
      dołącz {kogo} do czatu / zaproś {kogo} do rozmowy / pokaż jak dostać się do {kogo} /
      co mam wpisać żeby dostać {kogo} / co wpisać żeby pogadać z {kim} / jaki numer do {kogo} /
      jak długo czeka się na {kogo} / ile mam czekać na {kogo} /
      ile czeka się na rozmowę z {kim} / przydałby się {kto} / przydałaby się rozmowa z {kim} /
      dobrze byłoby pogadać z {kim} / zależy mi na rozmowie z {kim} /
      zależy mi na kontakcie z {kim} / byłbym wdzięczny za kontakt z {kim} /
      będę wdzięczna za rozmowę z {kim} / uprzejmie proszę o połączenie z {kim} /
      czy byłaby możliwość połączenia z {kim} / czy byłaby szansa porozmawiać z {kim} /
      po prostu daj mi {kogo} / serio dajcie {kogo} / błagam {kogo} / błagam połącz mnie z {kim} /
      jeszcze raz proszę o {kogo} / trzeci raz proszę o {kogo} / weź mi {kogo} daj /
      weź przełącz mnie do {kogo} / skocz po {kogo} / leć po {kogo} / ej {kogo} daj /
      yyy {kogo} poproszę
      """;

  private static final String FOR_A_PERSON =
      """
      ktoś żywy / kogoś żywego poproszę / kogoś prawdziwego proszę / ktoś ogarnięty poproszę /
      kogoś kto się na tym zna / chcę kogoś żywego / chcę kogoś kto mi to wyjaśni /
      chcę z kimś porozmawiać / chcę z kimś pogadać o tej paczce / chciałabym z kimś porozmawiać /
      chciałbym z kimś z firmy pomówić / muszę z kimś porozmawiać / potrzebuję z kimś pogadać /
      potrzebuję kogoś do pomocy / czy mogę z kimś pogadać / czy ktoś może ze mną porozmawiać /
      czy ktoś może się tym zająć osobiście / czy ktoś od was może mi to wytłumaczyć /
      czy ktoś z obsługi może odpisać / czy ktoś mógłby mi odpisać w końcu /
      czy znajdzie się ktoś kto mi odpowie / czy jest ktoś z kim mogę porozmawiać /
      jest tam kto z kim można pogadać / jest ktoś żywy po drugiej stronie / daj kogoś /
      daj mi kogoś kto pomoże / dajcie kogoś innego / dajcie mi kogoś z biura /
      dajcie kogoś z mózgiem / połącz z kimś / połączcie mnie z kimś kto to załatwi /
      przełącz mnie do kogoś innego / przełącz na kogoś / przekaż to komuś /
      przekażcie to komuś od was / niech ktoś mi pomoże a nie ten automat /
      niech ktoś z was się odezwie / niech ktoś do mnie napisze / niech ktoś żywy odpisze /
      zawołajcie kogokolwiek / ktokolwiek żywy / jakiś człowiek proszę / jakikolwiek konsultant /
      żywa osoba proszę / żywego człowieka / żywy konsultant / prawdziwy człowiek poproszę /
      prawdziwą osobę proszę / prawdziwa pomoc proszę / ludzi poproszę / chcę ludzi /
      są tam ludzie z którymi można pogadać / macie ludzi do pomocy /
      czy pracuje u was ktoś żywy kto odpisze / obsługa / obsługę proszę / obsługa sklepu /
      dział obsługi klienta / dział reklamacji proszę / biuro obsługi klienta proszę / infolinia /
      infolinię poproszę / numer do konsultanta / proszę z obsługą / połącz z obsługą /
      połącz mnie z biurem / połącz mnie z działem zwrotów / kontakt z działem reklamacji /
      kontakt z biurem obsługi klienta / jak skontaktować się z obsługą /
      jak się dodzwonić do obsługi / jak dostać się do biura obsługi /
      chcę rozmawiać z obsługą klienta / chcę się dodzwonić do człowieka /
      chcę rozmawiać z kimś z działu technicznego / czy mogę porozmawiać z obsługą /
      proszę o kontakt z działem obsługi / proszę o kontakt z państwa biurem / pomoc na żywo /
      czat na żywo / czat na żywo proszę / rozmowa na żywo / chcę porozmawiać na żywo /
      chcę czat z żywą osobą / otwórzcie czat z człowiekiem / ludzka pomoc / ludzki konsultant /
      po ludzku chcę pogadać z kimś / osobisty kontakt z pracownikiem / nie bot / nie z botem /
      nie z automatem tylko z człowiekiem / nie robot, człowiek / bez bota / bez robotów /
      bez automatu poproszę / żadnych botów / żadnych robotów /
      żadnych automatycznych odpowiedzi / dość bota / dość tego robota / dość automatów /
      dosyć tych automatycznych wiadomości / koniec z botem / koniec z automatem / mam dość bota /
      mam dość robota / mam dość gadania z maszyną / mam dość automatycznych odpowiedzi /
      mam dosyć pisania z robotem / mam po dziurki w nosie tego automatu / nienawidzę botów /
      nie lubię gadać z maszyną / nie znoszę tych botów / nie chcę bota / nie chce robota /
      nie chcę rozmawiać z robotem / nie chcę pisać z automatem / nie chcę rozmawiać z maszyną /
      nie chcę sztucznej inteligencji / nie będę gadać z botem / nie będę pisać z robotem /
      nie rozmawiam z botami / nie gadam z maszynami / nie mam zamiaru pisać z botem /
      nie interesuje mnie rozmowa z automatem / przestań odpowiadać jak robot /
      przestań wysyłać te automatyczne teksty / przestańcie z tym botem / skończ z tym robotem /
      skończ te automatyczne odpowiedzi / wyłącz bota / wyłącz tego robota / wyłączcie automat /
      jak wyłączyć bota / jak ominąć bota / jak wyjść z tego bota / ominąć automat / pomiń bota /
      zabierz bota / zostaw mnie bocie / głupi bot / głupia maszyna / bezużyteczny bot /
      ten bot nic nie rozumie / ten bot jest bezużyteczny / ten robot nie pomaga /
      ten automat jest beznadziejny / wasz bot jest do bani / wasz bot to porażka /
      bot nie umie mi pomóc / bot w kółko powtarza to samo / robot odpowiada bez sensu /
      automat mnie nie rozumie / gadam z maszyną a chcę z człowiekiem / człowiek a nie bot /
      człowieka zamiast maszyny / konsultanta a nie bota / chcę człowieka nie robota /
      zamiast robota konsultant / wolę ludzi od botów / połącz mnie / połącz mnie proszę /
      przełącz mnie / łączcie mnie / przełączcie mnie w końcu / proszę mnie połączyć /
      proszę mnie przełączyć / proszę o połączenie / proszę przekierować moją rozmowę /
      proszę mnie skierować do kogoś / proszę mi kogoś dać / proszę kogoś z obsługi /
      proszę kogoś z działu zwrotów / poproszę panią z obsługi /
      poproszę kogoś kto mówi po ludzku / proszę niech ktoś do mnie oddzwoni z biura /
      czy mogę prosić kogoś kompetentnego / ktoś kompetentny proszę /
      wyślijcie moje zgłoszenie do człowieka / moje pytanie ma przeczytać człowiek /
      niech przeczyta to ktoś z was / nie będę rozmawiała z maszyną / nie będę pisał z automatem /
      nie mam ochoty rozmawiać z robotem / jest tam kto żywy / żywy konsultant teraz /
      żywego konsultanta ale już / człowieka a nie programu / konsultant a nie program /
      jacyś ludzie do rozmowy / czy ktoś od państwa mógłby przeczytać moje pismo /
      czy ktoś z państwa odpisze / czy ktoś od was mógłby zajrzeć do mojego zgłoszenia /
      czy ktoś z państwa mógłby zająć się moim zgłoszeniem / niech ktoś spojrzy na moje zgłoszenie /
      czy mógłby ktoś spojrzeć na moją sprawę /
      czy ktoś z państwa może spojrzeć na moją sprawę / wsparcie żywego człowieka / wsparcie konsultanta na żywo /
      daj spokój z tym automatem / dajcie spokój z tymi automatycznymi formułkami /
      dajcie spokój z tym botem / nie wysyłaj mi gotowych odpowiedzi /
      nie chcę gotowych formułek / jest tam jakaś pani z którą mogę porozmawiać /
      chciałabym porozmawiać z jakąś miłą panią /
      jestem już stara i wolę rozmawiać z człowiekiem / ktoś cierpliwy kto mi to wytłumaczy /
      niech ktoś mi to na spokojnie wytłumaczy
      """;

  private static final String FOR_A_MANAGER =
      """
      eskalacja / eskaluj / proszę eskalować / proszę o eskalację / chcę eskalować sprawę /
      chcę eskalacji / eskalujcie moją reklamację / wyżej proszę / kogoś wyżej /
      kogoś wyżej proszę / ktoś wyżej postawiony / chcę rozmawiać z kimś ważniejszym /
      chcę rozmawiać z kimś wyżej postawionym / chcę z kimś decyzyjnym /
      chcę pogadać z kimś kto tu decyduje / poproszę osobę decyzyjną /
      dajcie kogoś kto może podjąć decyzję / połącz mnie z kimś kto rządzi /
      połącz z kimś nad tobą / kto jest nad tobą / kto jest twoim szefem chcę z nim mówić /
      kto tu jest szefem / kto tu dowodzi / kto jest kierownikiem proszę go zawołać /
      z osobą odpowiedzialną proszę / chcę mówić z osobą odpowiedzialną za sklep /
      chcę rozmawiać z waszą dyrekcją / dyrekcja proszę / kierownictwo proszę / zarząd proszę /
      przekażcie to do kierownictwa / przekaż to wyżej / puśćcie to wyżej / skieruj to wyżej /
      idę z tym wyżej / zgłaszam to wyżej / złożę skargę do twojego kierownika /
      chcę się poskarżyć kierownikowi / chcę się poskarżyć twojemu przełożonemu /
      chcę złożyć skargę na ręce dyrektora / skarga do dyrekcji /
      nie chcę konsultanta tylko kierownika / nie konsultant tylko kierownik /
      konsultant nie pomógł więc chcę kierownika /
      konsultant był niemiły proszę jego przełożonego /
      rozmawiałem z konsultantem a teraz chcę szefa /
      pracownik mnie zbył chcę rozmawiać z jego szefem / nie z tobą tylko z twoim szefem /
      niech się tym zajmie ktoś wyżej / niech szef się odezwie /
      niech przełożony do mnie oddzwoni / niech dyrektor to przeczyta / czy jest ktoś nad tobą /
      czy jest ktoś wyżej z kim mogę rozmawiać / numer do kierownika proszę /
      jak się skontaktować z dyrekcją / szef proszę / szefa na czat /
      kto jest nad wami chcę z nim rozmawiać / kto u was rządzi bo chcę z nim porozmawiać /
      kto tu jest najważniejszy niech się odezwie / poproszę kogoś z zarządu /
      proszę z kimś zarządzającym / osoba zarządzająca proszę /
      proszę połączyć z osobą odpowiedzialną / kto jest twoim kierownikiem, chcę z nim pogadać /
      jak nazywa się twój szef, chcę z nim mówić
      """;

  static final WishLists LISTS =
      WishLists.of(
          PolishWishWords.KINDS,
          PERSONS,
          MANAGERS,
          FOR_EITHER,
          FOR_A_PERSON,
          FOR_A_MANAGER,
          PolishNoWishes.SENTENCES);

  private PolishWishes() {}
}
