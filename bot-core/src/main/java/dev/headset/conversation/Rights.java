package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.platform.Address;
import dev.headset.platform.Membership;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what to a case. All that changes it is for members of the channel that its thread
 * stands in. What a colleague has in hand is ended or handed on by those who have claimed or joined
 * it, and by the team's managers; only its holder and managers put it back or aside.
 */
public final class Rights {

  /** What changes nothing, or only what its author has said. */
  private static final Set<String> FOR_ALL = Set.of("note", "who", "queue", "help");

  private static final Set<String> FOR_THE_HOLDER = Set.of("release", "hold");
  private static final Set<String> FOR_WHO_HAS_IT =
      Set.of("transfer", "escalate", "close", "block");

  private Rights() {}

  /**
   * What the platform has to be asked before an event can be decided.
   *
   * @param person of whom it is asked
   * @param team the channel of the thread
   * @param managers the channel of the team's managers, where it matters whether they are one
   */
  public record Question(Person person, Address team, Optional<Address> managers) {}

  /** Whether something may have to be asked before an update is decided; a quick look. */
  public static boolean concerns(Update update) {
    return update instanceof Update.Pressed
        || (update instanceof Update.Said said
            && SlashCommand.read(said.content().text()).isPresent());
  }

  /** What has to be asked; empty for nearly everything: words, notes, what any colleague may do. */
  public static Optional<Question> toAsk(Conversation conversation, Event event, DeskRules desk) {
    if (event instanceof Event.StaffSpoke spoke) {
      return SlashCommand.read(spoke.content().text())
          .map(SlashCommand::name)
          .filter(name -> !FOR_ALL.contains(name))
          .flatMap(
              name ->
                  conversation
                      .findCase(spoke.thread().number())
                      .map(of -> question(of, spoke.associate(), spoke.origin(), name, desk)));
    } else if (event instanceof Event.StaffPressed pressed) {
      return conversation
          .findCase(pressed.thread().number())
          .map(
              of ->
                  question(
                      of, pressed.associate(), pressed.origin(), command(pressed.button()), desk));
    }
    return Optional.empty();
  }

  private static Question question(
      Case of, Person person, Address origin, String command, DeskRules desk) {
    boolean ofAnother =
        (FOR_THE_HOLDER.contains(command) && isHeldByAnother(of, person))
            || (FOR_WHO_HAS_IT.contains(command) && isOthers(of, person));
    Optional<Address> managers =
        desk.team(of.team())
            .managers()
            .filter(each -> ofAnother)
            .map(desk::team)
            .map(Team::channel);
    return new Question(person, origin.channel(), managers);
  }

  /** The command that a button stands for. */
  private static String command(String button) {
    Optional<Action> action = Action.read(button);
    if (action.isEmpty()) {
      return "";
    } else if (action.get() instanceof Action.TransferTo) {
      return "transfer";
    } else if (action.get() instanceof Action.Escalate) {
      return "escalate";
    }
    return action.get() instanceof Action.CloseCase ? "close" : "";
  }

  /** Whether the event may be decided at all; where not, its author is told why in one line. */
  static boolean mayAct(Turn turn, Case of, Person by, Event event) {
    Optional<Membership> team = standing(event).team();
    if (team.isEmpty() || team.get() instanceof Membership.Member) {
      return true;
    }
    turn.tellThread(
        of.thread(),
        team.get() instanceof Membership.Unknown unknown
            ? notAsked(turn, by, unknown)
            : turn.deskSay(TextKey.DESK_MEMBERS_ONLY, Map.of("associate", by.name())));
    return false;
  }

  /** As {@link #mayAct}, for a command typed. */
  static boolean mayRun(Turn turn, Case of, Person by, Event event, String command) {
    return FOR_ALL.contains(command) || mayAct(turn, of, by, event);
  }

  /** Whether they may end a case or hand it on: where a colleague has it, not just anybody may. */
  static boolean mayDecide(Turn turn, Case of, Person by, Event event) {
    return !isOthers(of, by) || isManager(turn, of, by, event, TextKey.DESK_NOT_YOURS);
  }

  /** Whether they may put a case back or aside: its holder may, and managers. */
  static boolean mayDispose(Turn turn, Case of, Person by, Event event) {
    return !isHeldByAnother(of, by) || isManager(turn, of, by, event, TextKey.DESK_HOLDER_ONLY);
  }

  private static boolean isManager(Turn turn, Case of, Person by, Event event, TextKey otherwise) {
    Membership membership = standing(event).managers().orElseGet(() -> byDuty(turn, of, by));
    if (membership instanceof Membership.Member) {
      return true;
    }
    String holder = of.associate().map(Person::name).orElse("");
    turn.tellThread(
        of.thread(),
        membership instanceof Membership.Unknown unknown
            ? notAsked(turn, by, unknown)
            : turn.deskSay(otherwise, Map.of("associate", holder)));
    return false;
  }

  /** Where no platform tells who they are, managers are known by their duty. */
  private static Membership byDuty(Turn turn, Case of, Person by) {
    return turn.playbook()
        .desk()
        .team(of.team())
        .managers()
        .flatMap(managers -> turn.world().desk().duty(managers, by.id()))
        .<Membership>map(duty -> new Membership.Member())
        .orElseGet(Membership.Stranger::new);
  }

  private static String notAsked(Turn turn, Person by, Membership.Unknown unknown) {
    return turn.deskSay(
        TextKey.DESK_MEMBERS_UNKNOWN, Map.of("associate", by.name(), "reason", unknown.reason()));
  }

  private static boolean isHeldByAnother(Case of, Person by) {
    return inHand(of) && of.associate().filter(holder -> !holder.id().equals(by.id())).isPresent();
  }

  private static boolean isOthers(Case of, Person by) {
    return inHand(of) && !StaffDesk.speaksToCustomer(of, by);
  }

  private static boolean inHand(Case of) {
    return of.status() instanceof CaseStatus.Claimed || of.status() instanceof CaseStatus.Held;
  }

  private static Standing standing(Event event) {
    Optional<Standing> told =
        event instanceof Event.StaffSpoke spoke
            ? spoke.standing()
            : event instanceof Event.StaffPressed pressed ? pressed.standing() : Optional.empty();
    return told.orElse(Standing.UNASKED);
  }
}
