package dev.headset.app.transcript;

import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A transcript as a page that needs nothing else and runs nothing. Whatever people wrote is shown
 * as they wrote it.
 */
final class TranscriptHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String STYLE =
      """

      :root { color-scheme: light dark; --paper: #fff; --ink: #1d2129; --soft: #59616e;
        --plain: #f2f4f7; --customer: #e3f1e7; --note: #fdf3d6 }
      @media (prefers-color-scheme: dark) { :root { --paper: #14171c; --ink: #e8eaed;
        --soft: #a3abb8; --plain: #22262d; --customer: #1d3325; --note: #3a3117 } }
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto;
        padding: 0 1rem; background: var(--paper); color: var(--ink) }
      h1 { font-size: 1.4rem; overflow-wrap: anywhere }
      ol { padding: 0 }
      li { list-style: none; margin: .6rem 0; padding: .6rem .9rem; border-radius: .6rem;
        background: var(--plain) }
      .customer { background: var(--customer) } .note { background: var(--note) }
      .event { background: none; color: var(--soft) }
      .said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
      time, .files { color: var(--soft); font-size: .85rem }
      .files { margin: .4rem 0 0 } .files a { color: inherit }
      img { display: block; max-width: 100%; max-height: 30rem; border-radius: .4rem; margin: .3rem 0 }
      @media print { body { margin: 0; max-width: none; font-size: 10pt }
        li { break-inside: avoid; border: 1px solid #bbb; background: none } }
      """;
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="referrer" content="no-referrer">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; \
      style-src '%s'; base-uri 'none'; form-action 'none'">
      <style>%s</style>
      """
          .formatted(hash(STYLE), STYLE);

  private TranscriptHtml() {}

  static String write(CaseRecord record, Enclosures enclosures) {
    String title = escape(record.summary().number().value() + " " + record.summary().title());
    StringBuilder html = new StringBuilder(HEAD);
    html.append("<title>").append(title).append("</title>\n</head>\n<body>\n<h1>");
    html.append(title).append("</h1>\n<p>Team: ").append(escape(record.summary().team().value()));
    html.append(" · Status: ")
        .append(record.summary().stage().name().toLowerCase(Locale.ROOT))
        .append(" · Opened: ")
        .append(TIME.format(record.summary().openedAt()))
        .append(" UTC");
    record
        .summary()
        .score()
        .ifPresent(score -> html.append(" · Rating: ").append(score).append(" of 5"));
    html.append("</p>\n<ol>\n");
    record.lines().forEach(line -> line(html, line, enclosures));
    return html.append("</ol>\n</body>\n</html>\n").toString();
  }

  private static void line(StringBuilder html, TranscriptLine line, Enclosures enclosures) {
    html.append("<li class=\"")
        .append(line.from().name().toLowerCase(Locale.ROOT))
        .append("\"><strong>")
        .append(escape(TranscriptText.speaker(line)))
        .append("</strong> <time datetime=\"")
        .append(line.at())
        .append("\">")
        .append(TIME.format(line.at()))
        .append(" UTC</time><p class=\"said\" dir=\"auto\">")
        .append(escape(line.text()))
        .append("</p>");
    line.files().forEach(file -> file(html, file, enclosures));
    html.append("</li>\n");
  }

  private static void file(StringBuilder html, Attachment file, Enclosures enclosures) {
    String label = escape(TranscriptText.label(file));
    String link = enclosures.link(file).map(TranscriptHtml::address).orElse("");
    html.append("<p class=\"files\">");
    if (link.startsWith("data:") && Pictures.isShown(file)) {
      html.append("<img alt=\"").append(label).append("\" src=\"").append(link).append("\">");
      html.append(label);
    } else if (link.isEmpty()) {
      html.append(label).append(file.bytes() > 0 ? " (" + file.bytes() + " bytes, not here)" : "");
    } else {
      html.append("<a download=\"").append(label).append("\" href=\"").append(link).append("\">");
      html.append(label).append("</a>");
    }
    html.append("</p>");
  }

  /** A path as an address may hold it. */
  private static String address(String link) {
    try {
      return escape(link.startsWith("data:") ? link : new URI(null, null, link, null).toString());
    } catch (URISyntaxException e) {
      return escape(link);
    }
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(TranscriptText.harmless(text)).replace("'", "&#39;");
  }

  /** By which the policy lets this style in, and no other. */
  private static String hash(String style) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
