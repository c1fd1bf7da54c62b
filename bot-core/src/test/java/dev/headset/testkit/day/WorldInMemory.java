package dev.headset.testkit.day;

import dev.headset.conversation.Playbook;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two platforms in memory: support and managers on one, billing on the other, customers on both.
 */
final class WorldInMemory implements DayWorld {

  private static final String ONE = "telly";
  private static final String OTHER = "wire";

  private final DayPlan plan;
  private final Map<String, DayPlatform> platforms = new LinkedHashMap<>();
  private Optional<Clock> clock = Optional.empty();
  private Optional<Inbox> inbox = Optional.empty();
  private long events;

  WorldInMemory(DayPlan plan) {
    this.plan = plan;
  }

  @Override
  public Address channel(String team) {
    return Address.of(team.equals("support") ? ONE : OTHER, team);
  }

  @Override
  public List<Channel> channels(Playbook playbook, Clock time) {
    clock = Optional.of(time);
    for (String name : List.of(ONE, OTHER)) {
      Set<Address> groups =
          Set.of(Address.of(name, "support"), Address.of(name, "billing"), channel("managers"));
      platforms.put(name, new DayPlatform(name, plan, time, groups));
    }
    return List.copyOf(platforms.values());
  }

  @Override
  public void serve(Inbox to, Notebook notebook) {
    inbox = Optional.of(to);
  }

  @Override
  public void close() {
    inbox = Optional.empty();
  }

  @Override
  public Person customer(int number, String name, String language) {
    return new Person(
        new PersonId(number % 2 == 0 ? ONE : OTHER, "c" + number), name, Optional.of(language));
  }

  @Override
  public Person associate(int number, String name, Address channel) {
    return new Person(new PersonId(channel.platform(), "a" + number), name);
  }

  @Override
  public Address chatOf(Person customer) {
    return Address.of(customer.id().platform(), customer.id().id());
  }

  @Override
  public MessageId says(Person author, Address place, String text) {
    MessageId message = platform(place).nextMessage();
    tell(
        new Update.Said(
            event(), now(), place, author, message, Content.text(text), Optional.empty()));
    return message;
  }

  @Override
  public void presses(Person author, Address place, String button) {
    tell(new Update.Pressed(event(), now(), place, author, button));
  }

  @Override
  public void edits(Person author, Address place, MessageId message, String text) {
    tell(new Update.Edited(event(), now(), place, author, message, Content.text(text)));
  }

  private void tell(Update update) {
    try {
      inbox.orElseThrow().accept(update);
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private EventId event() {
    return new EventId("day:" + ++events);
  }

  private Instant now() {
    return clock.orElseThrow().instant();
  }

  @Override
  public List<SentLine> at(Address place) {
    return platform(place).at(place);
  }

  @Override
  public List<Address> threads(Address channel) {
    return platform(channel).threads(channel);
  }

  private DayPlatform platform(Address place) {
    return platforms.get(place.platform());
  }

  @Override
  public int calls() {
    return platforms.values().stream().mapToInt(DayPlatform::calls).sum();
  }

  @Override
  public int tooMany() {
    return platforms.values().stream().mapToInt(DayPlatform::tooMany).sum();
  }
}
