package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SigtermIT {

  @TempDir private Path folder;

  @Test
  void aDemoSaysThatItIsReadyAndEndsWellWhenToldTo() throws IOException, InterruptedException {
    Process demo =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "demo",
                "--config",
                Sample.CONFIG,
                "--data",
                folder.resolve("data").toString(),
                "--port",
                "0")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader out =
        new BufferedReader(new InputStreamReader(demo.getInputStream(), StandardCharsets.UTF_8))) {
      String ready = String.valueOf(out.readLine());
      assertTrue(
          ready.matches("Headset is ready: http://127\\.0\\.0\\.1:\\d+/\\?token=\\w+"), ready);

      demo.destroy();

      assertTrue(demo.waitFor(10, TimeUnit.SECONDS));
      assertEquals(0, demo.exitValue());
    } finally {
      demo.destroyForcibly();
    }
  }
}
