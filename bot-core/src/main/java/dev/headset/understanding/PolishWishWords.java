package dev.headset.understanding;

/** Words that wishes for a person or a manager are made of, in Polish. */
final class PolishWishWords {

  /** A kind, and words of it or beginnings of such; folded. */
  static final String KINDS =
      """
      many konsultantow pracownikow doradcow agentow operatorow specjalistow
      people ludzi ludzie ludzmi osoba osobe osoby osobie osob
      who konsultant* konslutant* czlowiek* pracownik* pracownic* doradc* operator* agent agenta
      who agentem agenci agentke agentka przedstawiciel* asystent* specjalist* fachow* pania_z
      who konsult czlek* ekspert*
      some ktos kogos kims komus ktokolwiek kogokolwiek kimkolwiek tu_kto tam_kto
      asked kto kogo kim komu
      desk obslug* infolini* biuro biura biurem biurze dzial dzialu dzialem support* centrum
      desk wsparci* helpdesk* z_firmy waszej_firmy zespolu zespolem
      boss kierownik* kierowniczk* kierownictw* przelozony przelozonego przelozonemu przelozonym
      boss przelozona przelozonej szef szefa szefem szefowi szefow* szefostw* menedzer*
      boss menadzer* manager* menager* menadzr* dyrektor* dyrekcj* zwierzchnik* prezes prezesa
      boss prezesem prezesowi brygadzist* zarzad zarzadem zarzadu supervisor* supervajzor*
      boss wlascicielowi wlasciciel*
      higher eskal* wyzej nad_toba nad_wami ponad_toba wazniejsz* decyzyjn* zarzadzajac*
      bot bot bota botem boty botow botami bocie robot robota robotem robotow robotami robotowi
      bot robocie maszyn* automat automatu automatem automatow automaty automatyczn* czatbot*
      bot chatbot* sztuczna_inteligencja sztucznej_inteligencji gotowc* formulk* szablon*
      past rozmawialem rozmawialam rozmawial rozmawiala pisalem pisalam dzwonilem dzwonilam
      past powiedzial powiedziala mowil mowila obiecal obiecala gadalem gadalam dzwonil dzwonila
      past kazal kazala
      talks rozmawiam rozmawiasz gadam pisze
      talk rozmawiac rozmawi* porozmawia* rozmow* rozmwa pogada* gadac gadania pomowic mowic
      talk popisac pisac napisac pogaw* czat czacie czatu czatowac dogadac pogawed*
      connect polacz* lacz laczcie laczyc laczony przelacz* przekieruj* przekierow* przekaz*
      connect skieruj* kontakt* skontakt* dodzwon* zawolaj* wolaj* wezwij* przyslij* przywolaj*
      connect wywolac dostac polaczen*
      want chce chcialbym chcialabym chcialem chcialam chcemy chcielibysmy wole wolalbym
      want wolalabym potrzeb* musze zadam domagam szukam zycze interesuje prosilbym prosilabym
      want pragne
      give daj dajcie dawaj dawac dawajcie dac podaj podajcie wez wezcie niech znajdz* popros
      please prosze poprosze prosic poprosic
      real zywy zywego zywym zywa zywej zywe zywemu zywych prawdziw* normaln* kompetent* realn*
      real ludzk* ogarniet* myslac*
      live na_zywo
      me mnie mi nas nam mna
      your twoj twojego twoim twoja twojemu twoich wasz waszego waszym wasza waszemu panstwa
      your swoim swojego jego
      pronoun nim nia nimi niego niej
      neg nie bez zadn* nigdy ani
      stop dosc dosyc przestan* skoncz* koniec wylacz* nienawidz* zabierz* glupi* bezuzyteczn*
      stop omin* pomin* beznadziejn* zostaw*
      my moj moja mojego mojej mojemu moim nasz naszego nasza
      can moge mozna mozesz mozecie moglbym moglaby moglabym mogliby moglby daloby da mozliwosc
      can mozliw* mogla
      to z ze do od
      rel ktory ktora ktore ktorzy ktorego ktorym
      help pomoc pomocy pomoz* pomoze pomagac
      it to ten tego tym ta te tej
      """;

  private PolishWishWords() {}
}
