package dev.headset.telegram;

/**
 * Which bot the token belongs to.
 *
 * @param username without the at sign; commands in groups name it
 * @param readsGroups whether its privacy mode is off, so that it sees all that is said in groups
 */
record Identity(long id, String username, boolean readsGroups) {}
