package dev.headset.understanding;

import java.util.List;

/** What people also ask of a bot, and no support desk answers, in Polish. */
final class PolishChatter {

  static final List<String> SENTENCES =
      """
      jaka będzie jutro pogoda
      czy w weekend będzie padać
      ile stopni jest teraz w Krakowie
      brać dziś parasol?
      kiedy spadnie śnieg
      opowiedz mi kawał
      rozśmiesz mnie
      znasz jakąś zagadkę
      powiedz coś śmiesznego o teściowej
      kto wygrał wczorajszy mecz
      jaki był wynik finału
      kiedy zaczynają się mistrzostwa
      kto jest najlepszym piłkarzem świata
      kto jest prezydentem Francji
      na kogo głosować w wyborach
      co myślisz o rządzie
      kiedy są następne wybory
      czy podatki są za wysokie
      jaka jest stolica Kanady
      ilu ludzi mieszka w Japonii
      jaka jest najdłuższa rzeka świata
      jak wysoki jest Mount Everest
      jak daleko jest do Księżyca
      dlaczego niebo jest niebieskie
      jak działają szczepionki
      co to jest fotosynteza
      kto wymyślił żarówkę
      kiedy wybuchła druga wojna światowa
      kto namalował Damę z gronostajem
      kto napisał Pana Tadeusza
      ile to jest pierwiastek ze 144
      ile jest osiem razy siedem
      rozwiąż mi to równanie
      ile to dziesięć procent z osiemdziesięciu
      ile centymetrów ma cal
      przelicz mile na kilometry
      jak jest po hiszpańsku dobranoc
      przetłumacz to zdanie na niemiecki
      co znaczy słowo efemeryczny
      jak się pisze żółw
      podaj synonim do słowa wesoły
      napisz wiersz o jesieni
      napisz rozprawkę o Dziadach
      pomóż mi w zadaniu domowym
      streść mi lekturę
      daj przepis na naleśniki
      co ugotować na kolację
      jak długo gotować jajka na miękko
      czy można zamrozić ugotowany ryż
      ile kalorii ma jabłko
      czy awokado jest zdrowe
      jakie wino do ryby
      polecisz dobrą restaurację w okolicy
      zarezerwuj stolik na wieczór
      gdzie zjem dobre pierogi
      zamów mi pizzę z pieczarkami
      jedzenie z knajpy przyjechało zimne
      nudzi mi się
      czuję się dziś samotna
      pogadaj ze mną o czymkolwiek
      kochasz mnie?
      wyjdziesz za mnie
      masz dziewczynę?
      jaki jest twój ulubiony kolor
      lubisz muzykę?
      czy ty śnisz
      jaki jest sens życia
      czy bóg istnieje
      czy istnieją kosmici
      wierzysz w duchy
      jaki mam dziś horoskop
      powróż mi z ręki
      co oznacza mój sen
      czy wrócić do byłej dziewczyny
      jak zaprosić dziewczynę na randkę
      chłopak mnie zostawił
      sąsiedzi hałasują po nocach
      mój pies nie chce jeść
      jak nazwać kotka
      jak wytresować szczeniaka
      dlaczego kot drapie kanapę
      boli mnie gardło, co brać
      głowa mnie boli
      jak szybko schudnąć
      ile godzin trzeba spać
      jakie są objawy grypy
      umów mnie do dentysty
      do jakiego lekarza z bólem pleców
      jak dojadę na lotnisko
      o której odjeżdża pociąg do Warszawy
      są korki na mieście?
      czy autostrada jest zamknięta
      zamów taksówkę
      ile kosztuje lot do Rzymu
      odwołali mi lot, co teraz
      która plaża w Grecji jest najładniejsza
      czy do Kanady potrzebna jest wiza
      polecisz jakiś szlak w górach
      jak zmienić koło w aucie
      samochód dziwnie stuka
      jaki olej do silnika diesla
      gdzie zaparkuję w centrum
      ustaw budzik na siódmą
      przypomnij mi o podlaniu kwiatów
      zapal światło w sypialni
      puść jakiś jazz
      co to za piosenka
      zaśpiewaj coś
      która godzina jest w Tokio
      jaki dziś dzień tygodnia
      rzuć monetą
      wybierz liczbę od jeden do dziesięciu
      nastaw minutnik na pięć minut
      dopisz mleko do listy zakupów
      wyślij esemesa do mamy
      zatrudniacie ludzi?
      macie wolne etaty
      gdzie wysłać cv
      ile zarabia się w waszej firmie
      czy można u was odbyć praktyki
      chcę zainwestować w waszą spółkę
      po ile są wasze akcje
      kupować bitcoiny?
      jak stoi giełda
      czy stopy procentowe wzrosną
      po ile dziś euro
      jak dostać kredyt hipoteczny
      do której otwarty jest urząd skarbowy
      jak wyrobić paszport
      gdzie zapisać się do głosowania
      jak zrobić prawo jazdy
      gdzie jest najbliższy szpital
      gdzie znajdę pocztę
      komu zgłosić dziurę w jezdni
      potrzebuję adwokata do rozwodu
      czy wolno nagrywać rozmowę
      właściciel nie chce naprawić ogrzewania
      jak przepchać zlew
      jak sprać plamę z kawy
      na jaki kolor pomalować kuchnię
      jak uprawiać pomidory
      kiedy przycinać róże
      ćwiczenia na kręgosłup
      kto jest najsilniejszym człowiekiem świata
      co grają w kinie
      kto grał Wiedźmina
      jaka jest najlepsza książka wszech czasów
      której drużynie kibicujesz
      opowiedz bajkę na dobranoc
      powiedz coś ciekawego
      powiedz coś mądrego
      co to jest miłość
      jesteś mądrzejszy od innych botów?
      kto cię stworzył
      gdzie mieszkasz
      ile masz lat
      jak ma na imię twoja mama
      masz uczucia?
      miałem dziś świetny dzień
      mam dziś imieniny, złóż życzenia
      babcia zachorowała
      uczę się grać na gitarze
      jedziemy na wakacje w przyszłym tygodniu
      wczoraj widziałam sarnę
      zielony poniedziałek wypił dwa parasole
      qwerty asdf zxcv
      bla bla bla
      la la la la
      hehe
      śmieszny jesteś
      nikt cię nie lubi
      jaki telefon jest teraz najlepszy
      jak działają komputery
      napisz mi program w pythonie
      jak zainstalować linuksa
      co to jest sztuczna inteligencja
      czy ziemia jest płaska
      dlaczego samoloty latają
      ile kości ma człowiek
      jakie zwierzęta żyją na pustyni
      dlaczego koty mruczą
      jak długo żyją żółwie
      jakie witaminy ma pomarańcza
      wytłumacz mi fizykę kwantową
      jak szybko nauczyć się angielskiego
      które studia są najlepsze
      czym się różni krokodyl od aligatora
      ile dać napiwku kelnerowi
      w co się ubrać na wesele
      jak zawiązać krawat
      podpowiedz prezent dla taty
      bank nie dał mi pożyczki
      operator za dużo liczy mi za internet
      na naszej ulicy nie ma prądu
      autobus rano nie przyjechał
      szkoła jest jutro zamknięta?
      strajk nauczycieli, popierasz?
      czy inflacja spadnie
      wojna się kiedyś skończy?
      ksiądz nie chce ochrzcić dziecka
      jak ułożyć kostkę rubika
      kto rządzi światem
      psy czy koty?
      kup mi bilet do kina
      jak zrobić kwiaty z bibuły
      jaki samochód do miasta
      co słychać w wielkim świecie
      nie wiem, co to jest
      ani jedno, ani drugie
      jakieś inne
      muszę najpierw poszukać
      chwileczkę, zaraz sprawdzę
      teraz sobie nie przypomnę
      co masz na myśli
      po co wam ta wiadomość
      nie rozumiem pytania
      coś w tym rodzaju
      """
          .lines()
          .toList();

  private PolishChatter() {}
}
