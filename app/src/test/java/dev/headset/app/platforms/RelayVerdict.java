package dev.headset.app.platforms;

import dev.headset.platform.Attachment;
import dev.headset.testkit.scenario.Posted;
import dev.headset.testkit.scenario.Sent;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What became of a message, as the page about it says it. */
final class RelayVerdict {

  static final String DROPPED = "dropped";

  private static final String ITSELF = "as itself";

  private RelayVerdict() {}

  static String name(Attachment.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * In a few words.
   *
   * @param news what was written on the other side because of it
   */
  static String on(Sent sent, List<Posted> news) {
    int files = news.stream().mapToInt(each -> each.message().files().size()).sum();
    if (news.isEmpty() || files < filesOf(sent)) {
      return inWords(news);
    }
    if (sent.forwardedFrom().isPresent()) {
      return forwarded(sent, news);
    }
    if (!sent.files().isEmpty()) {
      return files(sent, news);
    }
    if (sent.answers().isPresent()) {
      return news.get(0).message().replyTo().isPresent() ? ITSELF : "with a quote";
    }
    return text(sent, news);
  }

  private static int filesOf(Sent sent) {
    return sent.files().stream().anyMatch(Sent.File::fileless) ? 1 : sent.files().size();
  }

  static String inWords(List<Posted> news) {
    return news.isEmpty() ? DROPPED : "in words: " + allWords(news, " ").replace("\n", " ");
  }

  private static String allWords(List<Posted> news, String between) {
    return news.stream()
        .map(each -> each.message().text().strip())
        .collect(Collectors.joining(between))
        .strip();
  }

  private static String text(Sent sent, List<Posted> news) {
    if (news.size() > 1 && allWords(news, "\n").equals(sent.text())) {
      return ITSELF + ", in " + news.size() + " messages";
    }
    return news.get(0).message().formatted().equals(sent.words()) ? ITSELF : inWords(news);
  }

  /** What stands above it tells that it was passed on. */
  private static String forwarded(Sent sent, List<Posted> news) {
    String words = allWords(news, "\n");
    if (!words.endsWith(sent.text())) {
      return inWords(news);
    }
    String above = words.substring(0, words.length() - sent.text().length()).strip();
    String what = sent.files().isEmpty() ? ITSELF : files(sent, news);
    return what + ", below \"" + above + "\"";
  }

  private static String files(Sent sent, List<Posted> news) {
    int files = sent.files().size();
    return files == 1 ? file(sent.files().get(0), news) : "as " + files + " files, together";
  }

  /** Telegram tells of each file of which kind it is. */
  private static String file(Sent.File sent, List<Posted> news) {
    return news.stream()
            .flatMap(each -> each.message().files().stream())
            .anyMatch(each -> each.mediaType().replace('_', ' ').equals(name(sent.kind())))
        ? ITSELF
        : "as a file";
  }
}
