package dev.headset.app.platforms;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Hears what the bot logs for its operator, and keeps it out of the build's output. */
final class HeardLog extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private static final Logger ROOT =
      (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
  private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

  HeardLog() {
    ROOT.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(ROOT::detachAppender);
    start();
    ROOT.addAppender(this);
  }

  /** Warnings and errors of ours that hold these words. */
  List<String> of(String words) {
    return events.stream()
        .filter(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
        .filter(event -> event.getLoggerName().startsWith("dev.headset"))
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.contains(words))
        .toList();
  }

  /** How many lines begin so, and are about a case whose number begins so. */
  long about(String number, String words) {
    return events.stream()
        .filter(event -> event.getFormattedMessage().startsWith(words))
        .filter(event -> event.getMDCPropertyMap().getOrDefault("case", "").startsWith(number))
        .count();
  }

  /** All that anybody logged. */
  String text() {
    StringBuilder text = new StringBuilder();
    events.forEach(
        event ->
            text.append(event.getLevel())
                .append(' ')
                .append(event.getLoggerName())
                .append(": ")
                .append(event.getFormattedMessage())
                .append(' ')
                .append(
                    event.getThrowableProxy() == null
                        ? ""
                        : ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .append('\n'));
    return text.toString();
  }

  @Override
  protected void append(ILoggingEvent event) {
    event.prepareForDeferredProcessing(); // what the line is about is gone later
    events.add(event);
  }

  @Override
  public void close() {
    ROOT.detachAppender(this);
    others.forEach(ROOT::addAppender);
    stop();
  }
}
