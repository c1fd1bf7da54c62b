package dev.headset.emulator.telegram;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** A basic group, a supergroup or a forum, with what its owner does to it. */
public final class TelegramGroup extends TelegramChat {

  private final Feed feed;
  final GroupState group;

  TelegramGroup(World world, Feed feed, GroupState group) {
    super(world, group);
    this.feed = feed;
    this.group = group;
  }

  /** Its title. */
  public String title() {
    return group.title;
  }

  /** Adds a person. */
  public void adds(TelegramUser user) {
    change(user.account, MemberState.Status.MEMBER, Set.of());
  }

  /** Adds a bot as a plain member. */
  public void adds(EmulatedBot bot) {
    change(bot.state.account, MemberState.Status.MEMBER, Set.of());
  }

  /** Makes the bot, a member or not yet, an administrator with exactly these rights. */
  public void makesAdmin(EmulatedBot bot, AdminRight... rights) {
    change(bot.state.account, MemberState.Status.ADMINISTRATOR, Set.of(rights));
  }

  /** Makes the person an administrator with exactly these rights. */
  public void makesAdmin(TelegramUser user, AdminRight... rights) {
    change(user.account, MemberState.Status.ADMINISTRATOR, Set.of(rights));
  }

  /** Takes from a bot, a plain member, all but these rights. */
  public void restricts(EmulatedBot bot, MemberRight... to) {
    changeTo(
        new MemberState(bot.state.account, MemberState.Status.RESTRICTED, Set.of(), Set.of(to)));
  }

  /** Takes these rights from all who are no administrators. */
  public void takesFromMembers(MemberRight... rights) {
    world.act(() -> List.of(rights).forEach(group.everyone::remove));
  }

  /** Throws a bot out, so that it may not come back by itself. */
  public void kicks(EmulatedBot bot) {
    change(bot.state.account, MemberState.Status.KICKED, Set.of());
  }

  /** Throws a person out. */
  public void kicks(TelegramUser user) {
    change(user.account, MemberState.Status.KICKED, Set.of());
  }

  /** The person leaves. */
  public void losesMember(TelegramUser user) {
    change(user.account, MemberState.Status.LEFT, Set.of());
  }

  /** Whether the person or bot is in the group now. */
  public boolean hasMember(long accountId) {
    return world.look(() -> group.isMember(accountId));
  }

  /** Topics that were not deleted, oldest first. */
  public List<TelegramTopic> topics() {
    return world.look(
        () ->
            group.topics.values().stream()
                .filter(topic -> !topic.deleted)
                .map(topic -> new TelegramTopic(world, group, topic))
                .toList());
  }

  /**
   * The topic with this id, also when it was deleted.
   *
   * @throws IllegalArgumentException where there never was one
   */
  public TelegramTopic topic(long id) {
    return world.look(
        () ->
            group
                .topic(id)
                .map(topic -> new TelegramTopic(world, group, topic))
                .orElseThrow(() -> new IllegalArgumentException("no topic has the id " + id)));
  }

  /** The newest topic whose name has these words in it. */
  public Optional<TelegramTopic> topicNamed(String words) {
    return topics().stream()
        .filter(topic -> topic.name().contains(words))
        .reduce((earlier, later) -> later);
  }

  /** The owner opens a topic. */
  public TelegramTopic opensTopic(String name) {
    return world.look(
        () ->
            new TelegramTopic(
                world,
                group,
                service().openTopic(group, owner(), name, TopicMethods.DEFAULT_COLOR)));
  }

  /** The owner closes a topic. */
  public void closesTopic(long id) {
    setClosed(id, true);
  }

  /** The owner opens a closed topic again. */
  public void reopensTopic(long id) {
    setClosed(id, false);
  }

  /** The owner deletes a topic with all its messages; no update tells of it. */
  public void deletesTopic(long id) {
    world.act(() -> Topics.delete(group, topic(id).state));
  }

  /** The owner deletes a message; no update tells of it. */
  public void deletesMessage(long messageId) {
    world.act(() -> group.messages.remove(messageId));
  }

  /**
   * A basic group becomes a supergroup with another id; both chats tell of it, and the old one can
   * no longer be written to or read.
   *
   * @return the supergroup, without the messages of before
   */
  public TelegramGroup upgradesToSupergroup() {
    return new TelegramGroup(
        world, feed, world.look(() -> Migration.upgrade(world, service(), group, owner())));
  }

  /** The owner switches topics off: what stood in them is the group's, and so is what comes. */
  public void switchesTopicsOff() {
    world.act(() -> group.kind = GroupState.Kind.SUPERGROUP);
  }

  /** The owner switches topics on. */
  public void switchesTopicsOn() {
    world.act(() -> group.kind = GroupState.Kind.FORUM);
  }

  /** The owner hides the general topic, by which it is closed. */
  public void hidesGeneralTopic() {
    world.act(
        () -> {
          group.generalClosed = true;
          service()
              .post(
                  group,
                  owner(),
                  OptionalLong.empty(),
                  message -> message.set("general_forum_topic_hidden", Json.object()));
        });
  }

  private void setClosed(long id, boolean closed) {
    world.act(
        () -> {
          topic(id).state.closed = closed;
          String kind = closed ? "forum_topic_closed" : "forum_topic_reopened";
          service()
              .post(
                  group, owner(), OptionalLong.of(id), message -> message.set(kind, Json.object()));
        });
  }

  private void change(Account who, MemberState.Status status, Set<AdminRight> rights) {
    changeTo(new MemberState(who, status, rights));
  }

  private void changeTo(MemberState after) {
    world.act(() -> new Membership(world, feed).change(group, owner(), after));
  }

  private Account owner() {
    return group
        .present()
        .filter(member -> member.status() == MemberState.Status.CREATOR)
        .map(MemberState::who)
        .findFirst()
        .orElseThrow();
  }

  private ServiceMessages service() {
    return new ServiceMessages(world, feed);
  }
}
