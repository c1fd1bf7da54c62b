package dev.headset.understanding;

/** How people ask for a person or a manager, in English. */
final class EnglishWishes {

  private static final String PERSONS =
      """
      human / person / representative / agent / real_person / rep / operator / live_agent /
      human_being / associate / consultant / customer_service_agent / advisor / live_person /
      support_agent / employee / adviser / actual_human / specialist / staff_member /
      customer_care_agent / service_rep / colleague / assistant / real_human / member_of_staff /
      support_person / customer_service_representative
      """;

  private static final String MANAGERS =
      """
      manager / supervisor / boss / superior / team_leader / director / head_of_the_department /
      senior_manager / store_manager / shift_manager / team_lead / duty_manager / ceo /
      line_manager / person_in_charge
      """;

  /** Wishes for either of them. */
  private static final String FOR_EITHER =
      """
      {who} / a {who} please / {who} please / the {who} / any {who} / {who} {who} / {who} now /
      your {who} please / to {who} / with a {who} / ask for {who} / want {who} / need {who} /
      need a {who} asap / i want a {who} / i want the {who} right away /
      i need a {who} to help me / i just want a {who} / i need your {who} / we need a {who} here /
      get {who} / get me a {who} right now / get the {who} here / get hold of a {who} /
      give me the {who} / give me one {who} who listens / find me a {who} / bring me your {who} /
      call a {who} for me / call the {who} please / fetch a {who} / send a {who} /
      send for the {who} / could you send me to the {who} / i am asking for a {who} /
      i asked for a {who} so where is one / i have been asking for a {who} all day /
      i would like a {who} please / i'd like to have a {who} / i'd love a {who} on this /
      i would prefer a {who} / i prefer your {who} / can i have a {who} /
      can i have the {who} please / could i have a {who} / may i have a {who} /
      can we get a {who} here / could i please get the {who} /
      do you have a {who} i could speak to / do you have a {who} for me / is there a {who} /
      is there a {who} around / is a {who} there / is your {who} available /
      is any {who} free to chat / are there any {who} i can write with / where is the {who} /
      where can i find a {who} / where do i get a {who} / how do i get a {who} /
      how do i reach the {who} / how can i get in contact with a {who} /
      how do i talk to your {who} / how do i speak with an actual {who} /
      what do i have to do to get a {who} / what is the way to get to a {who} /
      when can i talk to a {who} / when will a {who} answer / when do i get a {who} /
      will a {who} read what i write / will i ever get a {who} / talk to {who} / talk to a {who} /
      talk with a {who} / talk to the {who} now / speak to {who} / speak to a {who} please /
      speak with {who} / chat with {who} / chat to your {who} / connect me to {who} /
      connect me with the {who} / connect {who} / connect to a {who} please /
      link me with a {who} / transfer me to {who} / transfer me to your {who} /
      transfer this chat to a {who} / transfer to the {who} / put me through to a {who} /
      put me on to the {who} / put me on with your {who} / put a {who} on the line /
      put the {who} on please / pass me over to the {who} / pass this to a {who} /
      pass my message to the {who} / forward me to the {who} / forward my problem to a {who} /
      hand this over to your {who} / hand the chat over to a {who} / switch me over to a {who} /
      switch to a {who} / refer me to your {who} / refer this to the {who} /
      redirect me to a {who} / route me to the {who} / direct me to the {who} /
      escalate to {who} / escalate it to your {who} / raise this with a {who} /
      i want to talk to a {who} / i want to talk to the {who} about my bill /
      i want to speak with your {who} / i want to speak to the {who} of this shop /
      i want to have a chat with a {who} / i want to complain to a {who} /
      i want my case looked at by a {who} / i want an answer from the {who} /
      i want to hear from a {who} / i want to see your {who} / i wanna speak to the {who} /
      i need to talk to your {who} / i need to speak to a {who} today /
      i need to speak to a {who} about a wrong charge / i need to get in touch with a {who} /
      i need to be put through to the {who} / i have to speak with a {who} /
      i must talk to a {who} / i would like to talk to a {who} /
      i would like to speak to the {who} if possible / i'd like to discuss this with your {who} /
      i would rather speak with a {who} / i'd rather have a {who} do it /
      i wish to talk to a {who} / i demand the {who} / i insist on a {who} / i request a {who} /
      i request to be transferred to a {who} / i am only going to talk to a {who} /
      i will only speak with your {who} / let me speak to {who} / let me talk to your {who} /
      let me talk with the {who} for a minute / let me chat with a {who} / let me have a {who} /
      let a {who} look at my order / let the {who} decide / have a {who} call me /
      have your {who} write to me / have the {who} contact me / get your {who} to call me /
      get a {who} to answer me / ask a {who} to help me / ask the {who} to get back to me /
      tell your {who} to call me / tell a {who} i need help / please ask your {who} to reply /
      please let me speak to somebody like a {who} / can i talk to {who} /
      can i talk to your {who} please / can i speak to the {who} /
      can i speak with a {who} about my account / can i chat with a {who} /
      can i be connected with a {who} / can i be transferred to the {who} /
      can you get me a {who} / can you get the {who} for me / can you call a {who} /
      can you put me through to the {who} / can you transfer me to a {who} /
      can you connect me to the {who} / can you hand me to a {who} /
      can you let me talk to the {who} / can you pass me to your {who} / can a {who} help me /
      can a {who} answer my question / can the {who} get involved / can your {who} talk to me /
      could a {who} look into this / could your {who} please reply to me /
      could you put me in touch with your {who} / could you get a {who} to ring me /
      could you please connect me with a {who} / could i speak to your {who} please /
      could i possibly have a word with the {who} / might i talk to a {who} /
      would you let me speak with the {who} / would you mind getting a {who} /
      would a {who} be able to help / is it possible to talk to a {who} /
      is it possible to get the {who} on the phone / is there any way to reach a {who} /
      is there any chance of getting a {who} / any chance i could talk to the {who} /
      i am looking for a {who} to talk to / looking for a {who} / trying to reach a {who} /
      trying to get through to the {who} / i'm trying to contact your {who} /
      i have been trying to reach a {who} for hours / contact {who} / contact your {who} /
      reach a {who} / only a {who} can solve this / this needs a {who} /
      this is something for a {who} / this has to go to the {who} /
      i won't leave until i get a {who} / i'm not leaving until i talk to the {who} /
      why can't i speak to a {who} / why won't you connect me to the {who} /
      why is there no {who} here to talk to / since you can't help get me a {who} /
      you can't help me so get me a {who} / you are no help i want a {who} /
      if you can't do it give me a {who} / a {who} would be better / a {who} would help me more /
      some {who} should look at this / the {who} should see this /
      you do not understand me so connect me to a {who} / my order is wrong and i want a {who} /
      i lost my card and need a {who} now / i have a problem with my account can a {who} help /
      i have tried everything so please connect me to your {who} /
      he told me to ask for the {who} / not you, a {who} / no, i want a {who} /
      no, give me the {who} / no, {who} please / hello {who} needed / hey can i get your {who} /
      ok then let me talk to a {who} / please {who} / request {who} /
      get the {who} on the phone for me / get a {who} who knows what to do /
      i would be happier with a {who} / could a {who} join us here /
      is it the {who} i can speak to now / i can't do this without a {who} /
      nobody helps me let me speak to a {who} /
      it keeps going wrong so i need to chat with a {who} /
      do you have a {who} who can ring me about it / do you have any {who} that understands this /
      have you got a {who} i could ask / is there a {who} who could explain my bill /
      is there some {who} who can look at it / send my case to a {who} /
      refer my complaint to your {who} / refer my ticket to the {who} /
      forward my question to the {who} / take my case to the {who} /
      pass my complaint on to a {who} / give my case to a {who} / submit this to your {who} /
      i want my case given to a {who} / get a {who} on the line who can do something /
      put the {who} on the line / have a {who} look at this please / i expect a {who} to call me /
      i expect an answer from a {who} / i am waiting for a {who} to answer me here /
      how soon can a {who} answer / how long do i wait for a {who} /
      show me how to reach a {who} / what number do i dial for a {who} /
      what must i type to get a {who} / type what to speak to a {who} / press what for a {who} /
      zero for {who} / bring the {who} into this chat / invite a {who} to this chat /
      add a {who} to the chat / summon the {who} / i'm calling for a {who} /
      i could use a {who} here / i could do with a {who} /
      it would be nice to speak with a {who} / it would help to talk to a {who} /
      would love to talk to a {who} / can't i just have a {who} / can't you get me a {who} /
      couldn't a {who} answer this / don't you have a {who} / don't you have any {who} there /
      aren't there any {who} there / why is no {who} answering me / where are all the {who} /
      please may a {who} help me with this / kindly connect me to the {who} /
      kindly arrange a {who} / kindly let the {who} call me / be so kind and get me a {who} /
      so can i speak to a {who} then / just let me talk to a {who} / just a {who} please /
      simply a {who} / seriously get me a {who} / omg {who} please / ugh {who} /
      for the love of god a {who} / once again i want a {who} /
      for the third time give me a {who} / who is the {who} i need to talk to them /
      who is your {who}, i want to speak with them / give me a live {who}
      """;

