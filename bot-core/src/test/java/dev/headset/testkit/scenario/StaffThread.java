package dev.headset.testkit.scenario;

/**
 * A thread of a case in a team's channel.
 *
 * @param team the team's id
 * @param id tells it from every other thread of the stage
 */
public record StaffThread(String team, String title, String id) {}
