package dev.headset.app.console;

import dev.headset.platform.Address;
import java.time.Instant;

/** A thread that the bot opened in a team's channel. */
record CaseThread(String id, Address place, String title, Instant since) {}