  private static final String FOR_A_PERSON =
      """
      real one please / i want someone real / give me somebody real /
      somebody with a brain please / i want to talk to somebody who knows /
      i need someone to talk to / i need someone to explain this to me /
      i need somebody to sort this out / could someone talk me through it /
      can i talk to someone / can i talk to someone about this charge /
      can i please talk with somebody about a loan / may i talk to somebody /
      i want to speak to someone about my parcel / is there someone i can talk to /
      is there somebody who can deal with this / is there anyone i can speak to about a refund /
      anyone i could talk to / let me talk to someone / let me speak with somebody there /
      put someone on / put me through to someone / get me someone / get somebody /
      get someone to look at it / connect me to somebody / transfer me to somebody who can /
      pass me to somebody who speaks plain english / please have somebody contact me /
      can somebody there help me instead of the bot /
      could somebody from the office write me back / could anyone from your side look at it /
      will somebody answer me in person / someone from the team please / someone in your office /
      someone who works there / i'd like somebody to handle this personally / talk to someone /
      speak to somebody / customer service / customer care / support team / live chat /
      live support now / live help please / helpdesk / call center / the help line please /
      support agent / service desk please / customer service department /
      talk to customer service / talk to support / speak with the support team / contact support /
      contact customer care please / get me customer service / connect me to support /
      put me through to your service desk / transfer me to customer support /
      i want customer service / i need customer support / i need to speak to customer service /
      i need to talk to the billing department / can i speak to your support people /
      can i talk to customer care / i would like to reach your customer service /
      how do i reach customer service / how can i talk to support / how do i get live help /
      where is the live chat / is there a live chat / can i have live chat /
      open a live chat for me / start a chat with your team / i want live assistance /
      i want to live chat / human help / human support please / human assistance required /
      human interaction please / in person help / personal help from your people /
      flesh and blood please / a living soul please / let me talk to a warm body /
      is anyone alive in there / is anybody out there who is not a robot / i want a human voice /
      a human answer please / i'd like an answer written by a human /
      i want to be treated by a human / stop with the bot / stop the bot / stop this robot /
      stop botting me / stop the automatic replies / stop giving me automated answers /
      stop answering like a machine / enough of the robot talk / enough of this bot /
      enough automated messages / no bots please / no bot / no machine please / no more robots /
      no more automated replies / no ai please / not a bot / anything but a bot /
      anyone but this bot / i don't want a bot / i dont want to chat with a robot /
      i do not want to talk to a bot / i don't want to speak with a computer /
      i don't like talking to machines / i don't talk to bots / i am not talking to a robot /
      i refuse to talk to a machine / i won't discuss this with a bot /
      i can't talk to a bot about this / i hate bots / i hate this bot /
      i hate talking to machines / i'm sick of this robot / i am tired of your bot /
      tired of these automated replies / fed up with this bot / done with bots /
      this bot is stupid / this bot doesn't get it / this chatbot does not help me /
      this robot understands nothing / your bot is useless / your bot is terrible /
      your chatbot is a waste of time / the bot is no good / the bot keeps repeating itself /
      the robot gives the same answer again / you're just a bot you can't help / useless machine /
      stupid robot / dumb bot / turn off the bot / switch the bot off / get rid of the bot /
      get this bot away from me / exit the bot / leave the bot / skip the robot / bypass the bot /
      past the bot please / how do i get past the machine /
      how can i get out of the automated system / how do i turn this robot off /
      a human not a bot / a human instead of a machine / person not robot / humans only /
      i want humans / real people please / i want to talk to real people /
      are there real people i can speak to / are there any people i can chat with /
      anybody human there i can ask / let me out of here and connect me / connect me /
      transfer me please / put me through / just transfer me / please put me through /
      please connect me now / hand me over / can you transfer me / i want to be transferred /
      i'd like to speak to a lady on your team / can i talk to the guy who helped me before /
      get me one of your guys / one of your people please / one of your team please /
      a member of your team please / i want to talk to an expert not a program /
      let me speak to the technical team / put me in contact with the warehouse people /
      call me a real person / can a member of the team take a look /
      please get one of your staff / would one of you humans help me /
      a person and not a program / i need a human rather than an ai / no ai /
      i'd rather not talk to a machine / i would rather not deal with a bot /
      i'd prefer not to chat with a robot / is there somebody nice i could talk to i am old /
      is there a nice man or woman i can talk to / a lady i can speak to please /
      get somebody on the phone for me / get somebody who knows the matter /
      get someone over here who can help / somebody there please reply /
      someone kind please explain it to me / i need someone patient who explains it /
      i want someone to call me who knows my case / i need to speak to smb / let me talk to smb /
      i would rather not talk to an ai / i'd rather not chat with ai / a live one /
      get me a live one
      """;

