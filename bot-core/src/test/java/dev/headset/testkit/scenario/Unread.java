package dev.headset.testkit.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was shown where since the act before, and has not been expected yet. */
final class Unread {

  private final ScenarioStage stage;
  private final Set<String> customers = new LinkedHashSet<>();
  private final Set<String> teams = new LinkedHashSet<>();
  private final Map<String, Set<String>> read = new HashMap<>();
  private final Set<String> threadsRead = new HashSet<>();

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

  /** What the bot has written at a place since, in order. */
  List<Posted> at(Where where) {
    Set<String> known = known(where);
    return where.chat(stage).stream()
        .filter(Posted::byBot)
        .filter(each -> !known.contains(each.id()))
        .toList();
  }

  List<Posted> toldTo(String customer) {
    return at(new Where.Customer(customer));
  }

  /** Takes messages as read. */
  void read(Where where, List<Posted> messages) {
    messages.forEach(each -> known(where).add(each.id()));
  }

  List<StaffThread> newThreads() {
    return stage.threads().stream().filter(each -> !threadsRead.contains(each.id())).toList();
  }

  /** All that the desk saw, in words. */
  List<String> onDesk() {
    List<String> seen = new ArrayList<>();
    newThreads()
        .forEach(thread -> seen.add("new thread in " + thread.team() + ": " + thread.title()));
    for (StaffThread thread : stage.threads()) {
      at(new Where.CaseThread(thread))
          .forEach(said -> seen.add(thread.title() + ": " + Shown.inWords(said.message())));
    }
    for (String team : teams) {
      at(new Where.Channel(team))
          .forEach(said -> seen.add(team + " channel: " + Shown.inWords(said.message())));
    }
    return seen;
  }

  /** Takes all as read. */
  void readAll() {
    customers.forEach(each -> readAll(new Where.Customer(each)));
    stage.threads().forEach(each -> readAll(new Where.CaseThread(each)));
    teams.forEach(each -> readAll(new Where.Channel(each)));
    stage.threads().forEach(each -> threadsRead.add(each.id()));
  }

  private void readAll(Where where) {
    read(where, where.chat(stage));
  }

  private Set<String> known(Where where) {
    return read.computeIfAbsent(where.key(), first -> new HashSet<>());
  }
}
