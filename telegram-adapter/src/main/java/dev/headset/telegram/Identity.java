package dev.headset.telegram;

/**
 * Which bot the token belongs to.
 *
 * @param username without the at sign; commands in groups name it
 */
record Identity(long id, String username) {}
