package dev.headset.testkit.scenario;

import dev.headset.platform.OutgoingMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was shown where since the act before, and has not been expected yet. */
final class Unread {

  private final ScenarioStage stage;
  private final Set<String> customers = new LinkedHashSet<>();
  private final Set<String> teams = new LinkedHashSet<>();
  private final Map<String, Integer> read = new HashMap<>();
  private int threadsRead;

  Unread(ScenarioStage stage) {
    this.stage = stage;
  }

  void watch(String customer) {
    customers.add(customer);
  }

  void watchTeam(String team) {
    teams.add(team);
  }

  List<String> customers() {
    return List.copyOf(customers);
  }

  List<OutgoingMessage> toldTo(String customer) {
    return from(stage.shownTo(customer), toCustomer(customer));
  }

  void readTold(String customer) {
    read.merge(toCustomer(customer), 1, Integer::sum);
  }

  List<OutgoingMessage> shownIn(StaffThread thread) {
    return from(stage.shownIn(thread), inThread(thread));
  }

  /** Reads on in a thread to behind the message at this place among the unread. */
  void readIn(StaffThread thread, int place) {
    read.merge(inThread(thread), place + 1, Integer::sum);
  }

  List<OutgoingMessage> shownIn(String team) {
    return from(stage.shownIn(team), inChannel(team));
  }

  void readIn(String team, int place) {
    read.merge(inChannel(team), place + 1, Integer::sum);
  }

  List<StaffThread> newThreads() {
    List<StaffThread> threads = stage.threads();
    return threads.subList(threadsRead, threads.size());
  }

  /** All that the desk saw, in words. */
  List<String> onDesk() {
    List<String> seen = new ArrayList<>();
    newThreads()
        .forEach(thread -> seen.add("new thread in " + thread.team() + ": " + thread.title()));
    stage
        .threads()
        .forEach(
            thread ->
                shownIn(thread)
                    .forEach(said -> seen.add(thread.title() + ": " + Shown.inWords(said))));
    teams.forEach(
        team -> shownIn(team).forEach(said -> seen.add(team + " channel: " + Shown.inWords(said))));
    return seen;
  }

  /** Takes all as read. */
  void readAll() {
    customers.forEach(each -> read.put(toCustomer(each), stage.shownTo(each).size()));
    stage.threads().forEach(each -> read.put(inThread(each), stage.shownIn(each).size()));
    teams.forEach(each -> read.put(inChannel(each), stage.shownIn(each).size()));
    threadsRead = stage.threads().size();
  }

  private List<OutgoingMessage> from(List<OutgoingMessage> all, String place) {
    return all.subList(Math.min(read.getOrDefault(place, 0), all.size()), all.size());
  }

  private static String toCustomer(String customer) {
    return "customer " + customer;
  }

  private static String inThread(StaffThread thread) {
    return "thread " + thread.id();
  }

  private static String inChannel(String team) {
    return "channel " + team;
  }
}
