package dev.headset.app.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.proof.CustomerScript.Player;
import dev.headset.app.proof.CustomerScript.Said;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares what the console shows with what everybody did: nothing lost, nothing out of order,
 * nothing shown twice.
 */
final class Checker {

  private final Play.Records records;
  private final List<String> problems = new ArrayList<>();

  private Checker(Play.Records records) {
    this.records = records;
  }

  /**
   * All that is wrong.
   *
   * @param heard what the bot says in a first and in a later round, by language; empty where that
   *     is not known yet
   */
  static List<String> problems(
      PatientClient client, Play.Records records, Map<String, List<Spoken>> heard)
      throws InterruptedException {
    Checker checker = new Checker(records);
    JsonNode threads = client.get("desk/threads");
    for (CustomerScript customer : records.customers()) {
      List<Spoken> expected = heard.getOrDefault(customer.player().phrases().language(), List.of());
      checker.chat(customer, expected);
      checker.cases(customer, threads);
      for (AssociateScript work : checker.workFor(customer.player())) {
        checker.thread(work, expected);
      }
    }
    return checker.problems;
  }

  /** What the bot said in each round. */
  static List<Spoken> heard(Play.Records records, CustomerScript customer)
      throws InterruptedException {
    Player player = customer.player();
    List<List<String>> rounds = Spoken.rounds(customer.chat().now(), player);
    List<Spoken> heard = new ArrayList<>();
    for (AssociateScript work : new Checker(records).workFor(player)) {
      heard.add(
          new Spoken(rounds.get(work.round() - 1), Spoken.inThread(work.thread().now(), player)));
    }
    return heard;
  }

  private List<AssociateScript> workFor(Player player) {
    return records.work().stream().filter(work -> work.customer().equals(player)).toList();
  }

  private void chat(CustomerScript customer, List<Spoken> expected) throws InterruptedException {
    Player player = customer.player();
    String where = "chat of " + player.name();
    List<ShownLine> lines = customer.chat().now();
    numbered(where, lines);
    asSeen(where, customer.chat().seen(), lines);
    same(where + ", said", customer.said(), saidBy("customer", lines, Optional.empty()));
    List<String> carried = new ArrayList<>();
    for (AssociateScript work : workFor(player)) {
      work.said().stream()
          .filter(said -> said.by().equals(player.owner()))
          .forEach(said -> carried.add(said.text()));
    }
    same(where + ", from the associate", carried, texts("associate", lines));
    List<List<String>> rounds = Spoken.rounds(lines, player);
    for (int i = 0; i < rounds.size() && !expected.isEmpty(); i++) {
      List<String> spoken = expected.get(Math.min(i, expected.size() - 1)).inChat();
      same(where + ", from the bot in round " + (i + 1), spoken, rounds.get(i));
    }
  }

  /** One case, one thread. */
  private void cases(CustomerScript customer, JsonNode threads) {
    List<String> shown = new ArrayList<>();
    for (JsonNode thread : threads) {
      if (thread.path("title").asText().contains(" · " + customer.player().name() + " · ")) {
        shown.add(thread.path("case").asText() + " " + thread.path("status").asText());
      }
    }
    List<String> closed = customer.cases().stream().map(number -> number + " closed").toList();
    same("threads of " + customer.player().name(), closed, shown);
  }

  private void thread(AssociateScript work, List<Spoken> expected) throws InterruptedException {
    Player player = work.customer();
    String where = "thread of " + player.name() + " in round " + work.round();
    List<ShownLine> lines = work.thread().now();
    numbered(where, lines);
    asSeen(where, work.thread().seen(), lines);
    List<String> told = new ArrayList<>();
    for (int i = 1; i <= CustomerScript.SENTENCES_WAITING + CustomerScript.SENTENCES_CLAIMED; i++) {
      told.add(player.phrases().ofCustomer(work.round(), i));
    }
    same(where + ", from the customer", told, texts("customer", lines));
    for (String staff : List.of(player.owner(), player.colleague())) {
      List<Said> said = work.said().stream().filter(each -> each.by().equals(staff)).toList();
      same(where + ", said by " + staff, said, saidBy("staff", lines, Optional.of(staff)));
      String mark = staff.equals(player.owner()) ? "✅" : "📝";
      lines.stream()
          .filter(line -> line.isFrom("staff") && line.name().equals(staff))
          .filter(line -> !line.marks().equals(List.of(mark)))
          .forEach(line -> problems.add(where + ": not marked " + mark + ": " + line));
    }
    if (!expected.isEmpty()) {
      List<String> spoken = expected.get(Math.min(work.round(), expected.size()) - 1).inThread();
      same(where + ", from the bot", spoken, Spoken.inThread(lines, player));
    }
  }

  private void numbered(String where, List<ShownLine> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).n() != i + 1) {
        problems.add(where + ": line " + lines.get(i).n() + " stands in the place of " + (i + 1));
      }
    }
  }

  /** What somebody saw once is still there, and where it was; a card may be edited. */
  private void asSeen(String where, List<ShownLine> seen, List<ShownLine> now) {
    for (int i = 0; i < seen.size(); i++) {
      ShownLine then = seen.get(i);
      if (i >= now.size()
          || !now.get(i).from().equals(then.from())
          || (!now.get(i).text().equals(then.text()) && !then.offers("C"))) {
        problems.add(where + ": was shown, and is gone or another now: " + then);
      }
    }
  }

  private static List<Said> saidBy(String from, List<ShownLine> lines, Optional<String> name) {
    return lines.stream()
        .filter(line -> line.isFrom(from) && name.map(line.name()::equals).orElse(true))
        .map(line -> new Said(line.name(), line.text(), line.key()))
        .toList();
  }

  private static List<String> texts(String from, List<ShownLine> lines) {
    return lines.stream().filter(line -> line.isFrom(from)).map(ShownLine::text).toList();
  }

  private <T> void same(String where, List<T> wanted, List<T> found) {
    if (wanted.equals(found)) {
      return;
    }
    int at = 0;
    while (at < Math.min(wanted.size(), found.size()) && wanted.get(at).equals(found.get(at))) {
      at++;
    }
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("wanted", wanted.size() + " of them");
    told.put("found", found.size() + " of them");
    told.put("first difference", at);
    told.put("wanted there", at < wanted.size() ? wanted.get(at) : "nothing");
    told.put("found there", at < found.size() ? found.get(at) : "nothing");
    problems.add(where + ": " + told);
  }
}
