package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.Address;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The world changes under us. */
class WorldChangesTest {

  @Test
  void aThreadThatAPersonClosesAndOpensIsToldAndOneThatWeCloseIsNot() {
    try (Town town = new Town().serves()) {
      DiscordThread byPerson = town.thread(town.support, "HS-person");
      DiscordThread byUs = town.thread(town.support, "HS-us");

      town.channel().setThread(town.key(), Town.address(byUs), "HS-us", false);
      town.channel().setThread(town.key(), Town.address(byUs), "HS-us", true);
      byPerson.archives();
      awaited(town, Town.address(byPerson), PlaceChange.CLOSED);
      town.anna.writes(byPerson, "open again");

      awaited(town, Town.address(byPerson), PlaceChange.OPENED);
      assertTrue(changes(town, Town.address(byUs)).isEmpty());
    }
  }

  @Test
  void aThreadThatWeWriteInIsNotOpenedByAPerson() {
    try (Town town = new Town().serves()) {
      DiscordThread thread = town.thread(town.support, "HS-ours");
      thread.archives();
      awaited(town, Town.address(thread), PlaceChange.CLOSED);

      town.says(Town.address(thread), "still here");
      ComingInTest.awaited(town, town.anna.writes(thread, "me too"));

      assertEquals(List.of(PlaceChange.CLOSED), changes(town, Town.address(thread)));
    }
  }

  @Test
  void aLockedThreadIsClosed() {
    try (Town town = new Town().serves()) {
      DiscordThread thread = town.thread(town.forum, "HS-lock");

      thread.locks();

      awaited(town, Town.address(thread), PlaceChange.CLOSED);
    }
  }

  @Test
  void whatIsDeletedIsToldOnce() {
    try (Town town = new Town().serves()) {
      DiscordThread thread = town.thread(town.support, "HS-gone");
      DiscordChannel forum = town.forum;

      thread.isDeleted();
      forum.isDeleted();

      awaited(town, Town.address(thread), PlaceChange.DELETED);
      awaited(town, Town.address(forum), PlaceChange.DELETED);
    }
  }

  @Test
  void whatHappenedToAThreadWhileWeWereDownIsFoundOut() {
    try (Town town = new Town().serves()) {
      DiscordThread deleted = town.thread(town.support, "HS-a");
      DiscordThread locked = town.thread(town.support, "HS-b");
      DiscordThread open = town.thread(town.support, "HS-c");
      for (DiscordThread thread : List.of(deleted, locked, open)) {
        town.notebook.heard(Town.address(thread), Town.id(thread));
      }
      town.stops();
      deleted.isDeleted();
      locked.locks();

      town.serves();

      awaited(town, Town.address(deleted), PlaceChange.DELETED);
      awaited(town, Town.address(locked), PlaceChange.CLOSED);
      assertTrue(changes(town, Town.address(open)).isEmpty());
    }
  }

  @Test
  void rightsThatAreLostAndComeBackAreTold() {
    try (Town town = new Town().serves()) {
      Address support = Town.address(town.support);

      town.support.denies(town.bot, Permission.SEND_MESSAGES);
      awaited(town, support, PlaceChange.FORBIDDEN);
      town.support.allows(town.bot, Permission.SEND_MESSAGES);

      awaited(town, support, PlaceChange.ALLOWED);
      assertTrue(changes(town, Town.address(town.forum)).isEmpty());
    }
  }

  @Test
  void rightsThatCameBackWhileWeWereDownAreTold() {
    try (Town town = new Town().serves()) {
      Address support = Town.address(town.support);
      town.support.denies(town.bot, Permission.VIEW_CHANNEL);
      awaited(town, support, PlaceChange.FORBIDDEN);
      town.stops();
      town.support.allows(town.bot, Permission.VIEW_CHANNEL);

      town.serves();

      awaited(town, support, PlaceChange.ALLOWED);
    }
  }

  @Test
  void aStartAtWhichAllIsWellTellsOfNoChange() {
    try (Town town = new Town().serves()) {
      ComingInTest.awaited(town, town.ewa.writes(town.bot, "hello"));

      assertEquals(List.of(), town.inbox.all(Update.PlaceChanged.class));
    }
  }

  @Test
  void aBotThatIsThrownOutAndComesBackIsToldOfInEveryChannel() {
    try (Town town = new Town().serves()) {
      town.guild.kicks(town.bot);
      for (DiscordChannel channel : List.of(town.support, town.forum)) {
        awaited(town, Town.address(channel), PlaceChange.FORBIDDEN);
      }

      town.guild.bot(town.bot, Permission.values());

      for (DiscordChannel channel : List.of(town.support, town.forum)) {
        awaited(town, Town.address(channel), PlaceChange.ALLOWED);
      }
    }
  }

  @Test
  void aCustomerWhoLeavesAndComesBackIsToldAndAStrangerIsNot() {
    try (Town town = new Town().serves()) {
      DiscordUser stranger = town.discord.user("Stranger", "en-US");
      town.guild.member(stranger);
      ComingInTest.awaited(town, town.ewa.writes(town.bot, "hello"));
      town.guild.leaves(stranger);
      town.guild.leaves(town.ewa);
      await().atMost(Town.SOON).until(() -> reachable(town).equals(List.of(false)));

      town.guild.member(town.ewa);

      await().atMost(Town.SOON).until(() -> reachable(town).equals(List.of(false, true)));
      Update.Reachable back = town.inbox.all(Update.Reachable.class).get(1);
      assertEquals(town.dm(town.ewa), back.origin());
      assertEquals("Ewa", back.author().name());
    }
  }

  @Test
  void aBotWithoutTheMembersIntentServesAllTheSame() {
    try (Town town = new Town()) {
      town.bot.withoutMembers();
      town.serves();

      ComingInTest.awaited(town, town.ewa.writes(town.bot, "hello"));
    }
  }

  private static List<Boolean> reachable(Town town) {
    return town.inbox.all(Update.Reachable.class).stream().map(Update.Reachable::now).toList();
  }

  private static List<PlaceChange> changes(Town town, Address at) {
    return town.inbox.all(Update.PlaceChanged.class).stream()
        .filter(changed -> changed.origin().equals(at))
        .map(Update.PlaceChanged::change)
        .toList();
  }

  private static void awaited(Town town, Address at, PlaceChange change) {
    await().atMost(Town.SOON).until(() -> changes(town, at), all -> all.contains(change));
    assertEquals(Optional.empty(), town.inbox.all(Update.PlaceChanged.class).get(0).by());
  }
}
