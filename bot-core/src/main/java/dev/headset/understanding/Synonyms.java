package dev.headset.understanding;

import java.util.List;

/**
 * Words that mean about the same to a customer, in Polish and English side by side, so that a topic
 * is found by words that none of its examples has, and in the other language too. One meaning a
 * line; folded; a star stands for any ending.
 */
final class Synonyms {

  static final List<String> MEANINGS =
      """
      paczk* paczuszk* paka paki pake pakunek pakunk* przesylk* przesylek pudlo pudla pudelk* karton* parcel* package* pakage* pkg shipment* box boxes carton* packet*
      zamowien* zamowil* zamawia* zamow order orders ordered ordering purchase* preorder*
      kupi* kupuj* kupno zakup* nabyl* nabyc nabyw* wzial* buy buying bought purchas* shop shopping
      kurier* dostawc* listonosz* doreczyciel* courier* driver* carrier* postman mailman
      dostaw* dorecz* dostarcz* dowoz* przywiez* przywoz* deliver* shipping ship shipped
      przyszl* przyjd* dojd* doszl* dotr* dociera* dotarl* nadejd* nadesz* przyjech* przychodz* zjaw* arriv* come comes came coming show shows showed reach*
      gdzie dokad skad kaj where wheres whereabouts
      kiedy kiedyz ktorej when whens eta
      ile dlugo long
      sledz* status* lokaliz* etap* track* trace locate location
      spozni* opozn* zwlek* zaleg* utkn* zwlok* late delay* overdue slow stuck behind
      czeka* poczeka* doczeka* oczek* spodziew* wait* await* expect*
      zgin* zgub* zagin* przepad* zagub* wciel* znikn* skradz* ukrad* kradz* lost lose losing missing misplac* vanish* disappear* stole* steal*
      wysl* wysyl* nadan* nadac nadaj* posl* przesl* przesy* przysl* przysyl* slij* send* sent dispatch* mail mailed post posted
      adres* ulic* mieszkan* kodpocztow* pocztow* zamieszk* klatk* domu budyn* przeprowadz* address* street zip postcode postal apartment moved moving residence
      zmien* zmian* edyt* popraw* zaktualiz* aktualiz* przestaw* skoryg* korekt* podmien* chang* edit* updat* modif* alter* correct* adjust* switch* amend* set
      anul* odwol* wycof* cofn* zrezyg* rezyg* rozmysl* skasuj* storn* wypis* wypowie* odkrec* odstap* cancel* withdraw revoke void undo abort stop
      usun* usuw* skasow* kasow* kasuj* wykasow* zlikwid* zamkn* zamyk* wymaz* delet* remov* eras* clear clos* terminat* eliminate drop
      zly zla zle zlego zlej zlym bledn* pomyl* mixed mixup niewlasciw* nieprawidl* inny inna inne innego innej zamiast niewazn* nietraf* wrong incorrect* mistake* error* different invalid instead erroneous
      blad bledu bledy bledem komunikat* wywala* wyskak* wyskocz* error* fault* message glitch*
      kolor* barw* czarn* bial* czerwon* zielon* niebies* granat* bezow* brazow* szar* zolt* rozow* colour* color* black white red green blue
      rozmiar* rozmair* mniejsz* wieksz* duze duzy duza male maly mala ciasn* luzn* szerok* wask* xl xxl xs size* bigger smaller larger tight loose fit fits
      uszkodz* peknie* pekl* zbit* rozbit* potluk* potlucz* stluk* stlucz* rozwal* porys* rys* zgniec* zgniot* pogniec* wgniec* obtluc* rozlan* rozlal* polam* zlaman* szkod* dziur* rozdart* podart* zniszcz* rozpad* zalan* brudn* poplam* kawalk* damag* broken broke crack* smash* shatter* scratch* dent* torn crush* leak* spilled ripped destroy* hole holes chip chipped snapped snap bent stain* wyszczerb* ulam* urwan* oberwan* pogie* krzyw* plam*
      zepsu* popsu* psuj* awari* usterk* usterek padl padla padlo nawal* rozklei* odklei* puscil* wysiadl* szwank* odmow* przestal* zdechl* wad* broke broken breaks malfunction* defect* faulty dead fault died failed
      dzial* zadzial* funkcjon* chodz* uruchom* wlacz* odpal* work* function* run runs operat* start*
      udaje udal* powiod* nieudan* przechodz* przesz* przejsc* odrzuc* odmow* odrzut* zablok* blok* akcept* fail* declin* reject* denied deny refus* unsuccessful block* bounce*
      brak* niekomplet* zabrak* niepeln* pusto puste pusty pusta zapomnieliscie dolozy* doslac doslan* doslij* doslecie polow* czesc* reszt* missing incomplete lacking absent empty without part parts rest
      zwrot* zwroc* odesl* odsyl* odda* zwrac* return* sendback refund* back
      zwrot* zwroc* oddac oddacie oddali oddajcie zwracacie odzysk* refund* reimburs* return* repay*
      pieniadz* pieniedz* kasa kase kasy kasie hajs* siano szmal* forsa forse forsy gotowk* srodk* kwot* zlotych zl pln zlotow* zlotego stow* grosz* nalezn* money cash fund funds dollar* bucks euro euros pound* sum amount*
      przelew* przelal* przelac przelej wplat* wplac* transfer* wire wired remit* send sending
      konto kontem konta koncie rachun* bank* wyciag* account* balance
      konto kontem konta koncie profil* kont account* acc acct login
      wymian* wymien* zamian* zamien* podmian* podmien* exchang* swap* replac* trade
      gwaran* reklam* rekoj* serwis* napraw* warrant* guarant* repair* fix* service servicing claim
      faktur* fakt fv vat vatem vatu nip paragon* rachunek rachunki rachunku rachunkiem rachunkow duplikat* nabywc* ksiegow* invoice* receipt* tax bill billing
      firm* spolk* dzialalnos* przedsieb* company business corporate employer
      plac* zaplac* plat* oplac* uiszcz* uregul* pay* paid settle checkout
      kart karta karte karty karcie kartami mastercard visa debetow* kredytow* card* debit credit
      blik* applepay googlepay pay paypal* przelewy24 payu raty rat apple google wallet contactless
      obciaz* pobra* pobier* nalicz* sciag* zdje* policzy* potrac* zabra* oplat* charg* debit* fee fees deduct* took taken billed cost
      dwa podwoj* dwukrot* dwie 2x dubl* zdubl* razy drugi* dwoch twice double* duplicate* two both again
      cen* koszt* drog* tanio taniej kwot* price* cost* expensive cheap rate
      rabat* znizk* kupon* promo* kod kodu kody voucher* przecen* obnizk* promk* wyprzed* discount* coupon* code codes deal offer* rebate
      prezent* upomink* bon bonu bonem bony gift* podarun* voucher present
      saldo salda zostal* stan stanu balance left remaining remain available
      dolad* zasil* wplac* top topup topping topped reload* recharge* load add
      hasl* pass* pin pinu chasl* pincode login pw pwd
      zapomn* pamiet* wylecial* forgot* forget* remember* recall
      logow* zalog* loguj* log wejsc wpuszcz* dostac dostep* wchodz* login logged logging sign signin access enter
      reset* odzysk* ustaw* nadac przywroc* recover* restor* set retrieve
      wlam* shak* zhak* hak* przeja* przejel* obcy ktos oszus* podejrz* cudz* wykrad* nieautoryz* hack* fraud* compromis* unauthori* suspicious scam* stole* breach* someone somebody
      bezpiecz* zabezpiecz* weryfik* potwierdz* autoryz* uwierzytel* secur* safe verif* identity authent* confirm* prove proof
      mail* email* poczt* skrzynk* spam* inbox
      telefon* tel komork* numer* smartfon* nr phone* mobile number* cell cellphone telephone smartphone
      imie imienia imion* nazw* name* surname called
      dane danych rodo osobow* data details information info personal gdpr
      abonament* subskryp* prime prajm* praim* premium probn* czlonk* odnaw* odnow* przedluz* miesieczn* subscription* subscrib* member* trial renew* plan monthly
      film* serial* odcin* muzyk* piosenk* wideo odtwarz* stream* obraz* dzwiek* audio glos* ogladac bufor* zacin* tnie laduj* przycin* piosenek movie* video* music song* episode* series show watch* play* buffer* sound track
      czytnik* kindle* ebook* ksiazk* ksiazek czyta* biblioteczk* reader* book* read reading
      zsynchr* pobier* pobra* sciagn* polacz* laczy* wifi parow* sync* download* connect* pair*
      dostepn* stanie magazyn* sprzedaz* wroci* zapas* niedostepn* wyprzedan* powiadom* brak* stock* availab* sold restock* inventory back
      paczkomat* odbior* odebr* odbierz* punkt* punkcie zabk* sklepie stacjonarn* automat* automac* skrytk* inpost* odbiera* pickup pick collect* locker* point
      przedluz* wydluz* dluzej poczekac extend* prolong* longer
      etykiet* naklejk* formularz* druk* wydruk* label* form print*
      dzis* wczoraj jutro rano wieczor* today yesterday tomorrow tonight now
      dni dzien tydzien tygodn* miesiac* godzin* poniedzial* wtor* srod* czwart* piat* sobot* niedziel* day days week* month* hour* monday tuesday wednesday thursday friday saturday sunday year*
      nie brak bez ani nic nigdy not no never dont cant cannot doesnt didnt wont isnt without nothing unable couldnt wasnt hasnt havent
      chce chcial* chciec prosz* poprosz* potrzeb* zycz* wolal* want* need* wish* like please would require*
      jak jaki jakie jaka sposob* krok* procedur* instrukc* how way steps process instructions
      czy moge mozna mozecie da daloby mozliw* can could may able possible allow*
      pomoc* pomoz* wsparc* help* assist* support
      ktos kolega kolezank* sasiad* zona maz mama syn corka znajom* someone somebody friend* wife husband mother brother sister father
      but* obuw* szpil* adidas* sandal* klapk* sneaker* shoe* boot* trainers
      sukienk* bluz* spodni* kurtk* koszul* swet* kieck* jeans* stanik* plaszcz* czapk* skarpet* dres* shirt* trousers pants jacket* coat* sweater* blouse hat socks
      laptop* komputer* tablet* telewizor* monitor* sluchawk* glosnik* klawiatur* myszk* drukark* zegarek zegark* konsol* computer* tv television headphone* speaker* keyboard* mouse printer* watch
      odkurzacz* pralk* lodowk* ekspres* toster* blender* czajnik* hulajnog* robot mikser* suszark* zelazk* vacuum hoover washer fridge kettle* toaster* hairdryer mixer iron
      krzesl* stol* szaf* regal* lozk* sof* kanap* fotel* biurk* polk* lamp* materac* poscie* dywan* chair* table* wardrobe bed couch desk shelf
      talerz* kubek kubk* wazon* szklank* kielisz* szklo miska garnek garnk* patel* butelk* plate* cup* mug* vase glass* bowl pot bottle*
      kabel kabl* wtyczk* ladowark* zasilacz* pilot* srubk* instrukcj* bateri* klucz* etui cable* plug charger* remote screw* manual batter* adapter*
      bankomat* wplatomat* atm* cashpoint machine
      wyplac* wyplat* wybra* withdraw*
      kurs* walut* przewalut* euro dolar* rate rates exchange currency currencies convert* conversion foreign
      oczekuj* zawies* realizac* przetwarz* pending process* stuck waiting hold progress
      limit* ogranicz* maksym* maximum max minimum restrict* cap
      wirtualn* jednoraz* virtual disposable temporary
      zagran* kraj* miedzynarod* abroad foreign international overseas country countries
      nowy nowa nowe nowego nowej kolejn* new another replacement fresh
      stary stara stare starego poprzedn* old previous former
      aktyw* wlacz* activat* enabl* turn
      prac* etat* rekrut* cv kariera job work career hire employ*
      jedzen* obiad* kolac* sniad* przepis* gotow* restaurac* pizz* food meal* dinner lunch breakfast recipe* cook* dish eat* restaurant* ingredient* cuisine
      pogod* deszcz* snieg* slonc* temperatur* burz* weather rain* snow* sunny forecast humid*
      zart* dowcip* kawal smieszn* joke* funny laugh* humor
      samochod* auto auta opon* silnik* paliw* car cars vehicle tire* engine motor truck
      olej* oil
      benzyn* paliw* gas fuel petrol gasoline
      lot lotu lotnisk* samolot* flight* plane airplane fly flying airport airline*
      bagaz* walizk* luggage bag bags suitcase* baggage carry
      hotel* nocleg* pokoj* motel room rooms stay lodging
      podroz* wyciecz* urlop* wakac* travel* trip vacation journey visit* tour*
      rezerw* reserv* book booking booked
      urlop* wakac* swiet* wolne vacation holiday* pto leave off
      umow* termin* spotkan* kalend* schedul* appointment* meeting* calendar agenda event* plan
      przypomn* przypomin* remind*
      lista list liste listy lists
      zadan* task* todo chore*
      budzik* alarm* minutnik* wake
      minutnik* stoper* timer stopwatch countdown
      podat* pit pitu tax taxes w2 irs
      pensj* wyplat* zarob* zarabia* salary pay paycheck* wage* income earn* payday paid make
      ubezp* polis* insurance policy coverage insured
      choro* lekarz* szczep* lek bol* health doctor* medicine vaccin* shot shots sick
      kalor* odzyw* calorie* nutrition* healthy fat protein sugar sodium
      muzyk* piosenk* playlist* utwor* music song* track artist tune album
      glosn* ciszej volume loud* quiet* soft
      swiatl* lamp* zarowk* light* bulb
      dom domu mieszkan* home house household apartment room
      jezyk* tlumacz* przetlumacz* language* translat* spanish french german italian english say
      slowo znaczen* definic* pisze* literow* word* mean* definition define* spell* term
      bot* robot* sztuczn* maszyn* automat* ai machine computer human person real
      lat wiek urodzi* age old birthday born
      hobby zainteres* lubisz hobbies fun enjoy like
      pies psa psy kot kota koty zwierz* pet pets dog* cat* animal*
      wynik* punkt* ocen* score* rating points grade
      kredyt* pozycz* rata raty credit loan* mortgage* debt
      oprocent* odsetk* interest apr rate
      nagrod* punkty lojalnos* reward* points redeem* bonus cashback
      czek czeki sprawdz* zobacz* check* cheque* verify look see view
      histori* transakc* wydat* history transaction* spending spent expenses activity statement*
      wpis* wklep* podac wprowadz* uzyc uzyj* enter type insert use using apply
      wazn* wygas* termin* obowiaz* valid expir* due
      spotkan* zebran* meeting* conference
      dojech* dojaz* droga tras* direction* route navigate way get drive
      daleko odleglosc kilometr* far distance miles kilometers long close
      korki korek ruch traffic congestion busy jam
      godzina czas zegar* time clock hour timezone
      data daty dzisiejsz* date day
      oblicz* policz* razy dodac calculat* plus minus times divided multipl* sum square equals math
      przelicz* convert* conversion cups ounces inches feet pounds meters tablespoons teaspoons liters
      dzwon* zadzwon* oddzwon* przedzwon* zatelefon* telefon* przekrec* drynd* call* dial ring ringing phone telephone*
      sms* wiadomos* text* message*
      szybk* wolno wolniej predk* speed fast faster slow slower quick* rate
      akcent* accent voice british
      powtor* repeat again pardon
      moneta kostk* rzut* coin dice die roll flip toss heads tails
      czesc hej witam siema hi hello hey howdy greetings morning
      pa nara widzenia bye goodbye later farewell
      dziek* thank* appreciate*
      tak jasne pewnie oczywiscie yes yeah yep sure true correct affirmative
      nie wcale no nope nah false negative
      moze chyba maybe perhaps possibly unsure
      rat* raty ratach ratami instalment* installment*
      rzecz rzeczy przedmiot* towar* produkt* artykul* sztuk* stuff item* product* article* goods piece
      ostatni* niedawn* last latest recent*
      zdjec* fotk* fotograf* photo* picture* image*
      utkn* stoi stanel* sortown* depot* warehouse hub stuck
      newsletter* reklamow* marketing* mailing* advert* ads unsubscrib* wypisz* wypisac
      zablok* odblok* blokad* lock locked locks unlock* blocked unblock*
      uzytkown* username* user users nick* login*
      weryfik* dwuetap* dwuskladn* uwierzyteln* jednoraz* otp 2fa code codes kod kodu kody verif* authenticat*
      wyrzuca* wyloguj* wylogow* kick* throws logout
      fabryczn* factory reset* zresetuj* zresetow*
      urzadz* sprzet* gadzet* gadget* device* devise*
      zawies* zawiesz* zamroz* zamarl* zamarz* zacina* tnie muli freez* froze frozen hang hangs hung stutter*
      lag lags laggy lagging laguj* lagow* lagi muli slow
      wywal* crash* wylacza* zamyka* closes shuts
      apk* aplikac* appk* app apps application*
      piksel* pixel* rozmaz* niewyrazn* blur* jakosc* quality
      czytnik* kindl* kindel* paperwhite* ereader* reader* ebook* eksiazk*
      powiesc* rozdzial* novel* chapter* book* ksiazk*
      laduj* ladow* ladowa* naladow* rozladow* bateri* akumul* charge charges charging charger batter* plugged drain*
      podlacz* polacz* parow* sparow* laczy* connect* pair* link
      zarow* lamp* swiatl* bulb* light*
      alexa alexe alexy alexie alexo echo
      autoryz* nieautoryz* authori* unauthori* odmow*
      komplet* zestaw* opakowan* set kit packaging
      otrzym* dostal* odebral* receiv* reciev*
      prob* attempt* tries tried try
      stuk* klik* dotyk* dotkn* nacisn* wcisn* przycisk* tap tapped tapping touch* press* click* button*
      przypomin* wyglad* podobn* match* looks resembl* similar
      darmow* bezplat* gratis free
      nadawc* sender
      miast* town city
      pobranie* gotowk* cash cod
      dokument* papier* papiery papierow document* paper papers paperwork
      ubran* sweter* swetr* bluzk* rajstop* rekawicz* jumper* sweater* hoodie* glove* tights clothes clothing
      zaslon* firan* poduszk* koldr* recznik* curtain* pillow* blanket* towel* carpet* rug
      noga nogi noge drzwi drzwiczk* uchwyt* raczk* leg legs handle door
      martw* dead
      reag* odpowiad* respond* react*
      data date termin* przewidywan* planowan* expected estimated due
      wspoln* dzielic wspoldziel* shar* both
      nazwisk* imie imienia surname name names
      slub* maz maiden married marri*
      """
          .lines()
          .toList();

  private Synonyms() {}
}
