package dev.headset.app.console;

import dev.headset.platform.FileStore;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** What the HTTP interface works with. */
record ConsoleParts(
    ConsoleDatabase database,
    Feed feed,
    Intake intake,
    DeskThreads desk,
    FileStore files,
    Clock clock,
    RandomGenerator random) {}
