package dev.headset.app.transcript;

import dev.headset.effect.TranscriptLine;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/**
 * A transcript as a page that needs nothing else. Whatever people wrote is shown as they wrote it.
 */
final class TranscriptHtml {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
      li { list-style: none; margin: .6rem 0; padding: .6rem .9rem; border-radius: .6rem; background: #f2f4f7 }
      ol { padding: 0 }
      .customer { background: #e3f1e7 } .note { background: #fdf3d6 } .event { background: none; color: #555 }
      .said { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0 }
      time, .files { color: #555; font-size: .85rem }
      </style>
      """;

  private TranscriptHtml() {}

  static String write(CaseRecord record) {
    String title = escape(record.summary().number().value() + " " + record.summary().title());
    StringBuilder html = new StringBuilder(HEAD);
    html.append("<title>").append(title).append("</title>\n</head>\n<body>\n<h1>");
    html.append(title).append("</h1>\n<p>Team: ").append(escape(record.summary().team().value()));
    record
        .summary()
        .score()
        .ifPresent(score -> html.append(" · Rating: ").append(score).append(" of 5"));
    html.append("</p>\n<ol>\n");
    record.lines().forEach(line -> line(html, line));
    return html.append("</ol>\n</body>\n</html>\n").toString();
  }

  private static void line(StringBuilder html, TranscriptLine line) {
    html.append("<li class=\"")
        .append(line.from().name().toLowerCase(Locale.ROOT))
        .append("\"><strong>")
        .append(escape(TranscriptText.speaker(line)))
        .append("</strong> <time datetime=\"")
        .append(line.at())
        .append("\">")
        .append(TIME.format(line.at()))
        .append(" UTC</time><p class=\"said\">")
        .append(escape(line.text()))
        .append("</p>");
    String files = TranscriptText.files(line);
    if (!files.isEmpty()) {
      html.append("<p class=\"files\">").append(escape(files)).append("</p>");
    }
    html.append("</li>\n");
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeHtml4(TranscriptText.harmless(text));
  }
}
