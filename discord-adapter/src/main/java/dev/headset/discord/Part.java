package dev.headset.discord;

import dev.headset.platform.Attachment;
import dev.headset.platform.MessageId;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * One message of Discord's.
 *
 * @param content escaped; at most {@link Rendering#MAX_CHARS} UTF-16 units
 * @param rows action rows, at most five
 * @param replyTo the message that it answers
 * @param called whom it calls, of those that stand in its content
 */
record Part(
    String content,
    List<DataObject> rows,
    List<Attachment> files,
    Optional<MessageId> replyTo,
    Called called) {

  Part(String content, List<DataObject> rows, List<Attachment> files) {
    this(content, rows, files, Optional.empty(), Called.NOBODY);
  }

  Part answering(Optional<MessageId> message) {
    return new Part(content, rows, files, message, called);
  }

  Part with(List<DataObject> otherRows) {
    return new Part(content, otherRows, files, replyTo, called);
  }

  Part calling(Called whom) {
    return new Part(content, rows, files, replyTo, whom);
  }

  /** What is sent, without files: nobody else is called, and no link is unfolded. */
  DataObject body() {
    DataObject body = words();
    replyTo.ifPresent(message -> body.put("message_reference", reference(message)));
    return rows.isEmpty() ? body : body.put("components", DataArray.fromCollection(rows));
  }

  /** What stands in place of an earlier message; no rows take away those that it had. */
  DataObject edit() {
    return words().put("components", DataArray.fromCollection(rows));
  }

  Part without(List<Attachment> left, String line) {
    List<Attachment> rest = files.stream().filter(file -> !left.contains(file)).toList();
    String words = content.isBlank() ? line : content + "\n" + line;
    return new Part(words, rows, rest, replyTo, called);
  }

  Part saying(String words) {
    return new Part(words, rows, files, replyTo, called);
  }

  private DataObject words() {
    return DataObject.empty()
        .put("content", content)
        .put("flags", Rendering.SUPPRESS_EMBEDS)
        .put("allowed_mentions", called.allowed());
  }

  private static DataObject reference(MessageId message) {
    return DataObject.empty().put("message_id", message.value()).put("fail_if_not_exists", false);
  }
}
