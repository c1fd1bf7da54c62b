package dev.headset.app.orders;

/**
 * An order as the service tells it.
 *
 * @param status in the words that the customer is shown, as the carrier and the day are
 */
record Order(String number, String status, String carrier, String expected) {}
