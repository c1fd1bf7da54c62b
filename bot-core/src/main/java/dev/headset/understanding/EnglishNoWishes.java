package dev.headset.understanding;

/** What has the words of a wish for a person or a manager, and is none, in English. */
final class EnglishNoWishes {

  /** Sentences about persons and managers, and others. */
  static final String SENTENCES =
      """
      my {who} / my {who} told me to write / my {who} wants the receipt /
      my {who} ordered the chairs / my {who} said i can return it /
      my {who} uses the same account / my {who} needs a new charger /
      my {who} paid with his card / our {who} has not received the parcel /
      his {who} got the wrong size / her {who} lives in another town / the {who} was rude /
      the {who} was very kind to me / the {who} i spoke to was helpful /
      the {who} i talked to yesterday promised a refund / the {who} said it would take two days /
      the {who} told me that my card is blocked / the {who} never called back /
      the {who} hung up on me / the {who} gave me the wrong number /
      the {who} did not send the form / the {who} from the bank called me /
      the {who} at the counter was asleep / the {who} at the door took it /
      the {who} who packed it forgot the screws / the {who} who sold it to me lied /
      the {who} that brought my parcel broke it / the {who} who called me had my address /
      a {who} called me yesterday / a {who} told me to wait / a {who} already answered me /
      a {who} i know bought the same one / a {who} opened my box /
      one {who} said yes and another said no / some {who} charged my card /
      your {who} already helped me / your {who} was great thank you /
      your {who} said i'd get my money back / your {who} promised to send a new one /
      your {who} gave me a code that fails / your {who} told me i would be called on monday /
      i spoke to a {who} yesterday / i spoke with your {who} and nothing happened /
      i have talked to a {who} twice about it / i was told by a {who} that it is free /
      i already have a {who} / i am a {who} / i am the {who} of a small firm /
      i'm a {who} and i need an invoice / i work as a {who} / i used to be a {who} /
      i bought this for a {who} / i gave it to the {who} / i left it with the {who} /
      i sent it to the {who} / i met a {who} at the airport / i saw a {who} on tv /
      i got a letter from a {who} / i do not need a {who} / i don't need any {who} /
      i don't need to talk to a {who} / i don't want a {who} /
      i don't want to talk to a {who} just refund me / i don't want to speak to your {who} /
      i do not wish to speak with a {who} / i don't have time to talk to a {who} /
      i never wanted a {who} / i never asked for the {who} / no {who} please / no {who} needed /
      no need for a {who} / no need to call the {who} / not a {who} / without a {who} /
      without talking to a {who} / without calling the {who} /
      please don't connect me to a {who} / please do not put me through to the {who} /
      don't transfer me to a {who} / don't call a {who} /
      you don't have to connect me with a {who} / you need not bother the {who} /
      stop offering me a {who} / can i do this without a {who} / do i need a {who} for that /
      do i need to speak to a {who} first / do i have to call the {who} to cancel /
      must i talk to a {who} to return it / are you a {who} / are you the {who} /
      am i talking to a {who} / is this a {who} / is that the {who} speaking / who is the {who} /
      what is a {who} / what does a {who} do / how much does a {who} earn /
      how do i become a {who} / do you hire a {who} / is there a job as a {who} /
      a book about a {who} / a gift for a {who} / a shirt for my {who} / a costume of a {who} /
      the {who} in the film / the {who} shirt came in the wrong size / a picture of the {who} /
      the name of the {who} on my invoice is wrong / how do i pay a {who} /
      can i send money to a {who} / can i share my account with a {who} /
      can a {who} pick up my parcel / can the {who} at the shop see my order /
      can my {who} return it for me / can another {who} use my card / is the {who} paid by you /
      does the {who} get a copy / how many people can watch at once /
      how many persons does the tent hold / how many people work there /
      what time does support open / what are the hours of customer service /
      is customer service free of charge / is the helpline closed on sunday /
      what is the phone number of support / what does the support plan cost /
      does the device support wifi / does your app support a dark mode /
      does it support two cards / is my phone supported / support for windows /
      customer service charged me twice / customer service told me to wait /
      customer service never answered my mail / the support page does not load /
      the service fee is too high / the service was slow / the team shirt is too small /
      the chat is frozen / the chat keeps closing / the chat window is empty /
      my chat history is gone / live tv is not working / the live stream has no sound /
      when is the live show on / chat messages do not arrive /
      can i chat with friends in the app / can i talk to my friends with this headset /
      can i talk to the speaker in german / i want to talk to my mother by video /
      talk to you tomorrow / nice chatting with you / it was good to talk to you /
      talk less please / what shall we talk about / i want to talk about my order /
      i want to speak about a refund / let's talk about the price /
      i want to talk about the weather / can we talk about something else /
      i need to tell you something / i need help / i need help with my password /
      i need help with a transfer / i need some assistance with my order / can you help /
      can you help me with my bill / can you assist me / could you help me please / help /
      help me / help please / please help me find my parcel / i want help with the tv /
      i want my money / i want a refund / i want a new one / i want the blue one /
      i want to cancel / i want to return it / get me a refund / get me a new card /
      give me my money back / give me a discount / give me the tracking number /
      send me a new one / send me the invoice / put it on my card / put my order on hold /
      put me on the waiting list / connect my phone to the tv / connect my account to my bank /
      i can't connect to wifi / connect the printer with the laptop /
      transfer money to my savings / transfer my points to another account /
      transfer to my bank failed / my transfer has not arrived / switch my plan /
      switch me to a cheaper plan / forward the receipt to my mail /
      pass the code to the courier / contact the courier for me / contact the seller please /
      i cannot reach the seller / the seller does not answer me / call the courier /
      tell the driver to leave it at the door / ask the driver where he is /
      have the courier leave it with someone / someone else took my parcel /
      someone used my card in spain / someone got into my account / somebody broke my window /
      somebody left the parcel in the rain / somebody told me it is free /
      someone called me from your number / someone signed for it but not me /
      can someone else use my voucher / can somebody else collect it /
      can someone tell me where my parcel is / can someone tell me when it will be here /
      can anyone use this code / will someone be at the door / does anyone need to sign for it /
      is anyone else having this problem / nobody was at home /
      nobody answers the phone at the shop / nobody told me / no one came to fix it /
      there was nobody at the pickup point / i have sent it to someone else by mistake /
      i live with someone who has an account / i want to send a gift to someone /
      i want to add a person to my account / one person only / for one person or for two /
      a person of my age / the wrong person got my money / a table for three people /
      people say this is a fake / some people got it for free / human rights book /
      the human body model is broken / human resources wants a copy / is this made by humans /
      person of the year / travel agent / insurance agent / delivery person /
      sales representative / mobile operator / my phone operator blocks the message /
      bank manager / store manager in my town / project manager course / account manager page /
      password manager / download manager / office manager needs an invoice /
      file manager is empty / leader of the band / team leader book / senior ticket /
      senior discount / director of the film / the head of the drill is stuck /
      the boss fight is too hard / boss is a brand of perfume i ordered /
      the boss key does not work / the superior room was booked / management fee /
      order management page / higher resolution please / higher limit please / what is your name /
      who are you / who am i talking to / who do you work for / who is your boss / are you alive /
      are you a robot / are you a bot or not / is this a machine / am i chatting with a computer /
      how does a bot work / you are a good bot / nice bot / good robot / the bot is funny /
      i like this bot / bot you are great / thanks bot / i ordered a robot /
      my robot has stopped / the robot toy is broken / the robot vacuum does not start /
      the washing machine leaks / the coffee machine is dirty / the ticket machine ate my card /
      cash machine kept my card / my computer does not see the printer / my computer crashed /
      the computer i bought is slow / prove i am not a robot /
      the i am not a robot box does not work / the automatic payment failed /
      automatic renewal off please / turn off automatic payments / stop the automatic renewal /
      stop automatic updates / stop sending me messages / stop charging me / stop calling me /
      stop my subscription / i'm tired of waiting / i am sick of these delays /
      enough of this delay / i hate waiting / i hate this colour / no more mails please /
      useless product / stupid charger / this app is useless / this device does not work /
      skip the trial / leave the parcel at the door / get rid of my account / escalator step /
      the call was cut off / the call costs too much / i missed a call from the courier /
      video call has no sound / conference call limit / call me when it arrives /
      text me when it is sent / get back to me with the price / let me know the date /
      let me know / let me return it / let me see my orders / let me change the address /
      let it go / ask my neighbour / ask for a signature / i asked for a blue one /
      i am looking for a charger / looking for a gift / i'm trying to pay / trying to log in /
      is it possible to return it / is it possible to pay later / is there a shop in my town /
      is there any discount / is there somebody at the shop on sunday / where is my parcel /
      where is the courier / where can i find my code / when can i expect it /
      when will the courier come / how do i get a refund / how do i reach the shop by bus /
      how do i contact the seller / how can i get my money / why is it so late /
      why was i charged / why can't i log in / why won't it turn on / who pays for the return /
      who signed for it / who do i send it to / a technician came and broke it /
      the technician is two hours late / when does the technician come / your staff were lovely /
      staff discount / the specialist shop is closed / an expert told me it's fake /
      the assistant on my phone / voice assistant / employee of the month / i quit / hand cream /
      hand it to my neighbour / handover date / route of the parcel / direct debit /
      direct flight / the line is dead / my line manager has to approve it / phone line /
      office chair / my office is closed on friday / leave it at the office / care instructions /
      care home address / take care / the department store / which department sells lamps /
      desk lamp / the team won / i'm not the robot / no i am not a bot /
      i want to become a {who} / i would like to work as a {who} / could you be a {who} /
      can you behave like a {who} / do you think like a {who} /
      i would like to know if you are a {who} / tell me if you are a {who} /
      are you an actual {who} or not / i wonder whether you are a machine /
      would you call yourself a bot / you sound like a robot / you sound like a {who} /
      tell me the name of your {who} / what is your {who} called / who is your {who} /
      do you have a {who} / i like your {who} / how old is your {who} / tell me about your {who} /
      tell my {who} i am late / text my {who} / send a message to my {who} / call my {who} /
      call my sister please / send an email to the {who} / remind me to call the {who} /
      remind me to talk to my {who} / meeting with my {who} / set up a meeting with the {who} /
      lunch with the {who} / invite my {who} / what did the {who} say /
      is my {who} in the office / where does my {who} live / inform my {who} that i am ill /
      find me a {who} who repairs cars / find a {who} near me / i need someone to fix my car /
      find someone to repair my roof / a ride for two people / a taxi for five people /
      a room for one person / order a cab for three people / food for ten people /
      seats for four people / a recipe for two persons / how many people live in london /
      do people like this place / which people won the war / what do people think of it /
      what can i ask you / what can i ask the ai / what can the bot do /
      what else can the robot do / how smart is this ai / can the bot play music /
      which questions can i ask this machine / the machine in the gym / the robot in the film /
      robot cleaner spare brush / a robot for the garden / the bot in the game is too strong /
      computer game for kids / the software needs an update / the program does not install /
      which programs are on tonight / automatic door / automatic top up /
      automatic backup of my photos / is there an automatic way to pay / talk slower please /
      talk louder / speak more slowly please / speak in english please /
      speak in a different voice / talk in another accent / please talk faster /
      talk to me in french / say that again / talk to me about the moon / chat about football /
      chat about your day / can you chat / can you speak french / can you talk about films /
      how do people say hello in french / what is the word for bread / speaker volume up /
      transfer from my bank did not arrive / why was my transfer refused /
      how long does a transfer take / is there a fee for the transfer /
      can i transfer from another bank / transfer fifty to my friend / send fifty to my brother /
      put fifty on my card / pass me the recipe / switch the language / switch the lights on /
      switch off the alarm / hand luggage size / direct me to the nearest bank /
      direct me to the airport / direct message settings / connect to the speaker /
      contact details of the bank / reach for the stars / route to the office /
      how do i get to the art center / get me directions to the station / get me a taxi /
      get me a pizza / get me a flight / get my car checked / get a visa / let me pay in dollars /
      let me think / let me hear a song / let my bank know i travel / let my boss know /
      is there a charge for it / why is there an extra charge / you charged me twice /
      is my phone in charge mode / charge my phone / charge my card / remove the charge /
      the charge is wrong / heads or tails / flip a coin heads / head of state of france /
      who is the head of the bank / leader of the country / higher rate /
      a higher amount than i paid / above the limit / management of my money / i own two cards /
      real estate / what is the real price / is it real leather / the actual rate /
      the actual balance please / living room lamp / living costs in paris /
      live score of the game / live music near me / how long does it live / where do you live /
      is anyone nice working there / does someone have to be at home /
      do i have to speak to somebody to close it / someone should have told me /
      i'd like to know what you guys think / hey guys where is my box /
      hi folks i need my invoice / dear team my parcel is late /
      dear support my order is missing / dear sir where is my order /
      hello team i forgot my password / hi agent where is my card /
      to the customer service my card is lost / good morning dear staff i want to return shoes /
      i wanted to ask somebody what the price is / i want to know who can see my account /
      i need to know who called me / an agent told me to send the papers /
      no agent came to the door / no person was there / no human can eat that much /
      no machine can do it / not a person in sight / any person can apply /
      any agent can do that / a human sized doll / the human eye / for human use /
      a live concert / my person of trust / who is the person in the photo /
      the person i paid did not get the money / the person i sent money to /
      is the person above 18 / contact person for the delivery / change the contact person /
      second person on the account / this person is not me / the account of a dead person /
      thank the {who} for me / thanks to your {who} it works / please thank your {who} /
      compliments to the {who} / i want to praise your {who} / a review of your {who} /
      i want to rate the {who} / the {who} deserves a raise /
      the chat with the {who} was cut off / my chat with your {who} was helpful /
      after the call with your {who} it worked / a {who} is at my door / a {who} stole my card /
      a {who} is using my account / is a {who} going to deliver it /
      will the {who} ring the bell / when does the {who} arrive / do you charge for a {who} /
      is a {who} better than a bot / stop asking if i want a {who} / stop asking about the {who} /
      do not ask me about a {who} again / there is no need to involve a {who} /
      i can do it myself without the {who} / when is live chat open /
      what are the live chat hours / the live chat does not open / live chat is closed /
      the live chat link is broken / live support hours please / live help was friendly /
      stop asking whether i need a {who} / stop asking me if i want to talk to a {who} /
      why do you keep asking whether i want a {who} / you keep asking if i need a {who} /
      quit offering a {who} to me / am i talking to a {who} now / am i speaking to a machine /
      am i speaking with the {who} / i wonder if i am talking to a {who} /
      who am i chatting with a {who} or a bot / i am a {who} not a bot /
      i'm a {who} and not a robot / i am a {who} and i would like ten samples /
      we are {who} and need a discount / the robot toy says the wrong thing /
      the toy robot answers in chinese / the robot gives a beep and stops /
      should i get insurance / should i get a visa for spain / should i get a new card /
      find out why people do this / find out for me when it opens / what i want is the blue one /
      i want the name of your shop / i want the name of the courier /
      i need the address of the courier / does anybody sell this here /
      somebody on the street found my card / do i have to speak with a {who} for a refund /
      do we need to talk to the {who} for this / should i contact the {who} about it /
      should i talk to my {who} / do you want me to call the {who} /
      i had to talk to three {who} / i had a chat with your {who} and it is solved /
      i already called your {who} / i'm waiting for the {who} to bring it /
      i am waiting for my {who} / do you work with people / talking of people /
      a film about talking animals / a course on talking to people /
      how to talk to your boss book / how to speak to people book /
      how to become a good manager book / manage your {who} book / can you talk like a {who} /
      answer like a {who} / speak like a {who} / write me a text for my {who} /
      write an email to the {who} for me / what should i tell the {who} /
      translate {who} into french / how do you spell {who} / what is {who} in spanish /
      define {who} / who is your {who}, tell me / who is your {who} please /
      talk to me in a friendly manner / talk to me quicker from now on /
      talk to me about my account / tell me about where i am /
      find me somebody who repairs bikes / find somebody who can fix my washing machine /
      can you find me a {who} near paris / who is your {who}, please /
      no machine dry on the label / no dishwasher or machine wash /
      i would not like to talk to a {who} / i'd rather not talk to a {who} /
      i'd rather not speak with your {who} / we do not want to be connected to a {who} /
      i do not want to be transferred to a {who} / i do not want a call from your {who} /
      never transfer me to a {who} / i can solve it without your {who} / not asking for a {who} /
      i am not asking for the {who} / i didn't ask for a {who} /
      i did not want to speak to the {who} / the robot answers the wrong card in this game /
      the toy robot answered in german / your {who} has helped me already /
      i wanted to ask something about my bill / i wanted to ask someone about the weather /
      is there a limit per person / a person limit for the plan /
      a {who} could not even open this box / no {who} could read this print /
      i'd like somebody to tell me the price / i need a hand with my top up / hey robot / hi bot /
      hello chatbot / bot / robot / hello machine / is anybody there / is anyone there /
      anyone there / anybody here / is someone there / hello? is anybody here /
      hello are you there / hello anybody home
      """;

  private EnglishNoWishes() {}
}
