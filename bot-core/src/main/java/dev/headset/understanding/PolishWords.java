package dev.headset.understanding;

import java.util.Set;

/** Lists of Polish words, without diacritics. */
final class PolishWords {

  private static final Set<String> COMMON =
      Lexicon.words(
          "a i o u w z ze we na do od dla po pod nad przed przez przy bez za ku oraz lub albo ale lecz",
          "bo wiec jednak ze zeby aby jak jaki jaka jakie jakis jakas jakies co cos czy kto ktos ktory",
          "ktora ktore kiedy gdzie skad dokad dlaczego czemu ile to ten ta te tego tej temu tym tych ci",
          "tamten taki taka takie tak nie no juz jeszcze tez takze tylko bardzo wiecej mniej teraz dzis",
          "dzisiaj wczoraj jutro zawsze nigdy ja ty on ona ono my wy oni one mnie mi mna ciebie cie tobie",
          "jego jej jemu go ich im nas nam nami was wam wami sie siebie sobie moj moja moje mojego mojej",
          "moim moich twoj twoja nasz nasza wasz wasza wasze swoj swoja jest sa byc byl byla bylo byly",
          "bede bedzie beda mam masz ma mamy maja mial miala mialo moge mozesz moze mozna mozemy chce",
          "chcesz chcialbym chcialabym prosze poprosze dziekuje dzieki jestem jestes wszystko wszystkie",
          "nic nikt kazdy caly cala ani niz lub gdy jesli jezeli skoro czyli wlasnie prawie nadal dalej",
          "ciagle znowu znow potem tutaj tu tam stad panstwo panstwa panstwu pan pani pana razem raz dwa",
          "mozecie maja zostal zostala zostalo musze musi trzeba wiem wie powinien powinno");

  private static final Set<String> ORDINARY =
      Lexicon.words(
          "osoba osoby ludzie ludzki obsluga obsluzyc kierownica kierunek kierowca szef szafa szybko",
          "pracowac praca pracuje pracowni konsultacja konsola konsole konsoli konsol doradzic dorada",
          "operacja operowac czlonek czlonkostwo zywy zywnosc zyje rozmowa rozmiar rozmawiac rozmiary",
          "porozmawiac poprawic polaczyc polaczenie placic placenie polecic kontakt kontrakt konto konta",
          "inny inna inne innego zwrot zwrocic zwrotu temat tomat sprawa sprawdz sprawdzic pytanie pytam",
          "menu zmiana zmienic zamiana zamowic zamowienie nowy nowe nowa nowo dobry dobra dobre dzien",
          "tydzien dziekuje dziele dziala dzialac jasne jasny jako jakos pewnie pewne pewny oczywiscie",
          "wrocic wracam wraca wroci wyslac wysylka numer faktura paczka paczke paczki paczkomat karta",
          "karty kurier haslo hasla haslem film filmu czytnik ksiazka telefon mail adres ulica dom drzwi",
          "wolno wolny wole wolalbym witam witamina czesc czesto czasu czas czesci skandal sandal sandaly",
          "zenada wstyd zly zla zle zlosc wsciekly kpina kupno kupic kupiony kpiny masakra tragedia dramat",
          "zart zarty start starego stary bot bota boty buty butow robot roboty robota maszyna automat",
          "szlak szlaku paka paki pake zlecenie zlozyc zegarek kuchnia kino papier spisac pada wartosc",
          "odpowiedz odpowiedzi dawaj dawac dajcie podaj podajcie przekaz przekazac przelew przelozony",
          "zrywa zrywaja zerwane prosty prosta proste przelozyc przedluzyc glowny poczatek poczatku koniec skonczyc zakonczyc zacznij zaczac wazny");

  private static final Set<String> POLITE =
      Lexicon.words(
          "prosze poprosze prosilbym prosilabym bym dzieki dziekuje czesc hej witam siema halo dzien",
          "dobry no ok okej dobra wiec a i ale to juz teraz natychmiast pan pani panie panstwo panstwa",
          "bardzo mi hmm eh sorry przepraszam wreszcie w koncu natychmiast szybko ladnie moze po prostu",
          "zywo tu tutaj ja jest chyba uprzejmie serdecznie pls plis plz sorki sorry");

  private static final Set<String> NEGATORS = Lexicon.words("nie bez nigdy ani");

  private static final Set<String> CARRIERS =
      Lexicon.words(
          "chce chcialbym chcialabym chcemy potrzebuje potrzebujemy musze zamierzam zycze sobie mam",
          "ochoty zamiaru trzeba potrzeba potrzeby rozmawiac gadac pisac dzwonic zadnego zadnej zadnych",
          "z ze sie laczyc kontaktowac prosze prosilem prosilam interesuje mnie rozmowa rozmowy potrzebny",
          "potrzebna ma tu na razie zaden do kontaktu laczenia przelaczac mnie musisz musicie musi");

  private static final Set<String> JOINERS =
      Lexicon.words(
          "i a oraz ale lecz jednak natomiast bo poniewaz gdyz wiec zatem ponadto dodatkowo poza takze rowniez");

  static final Lexicon LEXICON =
      new Lexicon(COMMON, ORDINARY, POLITE, NEGATORS, CARRIERS, JOINERS, PolishStems::stem);

  private PolishWords() {}
}
