package dev.headset.understanding;

import java.util.Set;

/** Lists of English words. */
final class EnglishWords {

  private static final Set<String> COMMON =
      Lexicon.words(
          "a an the this that these those it its itself i im ive id ill me my mine we our us you your",
          "youre he she his her him they them their there here what whats which who whose when where",
          "why how is are was were be been being am do does did done doing have has had having can",
          "cant cannot could couldnt would wouldnt will wont should may might must shall to of in on",
          "at by for from with without about into onto up down out over under again and or but if",
          "because as than then so too very just also not no yes dont doesnt didnt isnt arent wasnt",
          "any some all both each every other another same such only own more most much many few",
          "now today still yet ever never please thanks thank hello hi ok okay get got gets getting",
          "u ur r pls plz need want like know tell say says said go going come let lets make one two",
          "anything something someone somebody anyone thing things way really got it");

  private static final Set<String> ORDINARY =
      Lexicon.words(
          "manage manages managed managing operate operates operating operation assist support help",
          "person personal human humans humane boss bosses leader lead read real really live life love",
          "talk walk talks take task chat chats what that hat speak speaks break weak sneak week call",
          "called calls cell sell sold contact contract contain connect correct collect want went wait",
          "waste need feed seed give gave live line new next nest text topic tropic question quest",
          "start started state stay store story stop shop shopping ship shipped other others order",
          "ordered orders older another different difference something somewhere sometimes someone",
          "agency agents agenda staff stuff stiff rep reps yes yet not now note none nope hope hello",
          "help hell shell thank tank thanks thing think bye buy boy day way back pack black",
          "advice advise advisor consult consultant special specialist employ employee employed worker",
          "working work works word world customer custom customs service services serve server super",
          "supervise house horse mouse mad made bad sad upset useless used using angry anger hungry",
          "change charge charged changed chance cancel refund return returned money card cart account",
          "amount about above password phone email address delivery deliver delivered package parcel",
          "wrong item items size colour color device screen stream streaming video book books kindle",
          "bot boot boots both robot machine computer program answer answers reply voice price invoice",
          "bear beer beard board bored head heard higher hire fire tire charger menu main mean begin",
          "over ever cover cheers chairs great greet green good food mood morning evening night right",
          "tried trying alter proper dance share shared shares sharing shirt shirts shut short shot shoot acceptable accept lame same halt",
          "hell mean means boys kind kinds debit pin pins grand reservation",
          "light might fight nice niece late later rate hate mate make fake cake yeah year dear near",
          "ticket escalate escalated matter better letter rather father gather whole while white");

  private static final Set<String> POLITE =
      Lexicon.words(
          "please pls plz plss kindly thanks thank thx ty you hi hello hey there um uh er hmm well ok",
          "okay so now just and then right sorry asap immediately sir madam mate dear guys again",
          "actually but oh for once already the a an any good morning afternoon evening day excuse me",
          "cheers man finally quick quickly");

  private static final Set<String> NEGATORS =
      Lexicon.words(
          "dont not doesnt didnt never without wont wouldnt neither nor isnt dnt havent arent");

  private static final Set<String> CARRIERS =
      Lexicon.words(
          "want need wish like to have require really think i we you care about any a an the be asking",
          "ask asked actually even wanna gonna feel trying going looking for my been with wanted it");

  private static final Set<String> JOINERS =
      Lexicon.words(
          "and but also plus because cause cuz although though besides however nor moreover");

  static final Lexicon LEXICON =
      new Lexicon(COMMON, ORDINARY, POLITE, NEGATORS, CARRIERS, JOINERS, EnglishStems::stem);

  private EnglishWords() {}
}
