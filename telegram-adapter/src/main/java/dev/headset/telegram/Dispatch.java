package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.FileStore;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import dev.headset.text.Language;
import dev.headset.text.TextKey;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sends a message in as many parts as it takes. Where a part fails, those before it are remembered
 * under the entry's key, so that the next try goes on behind them.
 */
final class Dispatch {

  private static final int REMEMBERED = 1000;

  private final PartSender sender;
  private final Places places;
  private final TelegramParts parts;
  private final Waits waits;
  private final Map<EntryKey, List<Integer>> begun =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<EntryKey, List<Integer>> eldest) {
          return size() > REMEMBERED;
        }
      };

  Dispatch(PartSender sender, Places places, TelegramParts parts, Waits waits) {
    this.sender = sender;
    this.places = places;
    this.parts = parts;
    this.waits = waits;
  }

  /** Sends; in {@code place} the delivered stands. */
  Delivery send(EntryKey key, Address place, Spot to, OutgoingMessage message)
      throws CallFailedException, IOException {
    List<Part> all = compose(to, message);
    if (all.isEmpty()) {
      return new Delivery.Refused(Refusal.INVALID, "there is nothing in it that can be shown");
    }
    Optional<Integer> replyTo = message.replyTo().flatMap(id -> places.number(place, id));
    all.set(0, all.get(0).answering(replyTo));
    List<MessageId> ids =
        send(key, to, all).stream().map(number -> places.message(place, number)).toList();
    return new Delivery.Delivered(place, ids);
  }

  /** Sends parts in order; returns the messages that they became. */
  List<Integer> send(EntryKey key, Spot to, List<Part> all)
      throws CallFailedException, IOException {
    int total = all.stream().mapToInt(Part::messages).sum();
    List<Integer> sent = new ArrayList<>(before(key));
    try {
      while (sent.size() < total) {
        if (!sent.isEmpty()) {
          pauseBetweenParts();
        }
        sent.addAll(sender.send(to, next(all, sent.size())));
      }
    } finally {
      remember(key, sent, total);
    }
    return sent;
  }

  /** What comes after so many messages: the rest of an album begun otherwise goes file by file. */
  private static Part next(List<Part> all, int sent) {
    int before = 0;
    for (Part part : all) {
      int within = sent - before;
      if (within < part.messages()) {
        return within == 0 ? part : part.alone(within);
      }
      before += part.messages();
    }
    throw new IllegalStateException("nothing is left to send");
  }

  private List<Part> compose(Spot to, OutgoingMessage message) throws IOException {
    List<Attachment> carried = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    Language language = to.isPrivate() ? parts.customers() : parts.desk();
    for (Attachment file : message.files()) {
      if (file.file().isEmpty()) {
        continue; // the core puts it into words
      }
      if (file.bytes() <= FileKind.MAX_FILE && isKept(parts.files(), file)) {
        carried.add(file);
      } else {
        Map<String, String> named = Map.of("name", file.name());
        remarks.add(parts.texts().say(language, TextKey.ATTACHMENT_NOT_CARRIED, named));
      }
    }
    return Composer.compose(to, message, carried, remarks);
  }

  private static boolean isKept(FileStore files, Attachment file) throws IOException {
    try {
      files.open(file.file().orElseThrow()).close();
      return true;
    } catch (NoSuchFileException e) {
      return false; // erased with the person who sent it
    }
  }

  private void pauseBetweenParts() throws CallFailedException {
    Duration pause = parts.limited() ? parts.timings().betweenParts() : Duration.ZERO;
    try {
      waits.pause(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallFailedException(new Failure.NotSent("the bot is closing"));
    }
  }

  private List<Integer> before(EntryKey key) {
    synchronized (begun) {
      return begun.getOrDefault(key, List.of());
    }
  }

  private void remember(EntryKey key, List<Integer> sent, int of) {
    synchronized (begun) {
      if (sent.isEmpty() || sent.size() == of) {
        begun.remove(key);
      } else {
        begun.put(key, List.copyOf(sent));
      }
    }
  }
}
