package dev.headset.effect;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.OutgoingMessage;
import java.time.ZoneId;

/**
 * A case's transcript as a text file below a message.
 *
 * @param message what is said above it
 * @param head the file's first line
 * @param sorry what is said where the file can't be made
 * @param zone in which its times are told
 */
public record Transcribed(
    CaseNumber number, OutgoingMessage message, String head, String sorry, ZoneId zone) {}
