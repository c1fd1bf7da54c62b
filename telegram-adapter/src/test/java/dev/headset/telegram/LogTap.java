package dev.headset.telegram;

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

/** Hears what is logged while a test runs, and keeps it out of the build's output. */
final class LogTap extends AppenderBase<ILoggingEvent> implements AutoCloseable {

  private final List<ILoggingEvent> events = new CopyOnWriteArrayList<>();
  private final Logger logger;
  private final Level before;
  private final List<Appender<ILoggingEvent>> others = new ArrayList<>();

  private LogTap(String name, Level level) {
    logger = (Logger) LoggerFactory.getLogger(name);
    before = logger.getLevel();
    logger.setLevel(level);
    logger.iteratorForAppenders().forEachRemaining(others::add);
    others.forEach(logger::detachAppender);
    logger.setAdditive(false);
    start();
    logger.addAppender(this);
  }

  /** What the adapter logs, down to a level. */
  static LogTap adapter(Level level) {
    return new LogTap("dev.headset.telegram", level);
  }

  /** What anything logs, to the last word. */
  static LogTap everything() {
    return new LogTap(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.TRACE);
  }

  /** Messages of a level, without place and time. */
  List<String> at(Level level) {
    return events.stream()
        .filter(event -> event.getLevel().equals(level))
        .map(ILoggingEvent::getFormattedMessage)
        .toList();
  }

  /** All of it, with the exceptions' texts. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (ILoggingEvent event : events) {
      text.append(event.getLoggerName()).append(' ').append(event.getFormattedMessage());
      if (event.getThrowableProxy() != null) {
        text.append('\n').append(ThrowableProxyUtil.asString(event.getThrowableProxy()));
      }
      text.append('\n');
    }
    return text.toString();
  }

  @Override
  protected void append(ILoggingEvent event) {
    events.add(event);
  }

  @Override
  public void close() {
    logger.detachAppender(this);
    others.forEach(logger::addAppender);
    logger.setAdditive(true);
    logger.setLevel(before);
    stop();
  }
}
