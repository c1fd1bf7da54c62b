package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.platform.Address;
import dev.headset.platform.PersonId;
import dev.headset.text.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One customer's dialogue with us, for as long as we know them.
 *
 * @param address where they were last heard: what is told to them goes there
 * @param name what their platform shows for them
 * @param languageChosen they chose it, so it is not detected any more
 * @param cases every case of theirs, oldest first; at most one is open
 * @param blocked staff asked to hear no more of them
 * @param blockedUntil when they are heard again by themselves; empty while they are not blocked, or
 *     blocked for good
 */
public record Conversation(
    PersonId customer,
    Address address,
    String name,
    Language language,
    boolean languageChosen,
    Phase phase,
    Problem problem,
    List<Case> cases,
    boolean blocked,
    Optional<Instant> blockedUntil,
    Silence silence,
    Pace pace) {

  /** Copies the list. */
  public Conversation {
    cases = List.copyOf(cases);
  }

  /** A conversation with somebody who was never heard before. */
  public static Conversation begin(
      PersonId customer, Address address, String name, Language language, Instant now) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        false,
        new Phase.Fresh(),
        Problem.NONE,
        List.of(),
        false,
        Optional.empty(),
        Silence.UNWATCHED,
        Pace.since(now));
  }

  public Optional<Case> openCase() {
    return cases.stream().filter(Case::open).findFirst();
  }

  /** A case of this customer; a stranger's number finds nothing. */
  public Optional<Case> findCase(CaseNumber number) {
    return cases.stream().filter(each -> each.number().equals(number)).findFirst();
  }

  Conversation heardAt(Address at, String shownName) {
    return new Conversation(
        customer,
        at,
        shownName,
        language,
        languageChosen,
        phase,
        problem,
        cases,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  Conversation speaking(Language next, boolean chosen) {
    return new Conversation(
        customer,
        address,
        name,
        next,
        chosen,
        phase,
        problem,
        cases,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  Conversation withPhase(Phase next) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        next,
        problem,
        cases,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  Conversation withProblem(Problem next) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        next,
        cases,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  /** With a case added, or put in place of the one with its number. */
  Conversation withCase(Case changed) {
    List<Case> next = new ArrayList<>(cases);
    next.removeIf(each -> each.number().equals(changed.number()));
    next.add(changed);
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        problem,
        next,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  /** Without a case that is no longer kept. */
  public Conversation withoutCase(CaseNumber number) {
    List<Case> rest = new ArrayList<>(cases);
    rest.removeIf(each -> each.number().equals(number));
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        problem,
        rest,
        blocked,
        blockedUntil,
        silence,
        pace);
  }

  /** Heard no more, for good or until a time; or heard again. */
  Conversation withBlocked(boolean next, Optional<Instant> until) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        problem,
        cases,
        next,
        until,
        silence,
        pace);
  }

  Conversation withSilence(Silence next) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        problem,
        cases,
        blocked,
        blockedUntil,
        next,
        pace);
  }

  Conversation withPace(Pace next) {
    return new Conversation(
        customer,
        address,
        name,
        language,
        languageChosen,
        phase,
        problem,
        cases,
        blocked,
        blockedUntil,
        silence,
        next);
  }
}
