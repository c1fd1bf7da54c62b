package dev.headset.app.operator;

import dev.headset.conversation.Playbook;
import dev.headset.store.Store;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the page tells of.
 *
 * @param store read alone
 * @param playbook what is in use now
 * @param platforms those that are on
 */
public record OperatorParts(
    Store store,
    Supplier<Playbook> playbook,
    Supplier<List<PlatformState>> platforms,
    ConfigView config,
    Clock clock) {}
