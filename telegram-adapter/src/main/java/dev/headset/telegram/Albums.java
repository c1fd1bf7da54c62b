package dev.headset.telegram;

import dev.headset.platform.Attachment;
import java.util.ArrayList;
import java.util.List;

/** Which files are shown together (core.telegram.org/bots/api#sendmediagroup). */
final class Albums {

  static final int MOST = 10;

  private Albums() {}

  /** What may stand together: pictures and films with one another, others among their own. */
  private enum Family {
    SEEN,
    HEARD,
    DOCUMENTS,
    ALONE;

    static Family of(Attachment file) {
      return switch (FileKind.of(file)) {
        case PHOTO, VIDEO -> SEEN;
        case AUDIO -> HEARD;
        case DOCUMENT -> DOCUMENTS;
        case ANIMATION, VOICE, VIDEO_NOTE, STICKER -> ALONE;
      };
    }
  }

  /** In their order: neighbours of one family in albums of up to {@value #MOST}. */
  static List<List<Attachment>> group(List<Attachment> files) {
    List<List<Attachment>> groups = new ArrayList<>();
    for (Attachment file : files) {
      int last = groups.size() - 1;
      if (last >= 0 && fits(groups.get(last), file)) {
        groups.get(last).add(file);
      } else {
        groups.add(new ArrayList<>(List.of(file)));
      }
    }
    return groups;
  }

  static List<List<Attachment>> apart(List<Attachment> files) {
    return files.stream().map(List::of).toList();
  }

  private static boolean fits(List<Attachment> group, Attachment file) {
    Family family = Family.of(file);
    return family != Family.ALONE && group.size() < MOST && Family.of(group.get(0)) == family;
  }
}
