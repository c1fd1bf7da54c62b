package dev.headset.app.cli;

import dev.headset.config.Environment;
import java.io.InputStream;
import java.io.PrintStream;

/** What a command talks through, and the variables it sees. All streams are in UTF-8. */
public record Terminal(InputStream in, PrintStream out, PrintStream err, Environment environment) {}
