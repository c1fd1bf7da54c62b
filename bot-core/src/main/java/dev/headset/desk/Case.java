package dev.headset.desk;

import dev.headset.platform.Attachment;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem handed to people.
 *
 * @param openedAt when the customer entered the queue: their place goes by it, over transfers too
 * @param details what the topic asked for, slot id to value, in order
 * @param records order numbers and the like, recognised in anything that was said
 * @param stepsTried titles of guided steps that did not help
 */
public record Case(
    CaseNumber number,
    TeamId team,
    ThreadKey thread,
    CaseStatus status,
    Instant openedAt,
    Optional<TopicId> topic,
    Statement statement,
    Map<String, String> details,
    List<String> records,
    List<String> stepsTried,
    List<Attachment> files,
    List<String> tags,
    Optional<Rating> rating) {

  /** Copies the collections. */
  public Case {
    details = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(details));
    records = List.copyOf(records);
    stepsTried = List.copyOf(stepsTried);
    files = List.copyOf(files);
    tags = List.copyOf(tags);
  }

  public boolean open() {
    return !(status instanceof CaseStatus.Closed);
  }
}
