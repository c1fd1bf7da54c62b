package dev.headset.discord;

import dev.headset.platform.Attachment;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * One message of Discord's.
 *
 * @param content escaped; at most {@link Rendering#MAX_CHARS} UTF-16 units
 * @param rows action rows, at most five
 */
record Part(String content, List<DataObject> rows, List<Attachment> files) {

  /** What is sent, without files: nobody is pinged, and no link is unfolded. */
  DataObject body() {
    DataObject body =
        DataObject.empty()
            .put("content", content)
            .put("flags", Rendering.SUPPRESS_EMBEDS)
            .put("allowed_mentions", DataObject.empty().put("parse", DataArray.empty()));
    return rows.isEmpty() ? body : body.put("components", DataArray.fromCollection(rows));
  }

  /** What stands in place of an earlier message; no rows take away those that it had. */
  DataObject edit() {
    return body().put("components", DataArray.fromCollection(rows));
  }

  Part without(List<Attachment> left, String line) {
    List<Attachment> rest = files.stream().filter(file -> !left.contains(file)).toList();
    return new Part(content.isBlank() ? line : content + "\n" + line, rows, rest);
  }
}
