package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordRole;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.Permission;
import dev.headset.platform.Address;
import dev.headset.platform.Membership;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who belongs to a team's channel: whoever can see it. */
class MembersTest {

  private static final Membership MEMBER = new Membership.Member();
  private static final Membership STRANGER = new Membership.Stranger();

  private final Town town = new Town();

  @BeforeEach
  void serve() {
    town.serves();
  }

  @AfterEach
  void close() {
    town.close();
  }

  @Test
  void whoeverSeesTheChannelBelongsToIt() {
    assertEquals(MEMBER, asked(town.anna, town.support));
    assertEquals(MEMBER, asked(town.anna, town.forum));
  }

  @Test
  void channelForAFewIsForThemAlone() {
    town.support.isOnlyFor(town.bot, Set.of(town.anna));

    await().atMost(Town.SOON).until(() -> asked(town.ewa, town.support).equals(STRANGER));
    assertEquals(MEMBER, asked(town.anna, town.support));
  }

  @Test
  void roleThatMaySeeTheChannelIsAskedForAnew() {
    DiscordRole staff = town.guild.role("staff");
    town.support.isOnlyFor(town.bot, Set.of());
    town.support.allows(staff, Permission.VIEW_CHANNEL);
    await().atMost(Town.SOON).until(() -> asked(town.anna, town.support).equals(STRANGER));

    town.guild.gives(town.anna, staff);
    assertEquals(MEMBER, asked(town.anna, town.support));

    town.guild.takes(town.anna, staff);
    assertEquals(STRANGER, asked(town.anna, town.support));
  }

  @Test
  void whoLeftTheGuildDoesNot() {
    town.guild.leaves(town.anna);

    assertEquals(STRANGER, asked(town.anna, town.support));
  }

  @Test
  void somebodyOfAnotherGuildDoesNot() {
    DiscordUser foreign = town.discord.user("Foreign", "en-US");

    assertEquals(STRANGER, asked(foreign, town.support));
    assertEquals(
        STRANGER,
        town.channel().membership(new PersonId("discord", "nobody"), Town.address(town.support)));
  }

  @Test
  void ofAChannelThatTheBotDoesNotSeeNothingIsKnown() {
    Address elsewhere = Address.of("discord", "1234567890");

    assertInstanceOf(
        Membership.Unknown.class, town.channel().membership(person(town.anna), elsewhere));
    assertEquals(List.of(), town.violations());
  }

  private Membership asked(DiscordUser who, DiscordChannel where) {
    return town.channel().membership(person(who), Town.address(where));
  }

  private static PersonId person(DiscordUser user) {
    return new PersonId("discord", String.valueOf(user.id()));
  }
}
