package dev.headset.app.cli;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.OutputStreamAppender;
import java.util.Iterator;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Option;

/** How the log on stderr is written. */
final class LogOption {

  /** What an event becomes. */
  enum Form {
    TEXT,
    JSON
  }

  @Option(
      names = "--log",
      paramLabel = "text|json",
      defaultValue = "text",
      description =
          "How an event of the log is written to stderr: as a line of text, or as one JSON object"
              + " (default: ${DEFAULT-VALUE}).")
  private Form form = Form.TEXT;

  /** From now on. */
  void apply() {
    if (form == Form.JSON) {
      Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
      for (Iterator<Appender<ILoggingEvent>> all = root.iteratorForAppenders(); all.hasNext(); ) {
        if (all.next() instanceof OutputStreamAppender<ILoggingEvent> appender) {
          writeJson(appender);
        }
      }
    }
  }

  private static void writeJson(OutputStreamAppender<ILoggingEvent> appender) {
    JsonEncoder encoder = new JsonEncoder();
    encoder.setContext(appender.getContext());
    encoder.setWithFormattedMessage(true);
    encoder.setWithMessage(false);
    encoder.setWithArguments(false);
    encoder.setWithContext(false);
    encoder.setWithSequenceNumber(false);
    encoder.setWithNanoseconds(false);
    encoder.start();
    appender.setEncoder(encoder);
  }
}