  private static final String FOR_A_MANAGER =
      """
      escalate / escalate my case / escalate this now / please escalate it /
      i want this escalated / i would like to escalate this issue / can you escalate this for me /
      how do i escalate / escalation please / this has to be escalated / take it higher /
      take this higher up / i want to take it to the top / i want this to go further up /
      someone higher up / somebody higher please / i want someone higher than you /
      get me someone with authority / i need somebody who can make decisions /
      connect me to someone more senior / who is in charge there let me talk to them /
      who is in charge / let me speak to the one in charge /
      i want to talk to the person responsible / i want to speak with whoever runs this place /
      i'd like to talk to the person who is responsible for this shop / who runs this /
      get me whoever is in charge here / the person in charge please / the one in charge /
      someone in charge please / the higher ups / your higher ups please /
      i want to make a complaint to the top / i want to file a complaint with your bosses /
      i want to complain about the agent to their manager / complain to management /
      management please / i demand management / let management know and have them call me /
      i don't want you i want your manager / i don't want another rep i want a manager /
      an agent is not enough get me a manager / no more agents just the supervisor /
      i already spoke to your agent now i need the supervisor /
      the rep could not help so give me the manager /
      your representative was rude i want to talk to his boss / put your superior on the phone /
      i'd like your superior to read this / can your superiors look at this /
      let me talk to somebody above you / is there anyone above you /
      is there somebody above you i can talk to / may i speak to somebody with more power /
      second level support please / next level please / head office please /
      put me through to head office / what's your manager's number i want to call them /
      who do you report to i want to speak with them / let your boss deal with it /
      get the big boss / the ceo please / connect me to your ceo /
      who can i complain to above this bot / whom do i complain to over your head /
      i am going over your head / who's your supervisor, put him on /
      who is your manager, get him on the line / who is over you, i want to speak to them
      """;

  static final WishLists LISTS =
      WishLists.of(
          EnglishWishWords.KINDS,
          PERSONS,
          MANAGERS,
          FOR_EITHER,
          FOR_A_PERSON,
          FOR_A_MANAGER,
          EnglishNoWishes.SENTENCES);

  private EnglishWishes() {}
}
