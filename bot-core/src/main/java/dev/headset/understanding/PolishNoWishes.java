package dev.headset.understanding;

/** What has the words of a wish for a person or a manager, and is none, in Polish. */
final class PolishNoWishes {

  /** Sentences about persons and managers, and others. */
  static final String SENTENCES =
      """
      mój {kto} / mój {kto} kazał napisać / mój {kto} chce fakturę / mój {kto} zamówił krzesła /
      mój {kto} używa tego konta / mój {kto} płaci swoją kartą / nasz {kto} nie dostał paczki /
      moja koleżanka to {kto} / dla mojego {kogo} / prezent dla {kogo} / kupiłam to dla {kogo} /
      zamówiłem dla {kogo} fotel / koszulka dla {kogo} / książka o {kim} / jestem {kim} /
      jestem {kim} i potrzebuję faktury / pracuję jako {kto} / byłem u {kogo} w banku /
      ten {kto} był niegrzeczny / {kto} był bardzo miły /
      {kto} powiedział że paczka jest w drodze / {kto} mówił że zwrot trwa dwa dni /
      {kto} obiecał mi rabat / {kto} nie oddzwonił / {kto} się rozłączył /
      {kto} podał mi zły numer / {kto} już mi odpisał / {kto} już mi pomógł /
      {kto} z banku dzwonił do mnie / {kto} w sklepie nie chciał przyjąć zwrotu /
      {kto} który to pakował zapomniał kabla / {kto} który mi to sprzedał kłamał /
      {kto} który przywiózł paczkę rzucił nią / wasz {kto} już mi pomógł dziękuję /
      wasz {kto} był super / wasz {kto} obiecał wysłać nowy /
      wasz {kto} powiedział że dostanę zwrot / wasz {kto} dał mi kod który nie działa /
      rozmawiałem z {kim} wczoraj / rozmawiałam z waszym {kim} i nic to nie dało /
      rozmawiałem już z {kim} dwa razy o tej paczce / pisałam z {kim} w zeszłym tygodniu /
      dzwoniłem do {kogo} i mówił że wysłane / dostałem list od {kogo} /
      spotkałem {kogo} na lotnisku / oddałem paczkę {komu} / wysłałem zwrot {komu} /
      zostawiłam to u {kogo} / zapłaciłem {komu} / nie potrzebuję {kogo} /
      nie potrzebuje zadnego {kogo} / nie potrzebuję rozmawiać z {kim} / nie chcę {kogo} /
      nie chcę żadnego {kogo} tylko zwrot / nie chcę rozmawiać z {kim} /
      nie chcę rozmawiać z {kim} tylko oddać buty / nie chcę być łączony z {kim} /
      nie mam czasu na rozmowę z {kim} / nie trzeba {kogo} / nie trzeba mnie łączyć z {kim} /
      nie trzeba wołać {kogo} / nie musisz wołać {kogo} / nie musisz łączyć mnie z {kim} /
      nie musicie dawać mi {kogo} / nie łącz mnie z {kim} / nie łączcie mnie z {kim} /
      nie przełączaj mnie do {kogo} / nie przekazujcie tego {komu} / nie wołaj {kogo} /
      nie prosiłem o {kogo} / nie prosiłam o rozmowę z {kim} / bez {kogo} / bez rozmowy z {kim} /
      bez udziału {kogo} / bez pomocy {kogo} / {kto} niepotrzebny / {kto} nie jest potrzebny /
      dziękuję {kto} nie jest konieczny / czy da się to zrobić bez {kogo} /
      czy muszę rozmawiać z {kim} / czy muszę dzwonić do {kogo} żeby anulować /
      czy potrzebny jest {kto} do zwrotu / czy jesteś {kim} / czy ty jesteś {kim} /
      czy rozmawiam z {kim} / jesteś {kim} / kto to jest {kto} / co robi {kto} /
      ile zarabia {kto} / jak zostać {kim} / czy zatrudniacie {kogo} / praca jako {kto} /
      zmieniłem {kogo} na innego / pytał mnie o to {kto} / {kto} w filmie /
      imię {kogo} na fakturze jest złe / czy mogę oddać paczkę {komu} /
      czy {kto} może odebrać za mnie paczkę / czy mój {kto} może użyć kuponu /
      czy {kto} w sklepie widzi moje zamówienie / przekażcie {komu} że dziękuję /
      przestań proponować mi {kogo} / ile osób może oglądać naraz / dla ilu osób jest ten namiot /
      o której otwiera się obsługa / do której czynna infolinia / czy infolinia jest płatna /
      jaki jest numer infolinii / w jakie dni pracuje biuro / godziny otwarcia biura /
      obsługa nie odpowiada na maile / obsługa kazała mi czekać / obsługa była miła /
      obsługa naliczyła mi dwa razy / obsługa tego urządzenia / łatwa obsługa /
      instrukcja obsługi / czy to obsługuje wifi / obsługiwane formaty / opłata za obsługę /
      czat się zawiesił / czat ciągle się zamyka / okno czatu jest puste /
      wiadomości na czacie nie dochodzą / transmisja na żywo się tnie / program na żywo /
      kiedy jest program na żywo / żywa roślina doszła zwiędła / żywe kolory /
      czy mogę rozmawiać przez te słuchawki / chcę rozmawiać z mamą przez wideo /
      rozmowa się urywa / rozmowa wideo nie działa / słaba jakość rozmów / miło było porozmawiać /
      do usłyszenia / o czym pogadamy / chcę porozmawiać o zamówieniu / chcę pogadać o cenie /
      chcę zapytać o zwrot / porozmawiajmy o czymś innym / mam pytanie o dostawę /
      potrzebuję pomocy / potrzebuję pomocy z kontem / potrzebuję faktury / pomoc /
      pomocy proszę / czy możecie mi pomóc z przelewem / możesz pomóc / pomóż /
      proszę pomóżcie mi znaleźć paczkę / proszę o pomoc w zwrocie / proszę o zwrot /
      proszę o fakturę / proszę o numer paczki / proszę o informację /
      proszę o kontakt mailowy w sprawie paczki /
      proszę o szybki kontakt / proszę o pilny kontakt w sprawie reklamacji / proszę o wymianę / chcę zwrot /
      chcę moje pieniądze / chcę oddać buty / chcę anulować / chcę nowy / chce niebieski /
      daj mi kod / daj numer paczki / daj mi rabat / dajcie mi zwrot / dajcie znać kiedy będzie /
      dajcie znać jak wyślecie / dawaj moje pieniądze / podaj adres sklepu / podaj numer konta /
      przyślij fakturę / przyślijcie nowy / połącz telefon z telewizorem / połącz moje konta /
      połączyć słuchawki z laptopem / nie mogę połączyć się z siecią / połączenie zrywa /
      przełącz na inny plan / przełącz język / przelew nie doszedł /
      przelać pieniądze na inne konto / przekieruj paczkę do punktu / przekaż kod kurierowi /
      przekażcie kurierowi że mnie nie ma / przełożyć dostawę na jutro / dostawa przełożona /
      przełożony termin / termin został przełożony / skontaktuj się z kurierem /
      kontakt do kuriera / kontakt ze sprzedawcą / sprzedawca się nie odzywa /
      zadzwoń do kuriera / niech kurier zostawi u sąsiada / niech kurier zadzwoni /
      niech paczka czeka w punkcie / powiedz kurierowi żeby zostawił pod drzwiami /
      ktoś inny odebrał moją paczkę / ktoś używa mojej karty / ktoś wszedł na moje konto /
      ktoś zbił szybę / ktoś zostawił paczkę na deszczu / ktoś mi powiedział że za darmo /
      ktoś dzwonił w sprawie paczki / ktoś podpisał odbiór ale nie ja /
      czy ktoś może odebrać paczkę za mnie / czy ktoś inny może użyć mojego kodu /
      czy ktoś musi być w domu / czy ktoś jeszcze ma ten problem / czy ktoś wie kiedy dojdzie /
      czy ktoś będzie w punkcie w sobotę / wysłałem komuś przez pomyłkę /
      mieszkam z kimś kto ma konto / chcę wysłać prezent komuś / chcę komuś podarować kartę /
      nikogo nie było w domu / nikt nie odbiera w sklepie / nikt mi nie powiedział /
      nikt nie przyszedł / nie było nikogo w punkcie / dodać osobę do konta / jedna osoba /
      dla jednej osoby / osoba prywatna / zła osoba dostała moje pieniądze /
      stolik dla trzech osób / ludzie piszą że to podróbka / prawa człowieka książka /
      model ciała człowieka / ludzie co z moją paczką / człowieku ile można czekać /
      agencja pracy / agent nieruchomości / operator komórkowy / operator blokuje wiadomości /
      mój operator / kierownica skrzypi / kierowca nie przyjechał / kierunek wysyłki /
      szef kuchni / szefowie kuchni program / menedżer haseł / menedżer plików /
      menedżer konta gdzie to jest / kierownik budowy zamówił wiertarkę / dyrektor filmu /
      wyższa cena / wyższy limit proszę / wyższy model / jak masz na imię / kim jesteś /
      kto cię zrobił / dla kogo pracujesz / kto jest twoim szefem / jesteś prawdziwy /
      jesteś żywy / jesteś robotem / jesteś botem czy nie / czy to bot / czy to automat /
      czy piszę z komputerem / jak działa bot / dobry bot / fajny robot / lubię tego bota /
      bocie jesteś super / dzięki bocie / kupiłem robota / mój robot stanął /
      robot zabawka zepsuty / robot sprzątający nie rusza / automat do lodów /
      automat biletowy zjadł kartę / pralka to dobra maszyna / maszyna do szycia /
      bankomat zatrzymał kartę / mój komputer nie widzi drukarki / komputer się zawiesił /
      nie jestem robotem / potwierdź że nie jesteś robotem / automatyczna płatność nie przeszła /
      wyłącz automatyczne odnawianie / wyłącz automatyczne płatności /
      przestańcie pobierać opłaty / przestańcie do mnie dzwonić /
      przestań mi wysyłać powiadomienia / mam dość czekania / mam dość tych opóźnień /
      mam dosyć tej firmy / dość tych maili / koniec z abonamentem / nienawidzę czekać /
      nie chcę abonamentu / nie chcę tej paczki / nie lubię tego koloru / nie działa /
      nie rozumiem / nie rozumiem faktury / nie umiem tego włączyć / bez sensu /
      głupia ładowarka / bezużyteczny produkt / ta aplikacja jest do bani /
      to urządzenie nie działa / wyłącz dźwięk / jak wyłączyć reklamy / jak wyjść z aplikacji /
      jak wyłączyć alexę / pomiń reklamę / zostaw paczkę pod drzwiami / zadzwońcie jak będzie /
      napiszcie jak wyślecie / odpiszcie kiedy dojdzie / gdzie jest paczka / gdzie jest kurier /
      gdzie znajdę kod / kiedy będzie kurier / kiedy dostanę zwrot /
      kiedy odpiszecie na reklamację / jak dostać zwrot / jak dojechać do sklepu /
      jak skontaktować się ze sprzedawcą / jak mogę zapłacić / dlaczego tak długo /
      czemu nie mogę się zalogować / czy mogę zapłacić później / czy mogę prosić o fakturę /
      czy mogę zwrócić / czy można zwrócić w sklepie / czy jest rabat /
      czy jest sklep w krakowie / czy macie niebieskie / jest możliwość zwrotu /
      kto podpisał odbiór / komu mam to wysłać / od kogo ta paczka /
      serwisant przyszedł i zepsuł / technik spóźnia się dwie godziny / zniżka pracownicza /
      pracownik miesiąca / pracownik poczty zgubił list / fotel biurowy /
      biuro zamknięte w piątek / dostawa do biura / dział z lampami / skarga na kuriera /
      składam skargę na opóźnienie / reklamacja kuriera / żądam zwrotu / żądam odszkodowania /
      szukam ładowarki / szukam prezentu / nie jestem botem / nie nie jestem robotem /
      chcę zostać {kim} / chciałabym pracować jako {kto} / chciałbym być {kim} /
      czy umiesz być jak {kto} / ciekawe czy jesteś {kim} / powiedz czy jesteś {kim} /
      mówisz jak robot / brzmisz jak {kto} / jak nazywa się wasz {kto} / jak ma na imię {kto} /
      kim jest wasz {kto} / ile lat ma twój {kto} / opowiedz o swoim {kim} /
      zadzwoń do mojego {kogo} / napisz do mojego {kogo} / przypomnij mi o rozmowie z {kim} /
      przypomnij żebym zadzwonił do {kogo} / umów spotkanie z moim {kim} / obiad z {kim} /
      co powiedział {kto} / gdzie mieszka {kto} / szukam {kogo} do naprawy auta /
      znajdź {kogo} który naprawi dach / taksówka dla trzech osób / pokój dla jednej osoby /
      przepis na dwie osoby / ilu ludzi mieszka w warszawie / czy ludzie to lubią /
      o co mogę cię zapytać / co potrafi ten bot / czy bot umie śpiewać /
      jak mądra jest ta sztuczna inteligencja / robot w filmie / robot do ogrodu /
      robota dużo dziś miałem / oddałem robota do serwisu / szczotka do robota /
      części do automatu / odebrać z automatu / automat paczkowy nie działa / automat w pralni /
      automat nie przyjął monet / gra komputerowa / program telewizyjny na dziś /
      program lojalnościowy / program się nie instaluje /
      wyłącz automatyczne odnawianie abonamentu / automatyczna sekretarka / mów wolniej /
      mów głośniej / mów po angielsku / rozmawiaj ze mną po niemiecku / pogadajmy o filmach /
      jak się mówi dzień dobry po włosku / porozmawiajmy o sporcie / ile trwa przelew /
      przelew z innego banku / wyślij przelew bratu / włącz światło / podaj przepis /
      podaj mi trasę na lotnisko / dojazd do biura / dajcie cynk jak będzie /
      daj głośniej muzykę / daj znać mojemu {komu} / powiedz mojemu {komu} że się spóźnię /
      poinformuj {kogo} że jestem chory / żywy inwentarz / muzyka na żywo / wynik meczu na żywo /
      normalna cena / prawdziwa skóra czy sztuczna / prawdziwa cena / czy to prawdziwe złoto /
      wyżej niż limit / kto jest szefem tego banku / kto jest prezesem /
      z jaką firmą podpisuję umowę / na firmę czy na osobę prywatną /
      zmiana danych z osoby prywatnej na firmę / osoba do kontaktu / zmienić osobę kontaktową /
      druga osoba na koncie / ta osoba to nie ja / osoba której przelałem nie dostała pieniędzy /
      osoby niepełnosprawne / proszę o pilną odpowiedź w sprawie paczki /
      proszę o właściwy towar / proszę o aktywację karty / proszę zamknąć zamówienie /
      do kiedy mogę zwrócić / do kiedy ważny jest kupon / do kiedy czekacie / od kogo to /
      od kogo dostałem tę paczkę / dla kogo jest ten rabat / za kogo płacę / z kim to podpisać /
      z kim rozmawiałem wczoraj / czy ktoś może podpisać za mnie /
      czy ktoś może za mnie zapłacić / czy ktoś z sąsiadów może odebrać /
      czy ktoś u was widział moją paczkę / czy ktoś dostał już zwrot /
      ktoś mi to wyjaśni kiedy dojdzie / ktoś z rodziny ma konto / ktoś z banku dzwonił /
      ktoś się pomylił przy pakowaniu / halo gdzie moja paczka /
      witam państwa gdzie moje zamówienie / szanowni państwo proszę o fakturę /
      droga obsługo nie mam paczki / drodzy konsultanci gdzie jest zwrot /
      panie konsultancie gdzie jest przesyłka / hej bocie gdzie moja paczka /
      cześć robocie podaj saldo / ile kosztuje rozmowa z {kim} /
      ile kosztuje telefon na infolinię / koszt połączenia / opłata za rozmowę z {kim} /
      czy rozmowa z {kim} jest płatna / szukacie {kogo} do pracy / zatrudnię {kogo} /
      podziękujcie {komu} / chcę podziękować {komu} / chcę pochwalić {kogo} /
      pozdrowienia dla {kogo} / ocena rozmowy z {kim} / rozmowa z {kim} była pomocna /
      po rozmowie z {kim} nadal nie działa / rozmowę z {kim} przerwało / {kto} stoi pod drzwiami /
      {kto} ukradł mi kartę / {kto} używa mojego konta / kiedy przyjedzie {kto} /
      czy {kto} zadzwoni domofonem / czy {kto} jest lepszy od bota / nie pytaj czy chcę {kogo} /
      przestań pytać o {kogo} / przestańcie pytać o {kogo} chcę zwrot / po co mi {kto} /
      po co mam rozmawiać z {kim} / nie ma potrzeby łączyć mnie z {kim} /
      nie ma potrzeby angażować {kogo} / zrobię to sam bez {kogo} / jestem {kim} a nie robotem /
      jestem człowiekiem nie botem / czy ja rozmawiam z {kim} / czy ja gadam z botem /
      czy rozmawiam teraz z {kim} / rozmawiam z {kim} czy z botem / z {kim} ja rozmawiam /
      czy piszę z {kim} / nie wiem czy rozmawiam z {kim} / ciągle pytacie czy chcę {kogo} /
      dlaczego pytasz czy chcę {kogo} / nie musicie mnie łączyć z {kim} /
      nie musi pan łączyć mnie z {kim} / nie musisz mnie przełączać do {kogo} /
      rekrutacja {kogo} / ile kosztuje połączenie z {kim} / czy połączenie z {kim} jest darmowe /
      kiedy jest czynny czat na żywo / czat na żywo jest zamknięty / godziny czatu na żywo /
      ikona czatu na żywo nie działa / wsparcie techniczne windows / wsparcie dla bluetooth /
      automat nie wydał paczki / automat nie działa od rana / robot gada po chińsku /
      zabawka robot nie odpowiada na głos / czy muszę dzwonić na infolinię /
      czy muszę gadać z {kim} żeby zwrócić / czy mam zadzwonić do {kogo} /
      co mam powiedzieć {komu} / musiałem rozmawiać z trzema osobami /
      rozmawiałem z {kim} i już wszystko jasne / czekam na {kogo} z paczką /
      czekam na mojego {kogo} / co znaczy {kto} / jak jest po angielsku {kto} /
      przetłumacz {kto} / napisz list do {kogo} / napisz za mnie maila do {kogo} / mów jak {kto} /
      odpowiadaj jak {kto} / książka jak rozmawiać z ludźmi / kurs rozmowy z {kim} /
      jak być dobrym {kim} / koleżanka {kogo} / dla {kogo} też obowiązuje rabat /
      prezent od {kogo} / zgubiłem numer do mojego {kogo} / pracuję z {kim} w jednym biurze /
      mieszkam z {kim} / byłem z {kim} w sklepie / automatyczne odnowienie planu jak wyłączyć /
      nie chciałam rozmawiać z {kim} / nie chciałbym rozmawiać z {kim} / nie chcę gadać z {kim} /
      nie chcę pisać z {kim} / nie chcę rozmowy z {kim} / nie chcę kontaktu z {kim} /
      nie chcę telefonu od {kogo} / nie będę rozmawiać z {kim} bo nie mam czasu /
      nie życzę sobie rozmowy z {kim} / wolałbym nie rozmawiać z {kim} /
      wolę nie dzwonić do {kogo} / ani myślę rozmawiać z {kim} / nigdy nie chciałem {kogo} /
      nie zamawiałem {kogo} / wasza konsultantka pomogła mi wczoraj /
      konsultantka powiedziała że zwrot jest w drodze / pani z infolinii pomogła /
      pani z obsługi mówiła co innego / wasza pracownica była bardzo miła /
      proszę o kontakt do kuriera / proszę o kontakt do serwisu lodówek / hej robocie /
      cześć bocie / bot / robot / witaj automacie / jest tam kto / jest tu kto / jest tam ktoś /
      halo jest tu ktoś / halo? jest tu kto? / hej jesteście tam / jest ktoś /
      sklep bez obsługi był zamknięty / kasa to automat bez pracownika i nie działa /
      automat bez człowieka obok nie wydał paczki
      """;

  private PolishNoWishes() {}
}
