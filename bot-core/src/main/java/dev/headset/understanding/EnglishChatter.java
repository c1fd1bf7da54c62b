package dev.headset.understanding;

import java.util.List;

/** What people also ask of a bot, and no support desk answers, in English. */
final class EnglishChatter {

  static final List<String> SENTENCES =
      """
      what will the weather be like tomorrow
      is it going to rain this weekend
      how cold is it in Chicago right now
      do I need an umbrella today
      will it snow at christmas
      tell me a joke
      make me laugh
      do you know any riddles
      say something funny about cats
      who won the game last night
      what was the score of the match
      when does the world cup start
      who is the best football player ever
      who is the president of France
      who should I vote for
      what do you think about the government
      when are the next elections
      are taxes too high in your opinion
      what is the capital of Australia
      how many people live in Japan
      which is the longest river in the world
      how tall is mount everest
      how far away is the moon
      how old is the earth
      why is the sky blue
      how do vaccines work
      what is photosynthesis
      who invented the light bulb
      when did the second world war end
      who painted the mona lisa
      who wrote hamlet
      what is the square root of 144
      what is seventeen times twenty three
      solve this equation for me
      what is ten percent of eighty
      how many inches are in a foot
      convert twenty miles to kilometres
      how do you say good night in Spanish
      translate this sentence into german
      what does ubiquitous mean
      how do you spell necessary
      give me a synonym for happy
      write a poem about autumn
      write an essay about climate change
      help me with my homework
      summarise this book for me
      I need a recipe for pancakes
      what should I cook for dinner
      how long do you boil an egg
      can I freeze cooked rice
      how many calories are in a banana
      is avocado healthy
      what wine goes with fish
      recommend a good restaurant nearby
      book a table for two tonight
      where can I get good sushi
      order me a pizza with mushrooms
      my food from the restaurant came cold
      I am so bored
      I feel lonely today
      talk to me about anything
      do you love me
      will you marry me
      do you have a girlfriend
      what is your favourite colour
      do you like music
      do you dream
      what is the meaning of life
      is there a god
      do aliens exist
      are ghosts real
      what is my horoscope for today
      read my palm
      what do my dreams mean
      should I get back together with my ex
      how do I ask a girl out
      my boyfriend broke up with me
      my neighbours are too loud at night
      my dog won't eat since yesterday
      what should I name my kitten
      how do I train a puppy
      why does my cat scratch the furniture
      I have a sore throat, what should I take
      my head hurts
      how do I lose weight fast
      how many hours should I sleep
      what are the symptoms of flu
      make me an appointment with the dentist
      which doctor do I see for back pain
      how do I get to the airport
      when does the next train to London leave
      how is the traffic downtown
      is the motorway closed today
      call me a taxi
      how much is a flight to Rome
      my flight was cancelled, how do I get compensation
      which beach is best in Greece
      do I need a visa for Canada
      recommend a hiking trail
      how do I change a tyre
      why is my car making a strange noise
      which oil does my engine need
      how do I jump start a car
      where can I park in the city centre
      set an alarm for six
      remind me to water the plants
      turn on the light in the bedroom
      play some jazz
      what song is this
      sing me a lullaby
      what time is it in Tokyo
      what day is it today
      flip a coin
      pick a number between one and ten
      start a timer for five minutes
      add milk to my shopping list
      send a text to my mother
      take a selfie
      are you hiring
      do you have any job openings
      I want to send you my resume
      how much do your employees earn
      can I do an internship with you
      I want to invest in your company
      what is the price of your shares
      should I buy bitcoin
      how is the stock market doing
      will interest rates go up
      how do I fix my credit history
      how much is the euro today
      how do I get a mortgage
      when is the tax office open
      how do I renew my passport
      where do I register to vote
      how do I apply for a driving licence
      where is the nearest hospital
      where is the post office
      who do I tell about a pothole in the road
      how do I get married abroad
      I need a lawyer for my divorce
      is it legal to record a phone call
      my landlord won't fix the heating
      how do I unclog a sink
      how do I remove a coffee stain
      what colour should I paint my kitchen
      how do I grow tomatoes
      when should I prune roses
      best exercises for the lower back
      who is the strongest man in the world
      what movies are in the cinema
      who plays batman
      what is the best book of all time
      which team do you support
      tell me a bedtime story
      tell me something interesting
      say something smart
      what is love
      are you smarter than other bots
      who created you
      where do you live
      how old are you
      what is your mother's name
      do you have feelings
      can you pass the turing test
      I had a great day today
      it is my birthday, congratulate me
      my grandmother is ill
      I am learning to play the guitar
      we are going on holiday next week
      yesterday I saw a deer
      purple monday ate three umbrellas
      asdf ghjk qwerty
      blah blah blah
      lorem ipsum dolor sit amet
      lol
      you are funny
      nobody likes you
      what is the best phone on the market
      how do computers work
      write me a program in python
      how do I install linux
      what is artificial intelligence
      is the earth flat
      how do planes fly
      how fast does light travel
      how many bones are in the human body
      what animals live in the desert
      why do cats purr
      how long do turtles live
      what trees grow in the north
      which vitamins are in an orange
      how does a vacuum pump work
      what is the gdp of china
      explain quantum physics
      how do I learn english quickly
      which university is the best
      what is the difference between a crocodile and an alligator
      do you believe in love at first sight
      can I bring my dog to the beach
      how much should I tip a waiter
      what should I wear to a wedding
      how do I tie a tie
      give me an idea for a present for my father
      my bank blocked my mortgage application
      my phone company charges me too much for internet
      the electricity is out in our street
      the bus did not come this morning
      I don't know what that is
      neither the one nor the other
      some other one
      let me have a look first
      one moment, I'm looking for it
      I can't remember right now
      what do you mean by that
      why do you need to know this
      I don't understand the question
      something of that kind
      """
          .lines()
          .toList();

  private EnglishChatter() {}
}
