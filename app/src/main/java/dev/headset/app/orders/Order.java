package dev.headset.app.orders;

/**
 * An order as the service tells it.
 *
 * @param status {@code packed}, {@code shipped}, {@code underway} or {@code delivered}: the topic
 *     has the words for it, in the customer's language
 */
record Order(String number, String status, String carrier, String expected) {}
