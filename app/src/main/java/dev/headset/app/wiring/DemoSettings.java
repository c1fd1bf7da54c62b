package dev.headset.app.wiring;

import java.nio.file.Path;

/**
 * What a demo is started with.
 *
 * @param config the folder with the operator's files
 * @param data where everything is kept; made where it is not there
 * @param port of the page on 127.0.0.1; 0 takes any free one
 */
public record DemoSettings(Path config, Path data, int port) {

  public static final int DEFAULT_PORT = 8420;
}
