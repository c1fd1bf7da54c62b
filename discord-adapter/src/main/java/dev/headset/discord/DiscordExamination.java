package dev.headset.discord;

import dev.headset.config.Secret;
import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;

/**
 * Whether the bot can work on Discord. Logs in for a moment to see what the bot may do, and changes
 * nothing; a bot that runs meanwhile is not disturbed, since Discord lets it have several sessions.
 *
 * @param gatewayUrl empty: what the API answers
 * @param staffChannels the teams' and the operators' channels
 * @param contactChannel where private threads are opened for closed direct messages
 */
public record DiscordExamination(
    Secret token,
    URI apiUrl,
    Optional<URI> gatewayUrl,
    Set<Address> staffChannels,
    Optional<Address> contactChannel,
    DiscordTimings timings) {

  /** Copies the set. */
  public DiscordExamination {
    staffChannels = Set.copyOf(staffChannels);
  }

  private static final Finding MEMBERS =
      Finding.warn(
          "Discord does not tell the bot who leaves the server, so staff learn of it only when a"
              + " message can't be delivered",
          "at https://discord.com/developers/applications > the app > Bot, turn on \"Server Members"
              + " Intent\"");

  /** Asks; returns when all is known or given up, within a few times {@code timings.login}. */
  public List<Finding> findings() throws InterruptedException {
    ThreadFactory threads = DiscordExamination::daemon;
    ExecutorService callers = Executors.newCachedThreadPool(threads);
    try (Timer timer = new Timer(threads)) {
      Login login = new Login(token, apiUrl, gatewayUrl, timings, callers, timer);
      try {
        return findings(login);
      } finally {
        login.close();
      }
    } finally {
      callers.shutdownNow();
    }
  }

  private List<Finding> findings(Login login) throws InterruptedException {
    if (!login.tokenIsPlausible()) {
      return List.of(tokenRefused());
    }
    try {
      Visit visit = Visit.to(login, true, timings.login());
      if (!visit.lacksContent()) {
        return seen(
            visit, login, Finding.ok("Discord lets the bot read what staff write in channels"));
      }
      return seen(
          Visit.to(login, false, timings.login()),
          login,
          Finding.parted(Finding.Level.WARN, Health.CONTENT));
    } catch (InvalidTokenException refused) {
      return List.of(tokenRefused());
    } catch (IOException | RuntimeException failed) {
      return List.of(unreachable(Connection.whatFailed(failed)));
    }
  }

  private List<Finding> seen(Visit visit, Login login, Finding content) {
    try (visit) {
      if (visit.tokenIsRefused()) {
        return List.of(tokenRefused());
      }
      if (!visit.isReady()) {
        return List.of(unreachable("the gateway does not begin to serve"));
      }
      List<Finding> found = new ArrayList<>();
      found.add(Finding.ok("Discord knows the token: the bot is " + visit.botsName()));
      found.add(content);
      Application application = login.application();
      if (!application.grantsMembers()) {
        found.add(MEMBERS);
      }
      application.misdirected().ifPresent(found::add);
      found.addAll(new DutyCheck(staffChannels, contactChannel).findings(visit.jda()));
      return found;
    }
  }

  private static Finding tokenRefused() {
    return Finding.parted(Finding.Level.FAIL, Health.TOKEN);
  }

  private static Finding unreachable(String why) {
    return Finding.fail(
        "Discord can't be asked, for " + why,
        "are discord.api_url and gateway_url right, and can this machine reach them?");
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "discord-examination");
    thread.setDaemon(true);
    return thread;
  }
}
