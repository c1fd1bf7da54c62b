package dev.headset.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderFileStoreTest {

  private static final byte[] BYTES = "a photo of a box".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void aFileComesBackAsItWasAndIsKeptOnce() throws Exception {
    FolderFileStore store = FolderFileStore.open(folder);

    FileStore.Kept first = keep(store, BYTES.length);
    FileStore.Kept again = keep(store, BYTES.length);

    assertEquals(first, again);
    assertEquals(BYTES.length, first.bytes());
    try (InputStream in = store.open(first.file())) {
      assertArrayEquals(BYTES, in.readAllBytes());
    }
    assertEquals(1, files());
  }

  @Test
  void aFileOverTheLimitIsRefusedAndLeavesNothing() throws Exception {
    FolderFileStore store = FolderFileStore.open(folder);

    assertThrows(FileStore.FileTooLargeException.class, () -> keep(store, BYTES.length - 1));
    assertEquals(0, files());
  }

  @Test
  void whatAnEarlierProcessLeftUnfinishedIsClearedAway() throws Exception {
    Files.writeString(folder.resolve("file-1.unfinished"), "half a ph");

    FolderFileStore.open(folder);

    assertEquals(0, files());
  }

  @Test
  void anErasedFileIsGone() throws Exception {
    FolderFileStore store = FolderFileStore.open(folder);
    FileRef file = keep(store, 100).file();

    store.erase(file);

    assertThrows(NoSuchFileException.class, () -> store.open(file));
  }

  @Test
  void aNameThatIsNoHashOpensNothingOutside() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "not yours");
    FolderFileStore store = FolderFileStore.open(folder.resolve("files"));

    assertThrows(NoSuchFileException.class, () -> store.open(new FileRef("../secret")));
    assertThrows(NoSuchFileException.class, () -> store.erase(new FileRef(secret.toString())));
    assertEquals("not yours", Files.readString(secret));
  }

  private static FileStore.Kept keep(FolderFileStore store, long maxBytes) throws IOException {
    return store.keep(new ByteArrayInputStream(BYTES), maxBytes);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }
}
