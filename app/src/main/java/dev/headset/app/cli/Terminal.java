package dev.headset.app.cli;

import dev.headset.config.Environment;
import java.io.PrintStream;

/** What a command talks through, and the variables it sees. Both streams write UTF-8. */
public record Terminal(PrintStream out, PrintStream err, Environment environment) {}
