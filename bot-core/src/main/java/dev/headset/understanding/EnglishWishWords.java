package dev.headset.understanding;

/** Words that wishes for a person or a manager are made of, in English. */
final class EnglishWishWords {

  /** A kind, and words of it or beginnings of such; folded. */
  static final String KINDS =
      """
      people people persons
      who human* person agent agents representative* reps rep associate* operator* advisor*
      who adviser* consultant* specialist* employee* staff staffer* assistant* executive*
      who colleague* coworker* guy dude lady gentleman beings human_being living_being your_guys
      who your_people expert technician* clerk teammate* member members folks soul mensch
      some someone somebody anyone anybody smb someones everyone whoever
      desk support service services helpdesk helpline hotline team department dept help_desk
      desk call_center call_centre customer_care support_team service_desk back_office
      desk head_office
      boss manager* menager* manger* managment management mgr mngr supervisor* superior* boss
      boss bosses leader leaders lead director* senior chiefs ceo head_of head_office leadership
      boss authority higher_level second_level
      higher escalat* in_charge above_you over_you over_your higher_up higher_ups
      bot bot bots robot robots robotic machine machines chatbot* computer computers automat*
      bot canned scripted prerecorded gpt algorithm
      past talked spoke spoken chatted said told promised called gave sold
      talks talking speaking chatting
      talk talk speak chat converse conversing discuss communicat* dialogue conversation word
      talk interaction interact
      connect connect connecting connected transfer_me transfer_this transfer_it transfer_to
      connect transferred_to connect_me connect_to forward forwarded redirect* reroute route
      connect routed pass put patch hand_me hand_over hand_this hand_it switch refer direct send
      connect reach contact* summon
      want want wants wanna need needs like love wish wishes prefer rather demand insist require
      want request requesting ask asking gimme give get
      let let have allow
      real real live living actual proper genuine alive breathing
      me me us myself
      you you u ya
      your your ur yours
      neg dont not never no without cant cannot wont doesnt didnt isnt nor neither hate
      stop stop quit enough tired sick fed done skip bypass leave exit hate useless stupid dumb
      pronoun them him her he she
      my my our his their
      the the a an some any
      can can could may might would possible able
      to to with by 2
      who2 who that which
      help help assist assistance assisting
      please please pls plz kindly
      """;

  private EnglishWishWords() {}
}
