package dev.headset.app.platforms;

/** How a platform shows a card. */
interface CardLook {

  /** The card as a picture, in SVG. */
  String drawn(CardStory.Look card);
}
