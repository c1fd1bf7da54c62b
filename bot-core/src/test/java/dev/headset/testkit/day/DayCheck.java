package dev.headset.testkit.day;

import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Speaker;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds what was said against the transcripts, and against what both sides were shown. */
final class DayCheck {

  private static final Duration ANSWERED = Duration.ofSeconds(10);
  private static final Pattern TOKEN = Pattern.compile("\\b[ac][A-Za-z0-9]+-[0-9]+\\b");

  private final Day day;
  private final DayBot bot;
  private final List<DayCustomer> customers;
  private final List<String> faults = new ArrayList<>();
  private Duration latestInGroup = Duration.ZERO;

  DayCheck(Day day, DayBot bot, List<DayCustomer> customers) {
    this.day = day;
    this.bot = bot;
    this.customers = customers;
  }

  DayReport report(DayWorld world) {
    customers.stream()
        .map(DayCustomer::talk)
        .sorted(Comparator.comparing(talk -> talk.customer().id().toString()))
        .forEach(this::check);
    List<Talk> talks = customers.stream().map(DayCustomer::talk).toList();
    return new DayReport(
        faults,
        (int)
            talks.stream()
                .filter(talk -> talk.lines().stream().anyMatch(l -> l.associate().isPresent()))
                .count(),
        talks.stream().mapToInt(talk -> talk.lines().size()).sum(),
        world.calls(),
        world.tooMany(),
        bot.store().read(tables -> tables.outbox().all()).size(),
        latestAnswer(),
        latestInGroup);
  }

  private void check(Talk talk) {
    String who = talk.customer().id().toString();
    same(who + ": the transcript", said(talk), transcript(talk));
    same(who + ": what associates said to them", saidByAssociates(talk), shown(talk));
    seenByStaff(talk);
  }

  private void same(String what, List<String> expected, List<String> found) {
    if (!expected.equals(found)) {
      faults.add(what + " is " + found + " and not " + expected);
    }
  }

  private static List<String> said(Talk talk) {
    return talk.lines().stream()
        .map(line -> line.associate().orElse("customer") + ": " + line.text())
        .toList();
  }

  private List<String> transcript(Talk talk) {
    return bot.store().read(tables -> tables.transcript().of(talk.customer().id())).stream()
        .filter(
            line ->
                line.from() == TranscriptLine.From.CUSTOMER
                    || line.from() == TranscriptLine.From.ASSOCIATE)
        .map(
            line ->
                (line.from() == TranscriptLine.From.CUSTOMER ? "customer" : line.name())
                    + ": "
                    + line.text())
        .toList();
  }

  private static List<String> saidByAssociates(Talk talk) {
    return talk.lines().stream()
        .filter(line -> line.associate().isPresent() && line.state() == Talk.State.SAID)
        .map(Talk.Line::text)
        .toList();
  }

  private List<String> shown(Talk talk) {
    return day.chat(talk.customer(), 0).stream()
        .filter(line -> line.message().from() instanceof Speaker.Associate && !line.gone())
        .map(line -> line.message().text())
        .toList();
  }

  /** Words that stand in one line alone, in the order in which they were said. */
  private static List<String> tokens(Talk talk) {
    return talk.lines().stream()
        .filter(line -> line.associate().isEmpty() && line.state() == Talk.State.SAID)
        .filter(line -> line.text().contains(line.token()))
        .map(Talk.Line::token)
        .toList();
  }

  /**
   * Every line stands once among the customer's words in a thread, in order, or in the recap at the
   * head of the thread that the case has moved to.
   */
  private void seenByStaff(Talk talk) {
    List<String> all = tokens(talk);
    Set<String> recapped = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (List<SentLine> thread : day.threadsOf(talk.customer().id())) {
      List<String> inOrder = new ArrayList<>();
      for (SentLine line : thread) {
        List<String> tokens = tokensIn(line.message().text()).stream().distinct().toList();
        if (line.message().from() instanceof Speaker.Customer) {
          inOrder.addAll(tokens);
          tokens.forEach(token -> late(talk, token, line.at()));
        } else {
          recapped.addAll(tokens);
        }
      }
      same(talk.customer().id() + ": the order in a thread", inTheOrderOf(all, inOrder), inOrder);
      inOrder.stream()
          .filter(token -> !seen.add(token))
          .forEach(token -> faults.add(talk.customer().id() + ": staff saw " + token + " twice"));
    }
    all.stream()
        .filter(token -> !seen.contains(token) && !recapped.contains(token))
        .forEach(token -> faults.add(talk.customer().id() + ": staff never saw " + token));
  }

  private static List<String> inTheOrderOf(List<String> all, List<String> some) {
    return all.stream().filter(some::contains).toList();
  }

  private void late(Talk talk, String token, Instant shown) {
    talk.lines().stream()
        .filter(line -> line.token().equals(token))
        .map(line -> Duration.between(line.at(), shown))
        .filter(late -> late.compareTo(latestInGroup) > 0)
        .forEach(late -> latestInGroup = late);
  }

  /** Of what the bot says itself before anybody is there: the last message of each answer. */
  private Duration latestAnswer() {
    Duration latest = Duration.ZERO;
    for (DayCustomer customer : customers) {
      for (Talk.Line line : customer.talk().lines()) {
        boolean asking = line.token().endsWith("-0") && line.associate().isEmpty();
        for (SentLine shown :
            asking ? day.chat(customer.talk().customer(), 0) : List.<SentLine>of()) {
          Duration late = Duration.between(line.at(), shown.at());
          boolean answers = !late.isNegative() && late.compareTo(ANSWERED) < 0;
          latest = answers && late.compareTo(latest) > 0 ? late : latest;
        }
      }
    }
    return latest;
  }

  private static List<String> tokensIn(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }
}
